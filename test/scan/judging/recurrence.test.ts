import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Fact } from '../../../src/model/fact.ts';
import type { Source } from '../../../src/model/source.ts';
import { EntryJudge } from '../../../src/scan/judging/entry-judge.ts';
import { MergedFacts } from '../../../src/scan/running/merged-facts.ts';
import { bytesInMemory } from '../../../src/sources/bytes-in-memory.ts';
import { fileEntry } from '../../file-entry.ts';
import { element, part10, sequence } from '../../formats/dicom/build.ts';
import { judgeSetup } from '../../judge-setup.ts';

/** What judges, one after the other, find in files that stand in one folder, and what they contribute to the dataset. */
async function judgedIn(
  files: readonly Buffer[],
  policy: string,
  judgeOf: (source: Source, policy: string) => EntryJudge,
) {
  const source: Source = {
    name: 'data',
    async *entries() {},
    open: ({ path }) => bytesInMemory(files[Number(path.slice(0, -'.dcm'.length))]!),
  };
  const found: unknown[] = [];
  const facts = new MergedFacts();
  for (const [index, { length }] of files.entries()) {
    const entry = fileEntry(`${index}.dcm`, length);
    const judgement = await judgeOf(source, policy).judge(entry, (one, raw) => {
      found.push([one.finding(), one.json(), raw]);
    });
    facts.add(judgement.facts);
  }
  return JSON.stringify({ found, facts: facts.all.toSorted(byKey) });
}

function byKey(left: Fact, right: Fact): number {
  const [one, other] = [left, right].map(({ kind, key }) => `${kind} ${key}`);
  return one! < other! ? -1 : 1;
}

describe('What recurs from file to file', () => {
  for (const policy of ['hipaa-safe-harbor', 'ps3.15-basic+clean-descriptors']) {
    it(`changes nothing of what is found under ${policy}, whatever was judged before`, async () => {
      const judge = (source: Source) => new EntryJudge(judgeSetup({ policy, reveal: true }), source);
      await fc.assert(
        fc.asyncProperty(fc.array(slice(), { minLength: 2, maxLength: 6 }), async (files) => {
          const alone = await judgedIn(files, policy, judge);
          let only: EntryJudge | undefined;
          const inTurn = await judgedIn(files, policy, (source) => {
            only ??= judge(source);
            return only;
          });
          assert.equal(inTurn, alone);
        }),
        { numRuns: 60 },
      );
    });
  }
});

/** Slices that have most in common. Of each of these attributes any may be missing, or be another one. */
const varying: readonly { tag: number; vr: string; values: readonly string[] }[] = [
  { tag: 0x00080008, vr: 'CS', values: ['ORIGINAL\\PRIMARY\\AXIAL', 'DERIVED\\SECONDARY\\MPR'] },
  { tag: 0x00080016, vr: 'UI', values: ['1.2.840.10008.5.1.4.1.1.2', '1.2.840.10008.5.1.4.1.1.4'] },
  {
    tag: 0x00080018,
    vr: 'UI',
    values: ['1.2.826.0.1.3680043.8.498.20160203.1', '1.2.3.4', '1.3.12.2.1107.5.1.4.66018.3'],
  },
  { tag: 0x00080020, vr: 'DA', values: ['20160203', '20170304'] },
  { tag: 0x00080032, vr: 'TM', values: ['090211.5', '101112.25'] },
  { tag: 0x00080050, vr: 'SH', values: ['7310406', '55120'] },
  { tag: 0x00080060, vr: 'CS', values: ['CT', 'MR'] },
  {
    tag: 0x00081030,
    vr: 'LO',
    values: ['CT of Jane Roe, born 03.11.1958', 'HEAD 2016-02-03', 'Tuberous sclerosis, Jane Roe'],
  },
  { tag: 0x00090010, vr: 'LO', values: ['VENDOR ONE', 'VENDOR TWO'] },
  { tag: 0x00091001, vr: 'LO', values: ['seen by jane.roe@clinic.example', '4'] },
  {
    tag: 0x00091002,
    vr: 'OB',
    values: ['Testarossa, Giulietta\0\x01\x02\0\x01\x02\0', '\x01\x02\x03\x04\x05\x06\x07\x08'],
  },
  { tag: 0x00100010, vr: 'PN', values: ['Testarossa^Giulietta', 'Roe^Jane', 'sub-01'] },
  { tag: 0x00100020, vr: 'LO', values: ['7310406', 'sub-01'] },
  { tag: 0x00100030, vr: 'DA', values: ['19210704', '19581103', ''] },
  { tag: 0x00100040, vr: 'CS', values: ['F', 'M'] },
  { tag: 0x00101010, vr: 'AS', values: ['094Y', '058Y'] },
  { tag: 0x001021b0, vr: 'LT', values: ['Known Sturge-Weber syndrome', 'No sign of Sturge-Weber syndrome'] },
  { tag: 0x00120062, vr: 'CS', values: ['YES', 'NO'] },
  { tag: 0x00120063, vr: 'LO', values: ['Basic Application Confidentiality Profile', 'a script'] },
  { tag: 0x00181000, vr: 'LO', values: ['66018', '4'] },
  { tag: 0x00181020, vr: 'LO', values: ['VB17 on host=ct-radiology-2', '07MW18.4'] },
  { tag: 0x0020000d, vr: 'UI', values: ['1.2.3.5', '1.2.3.6'] },
  { tag: 0x0020000e, vr: 'UI', values: ['1.2.3.7', '1.2.3.8.20160203101112'] },
  { tag: 0x00200032, vr: 'DS', values: ['1\\2\\3', '1\\2\\4', 'x'] },
  { tag: 0x00200052, vr: 'UI', values: ['1.2.3.9', '1.2.3.10'] },
  { tag: 0x00280010, vr: 'US', values: ['\0\x02'] },
  { tag: 0x00280301, vr: 'CS', values: ['NO', 'YES'] },
  { tag: 0x00280303, vr: 'CS', values: ['UNMODIFIED', 'MODIFIED', 'REMOVED'] },
];

function slice(): fc.Arbitrary<Buffer> {
  // Nearly always the first value: what recurs is what is tried here.
  const choice = fc.integer({ min: 0, max: 23 });
  const references = fc.constantFrom('1.2.3.4', '1.2.3.4', '1.2.3.4', '1.2.3.4.6.20160203');
  return fc
    .tuple(fc.array(choice, { minLength: varying.length, maxLength: varying.length }), references)
    .map(([choices, reference]) => {
      const elements = varying.flatMap(({ tag, vr, values }, index) => {
        const chosen = choices[index]! - 20;
        if (chosen === 3) return [];
        return [{ tag, bytes: element(tag, vr, Buffer.from(values[Math.max(chosen, 0)] ?? values[0]!, 'latin1')) }];
      });
      elements.push({ tag: 0x00081140, bytes: sequence(0x00081140, [element(0x00081155, 'UI', reference)]) });
      elements.sort((left, right) => left.tag - right.tag);
      return part10('1.2.840.10008.1.2.1', ...elements.map(({ bytes }) => bytes));
    });
}
