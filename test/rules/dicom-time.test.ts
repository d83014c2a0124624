import assert from 'node:assert/strict';
import { dayOf, momentOf, secondOf } from '../../src/rules/dicom-time.ts';

describe('secondOf', () => {
  it('reads times as precise as they are written', () => {
    assert.equal(secondOf('10'), 36_000);
    assert.equal(secondOf('1015'), 36_900);
    assert.equal(secondOf('101530.25'), 36_930.25);
    // With colons, as ACR-NEMA wrote it.
    assert.equal(secondOf('10:15:30'), 36_930);
  });
  it('reads nothing else as a time', () => {
    for (const text of ['', '24', '1060', '101570', 'REMOVED', '20190312', '1'])
      assert.equal(secondOf(text), undefined, text);
  });
});

describe('momentOf', () => {
  it('is the seconds of a date with its time, whatever the offset from UTC', () => {
    const moment = dayOf('20190312')! * 86_400 + 36_900;
    assert.equal(momentOf('20190312101500'), moment);
    assert.equal(momentOf('20190312101500.000000-0500'), moment);
  });
  it('is nothing without both', () => {
    for (const text of ['20190312', '', '101500', '20191332101500']) assert.equal(momentOf(text), undefined, text);
  });
});
