import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { HmacSha256 } from '../../../src/scan/masking/hmac.ts';

describe('HmacSha256', () => {
  it('is the HMAC of the platform, for keys and messages of any length, one after the other', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 100 }),
        fc.array(
          fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ minLength: 1000, maxLength: 1100 })),
          {
            minLength: 1,
            maxLength: 5,
          },
        ),
        (key, messages) => {
          const hmac = new HmacSha256(key);
          for (const message of messages) {
            assert.equal(hmac.hex(message), createHmac('sha256', key).update(message).digest('hex'));
          }
        },
      ),
    );
  });
});
