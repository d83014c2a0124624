import assert from 'node:assert/strict';
import { isPlaceholder } from '../../../src/policies/placeholder.ts';
import { UidReplacement } from '../../../src/remedies/dicom/replacement-uid.ts';
import { FixSecret } from '../../../src/remedies/dicom/secret.ts';

describe('UidReplacement', () => {
  const uids = new UidReplacement(new FixSecret(Buffer.from('a secret of the test')), { keeps: true });

  it('gives one UID one new UID, valid and of no one, and another under another secret', () => {
    const old = '1.3.12.2.1107.5.2.32.35177.2019042511223344';
    const replaced = uids.of(old);
    assert.equal(uids.of(old), replaced);
    assert.match(replaced, /^2\.25\.[1-9]\d{0,38}$/);
    assert.ok(isPlaceholder(replaced, 'uid'));
    assert.equal(uids.given!.get(old), replaced);
    const other = new UidReplacement(new FixSecret(Buffer.from('another one of the test')), { keeps: false });
    assert.notEqual(other.of(old), replaced);
  });

  it('leaves UIDs of the standard and what is no UID', () => {
    for (const text of ['1.2.840.10008.5.1.4.1.1.2', '1.2.840.10008.1.4.1.1', '', 'none']) {
      assert.equal(uids.of(text), text);
    }
    assert.match(uids.ofAll('1.2.840.10008.1.2\\1.2.3.4'), /^1\.2\.840\.10008\.1\.2\\2\.25\.\d+$/);
  });
});
