import assert from 'node:assert/strict';
import { RestartLimit } from '../../src/extension/restart-limit.ts';

describe('RestartLimit', () => {
  it('allows four restarts in three minutes and not a fifth', () => {
    const limit = new RestartLimit();
    const answers = [0, 1_000, 2_000, 3_000, 4_000].map((time) => limit.allows(time));
    assert.deepEqual(answers, [true, true, true, true, false]);
  });

  it('forgets restarts that are three minutes old', () => {
    const limit = new RestartLimit();
    for (const time of [0, 1, 2, 3]) limit.allows(time);
    assert.equal(limit.allows(180_000), true);
    assert.equal(limit.allows(180_000), false);
  });
});
