import assert from 'node:assert/strict';
import { safePrivateTable } from '../../src/standards/data/safe-private.ts';
import { isSafePrivate } from '../../src/standards/safe-private.ts';

describe('isSafePrivate', () => {
  it('knows an attribute in whatever block its creator has reserved', () => {
    assert.equal(isSafePrivate('Philips PET Private Group', 0x70531000), true);
    assert.equal(isSafePrivate('Philips PET Private Group', 0x70534209), true);
    assert.equal(isSafePrivate('GEMS_PARM_01', 0x00431039), true);
  });
  it('does not know another attribute of such a creator, nor the number under another creator or group', () => {
    assert.equal(isSafePrivate('Philips PET Private Group', 0x70531003), false);
    assert.equal(isSafePrivate('ACME', 0x70531000), false);
    assert.equal(isSafePrivate('GEMS_PARM_01', 0x00451039), false);
  });
  it('pads a creator as a file does', () => {
    assert.equal(isSafePrivate('GEIIS PACS ', 0x09031010), true);
  });
  it('reads ranges as hexadecimal: those of SC2000 skip 0A to 0F', () => {
    assert.equal(isSafePrivate('SIEMENS Ultrasound SC2000', 0x01191009), true);
    assert.equal(isSafePrivate('SIEMENS Ultrasound SC2000', 0x0119100a), false);
    assert.equal(isSafePrivate('NQLeft', 0x0199100a), true);
  });
  it('has the 479 rows of the table', () => {
    let rows = 0;
    for (const [, group, creator] of safePrivateTable.matchAll(/^(\w{4}) \S+ (.+)$/gm)) {
      for (let element = 0; element <= 0xff; element += 1) {
        if (isSafePrivate(creator!, Number.parseInt(`${group}10${element.toString(16).padStart(2, '0')}`, 16)))
          rows += 1;
      }
    }
    // Groups with two lines of one creator would count twice; there are none.
    assert.equal(rows, 479);
  });
});
