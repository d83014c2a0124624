import assert from 'node:assert/strict';
import { compareSeverity, milder, reaches, type Severity } from '../../src/model/severity.ts';

describe('Severities', () => {
  it('are ordered with the worst first', () => {
    const shuffled: Severity[] = ['info', 'error', 'warning', 'error'];
    assert.deepEqual(shuffled.sort(compareSeverity), ['error', 'error', 'warning', 'info']);
  });

  it('reach a threshold when they are as bad or worse, and never "never"', () => {
    const reaching = (threshold: Parameters<typeof reaches>[1]) =>
      (['error', 'warning', 'info'] as const).filter((severity) => reaches(severity, threshold));
    assert.deepEqual(reaching('error'), ['error']);
    assert.deepEqual(reaching('warning'), ['error', 'warning']);
    assert.deepEqual(reaching('info'), ['error', 'warning', 'info']);
    assert.deepEqual(reaching('never'), []);
  });

  it('give the milder of two', () => {
    assert.equal(milder('error', 'warning'), 'warning');
    assert.equal(milder('info', 'warning'), 'info');
    assert.equal(milder('error', 'error'), 'error');
  });
});
