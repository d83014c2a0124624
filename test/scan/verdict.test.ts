import assert from 'node:assert/strict';
import { verdictOf } from '../../src/scan/verdict.ts';

const whole = { partial: 0, notInspected: 0 };

describe('verdictOf', () => {
  it('is blocked by one error, whatever else there is', () => {
    assert.equal(verdictOf([{ severity: 'info' }, { severity: 'error' }], whole, true), 'blocked');
  });

  it('wants a review for a warning', () => {
    assert.equal(verdictOf([{ severity: 'warning' }], whole, true), 'needs-review');
  });

  it('wants a review when an entry was not read, or read in part', () => {
    assert.equal(verdictOf([], { partial: 0, notInspected: 1 }, true), 'needs-review');
    assert.equal(verdictOf([], { partial: 1, notInspected: 0 }, true), 'needs-review');
  });

  it('wants a review when the scan was stopped', () => {
    assert.equal(verdictOf([], whole, false), 'needs-review');
  });

  it('is clear when all was read and only notes were found', () => {
    assert.equal(verdictOf([{ severity: 'info' }], whole, true), 'clear');
  });
});
