import assert from 'node:assert/strict';
import type { Severity } from '../../../src/model/severity.ts';
import { verdictOf } from '../../../src/scan/weighing/verdict.ts';

const of = (severity: Severity, suppressed?: number) => ({
  severity,
  count: 2,
  ...(suppressed === undefined ? {} : { suppressed }),
});
const whole = { partial: 0, notInspected: 0 };

describe('verdictOf', () => {
  it('is blocked by one error, whatever else there is', () => {
    assert.equal(verdictOf([of('info'), of('error')], whole, true), 'blocked');
  });

  it('is not blocked by an error of which every finding is accepted, and is by one of which one is not', () => {
    assert.equal(verdictOf([of('error', 2)], whole, true), 'clear');
    assert.equal(verdictOf([of('error', 1)], whole, true), 'blocked');
  });

  it('wants a review for a warning', () => {
    assert.equal(verdictOf([of('warning')], whole, true), 'needs-review');
  });

  it('wants a review when an entry was not read, or read in part', () => {
    assert.equal(verdictOf([], { partial: 0, notInspected: 1 }, true), 'needs-review');
    assert.equal(verdictOf([], { partial: 1, notInspected: 0 }, true), 'needs-review');
  });

  it('wants a review when the scan was stopped', () => {
    assert.equal(verdictOf([], whole, false), 'needs-review');
  });

  it('is clear when all was read and only notes were found', () => {
    assert.equal(verdictOf([of('info')], whole, true), 'clear');
  });
});
