import assert from 'node:assert/strict';
import { documentOf, formatOf, problemsOf } from './document-of.ts';
import { kitFile } from './kit-file.ts';

describe('KIT format', () => {
  /** 山田太郎 in Shift-JIS. */
  const japanese = Buffer.from('8e52936391be9859', 'hex');
  const content = kitFile({ comment: 'by Jane', patient: [Buffer.from('P01'), japanese] });

  it('reads names of the machine, the comment, the day, and what a patient directory holds', () => {
    const texts = [...documentOf('a.con', content).fields()].map(({ text }) => text);
    assert.deepEqual(texts, ['MEG system', 'Model 1', 'by Jane', '2021-03-14T09:30:00', '山田太郎']);
    assert.match(problemsOf('a.con', content).join(), /^what it says of the patient is only searched/);
  });

  it('takes no text for a recording', () => {
    assert.equal(formatOf('a.con', 'a configuration of a program\n'.repeat(20))!.id, 'text');
  });

  it('says that it is cut, and ends every changed byte as fields or problems', () => {
    assert.deepEqual(problemsOf('a.sqd', content.subarray(0, 500)), ['it is cut: get a complete copy']);
    for (let offset = 0; offset < 128; offset += 1) {
      const changed = Buffer.from(content);
      changed[offset]! ^= 0xff;
      for (const said of problemsOf('a.sqd', changed)) assert.doesNotMatch(said, /\n|Jane/);
    }
  });
});
