import assert from 'node:assert/strict';
import fc from 'fast-check';
import dicom from '../../../src/formats/dicom.ts';
import type { Document } from '../../../src/model/document.ts';
import type { SeveritySetting } from '../../../src/model/severity.ts';
import { circumstancesOf } from '../../../src/policies/circumstances.ts';
import { rules } from '../../../src/rules/index.ts';
import { subjectOf } from '../../../src/scan/judging/subject.ts';
import { element, part10, readerOf, sequence } from '../../formats/dicom/build.ts';
import { documentContext } from '../../rules/document-context.ts';
import { runDatasetRule } from '../../rules/run-dataset-rule.ts';
import { fixed } from './fixed.ts';

const policies = [
  'hipaa-safe-harbor',
  'hipaa-limited',
  'ps3.15-basic',
  'ps3.15-basic+retain-full-dates',
  'ps3.15-basic+retain-modified-dates',
  'ps3.15-basic+retain-uids+retain-modified-dates+clean-descriptors',
];

const rank: Record<SeveritySetting, number> = { off: 0, info: 1, warning: 2, error: 3 };

/** What differs between the objects of a dataset; `undefined` for an attribute that is not there. */
interface Made {
  study: string;
  id: string;
  name: string;
  dates: readonly (string | undefined)[];
  removed: string | undefined;
  temporal: string | undefined;
  code: string | undefined;
}

const days = [
  '20190312',
  '20190312',
  '20200311',
  '20190101',
  '20180101',
  '19000101',
  '19310704',
  '2019-03-12',
  '201903',
  '',
];
const date = fc.option(fc.constantFrom(...days), { nil: undefined });
const said = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const object: fc.Arbitrary<Made> = fc.record({
  study: fc.constantFrom('1.2.3.4.5.1', '1.2.3.4.5.2'),
  id: fc.constantFrom('6415974217', '6415974217', '5512873346', 'ANON', ''),
  name: fc.constantFrom('Roe^Jane', 'Roe^Jane', 'Poe^Edgar', 'Anonymous', ''),
  dates: fc.tuple(date, date, date),
  removed: said('YES', 'NO'),
  temporal: said('MODIFIED', 'UNMODIFIED', 'REMOVED'),
  code: said('113107', '113106'),
});

function bytesOf({ study, id, name, dates, removed, temporal, code }: Made, index: number): Buffer {
  const text = (tag: number, vr: string, value: string | undefined) =>
    value === undefined ? [] : [element(tag, vr, value)];
  return part10(
    '1.2.840.10008.1.2.1',
    element(0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.2'),
    element(0x00080018, 'UI', `1.2.3.4.5.6.${index + 1}`),
    ...text(0x00080020, 'DA', dates[0]),
    ...text(0x00080021, 'DA', dates[1]),
    ...text(0x00080022, 'DA', dates[2]),
    element(0x00100010, 'PN', name),
    element(0x00100020, 'LO', id),
    ...text(0x00120062, 'CS', removed),
    ...(code === undefined ? [] : [sequence(0x00120064, [element(0x00080100, 'SH', code)])]),
    element(0x0020000d, 'UI', study),
    element(0x0020000e, 'UI', `${study}.1`),
    ...text(0x00280303, 'CS', temporal),
  );
}

function documentOf(bytes: Uint8Array): Document {
  return dicom.read({ path: 'a.dcm', extension: '.dcm', head: bytes.subarray(0, 1024) } as never, readerOf(bytes));
}

/** The worst that rules of integrity say: of each object, or of the dataset. */
function worstIn(files: readonly Buffer[], policy: string): Map<string, number> {
  const worst = new Map<string, number>();
  const add = (ruleId: string, severity: SeveritySetting): void => {
    worst.set(ruleId, Math.max(worst.get(ruleId) ?? 0, rank[severity]));
  };
  const documents = files.map(documentOf);
  for (const rule of rules) {
    if (!rule.id.startsWith('integrity/')) continue;
    if (rule.scope === 'dataset') {
      const all = documents.map((document, index) => {
        const subject = subjectOf('', document);
        return { path: `${index}.dcm`, document, ...(subject === undefined ? {} : { subject }) };
      });
      for (const { ruleId, severity } of runDatasetRule(rule, all, policy)) add(ruleId, severity);
    } else if (rule.scope === 'document') {
      for (const [index, document] of documents.entries()) {
        const context = documentContext(policy, { circumstances: circumstancesOf(document.dicom!) });
        for (const { ruleId, severity } of rule.check(document, context)) add(`${ruleId} ${index}`, severity);
      }
    }
  }
  return worst;
}

describe('a copy of objects whose dates do not fit', () => {
  for (const policy of policies) {
    it(`has no worse finding of integrity than they have under ${policy}`, () => {
      fc.assert(
        fc.property(fc.array(object, { minLength: 1, maxLength: 5 }), fc.nat(400), (made, word) => {
          const files = made.map(bytesOf);
          const before = worstIn(files, policy);
          const once = files.map((file) => fixed(file, policy, `a secret of the test ${word}`).bytes);
          const twice = once.map((file) => fixed(file, policy, 'another secret of the test').bytes);
          for (const copy of [once, twice]) {
            const worse = [...worstIn(copy, policy)].filter(([place, severity]) => severity > (before.get(place) ?? 0));
            assert.deepEqual(worse, []);
          }
        }),
        { numRuns: 50 },
      );
    });
  }

  it('notes what scanners and archives did, and warns of what an earlier hand did', () => {
    const made = { study: '1.2.3.4.5.1', id: '6415974217', name: 'Roe^Jane', temporal: undefined, code: undefined };
    const dates = ['20190312', '20190312', '20180312'];
    const policy = 'ps3.15-basic+retain-modified-dates';
    const worstOf = (removed: string | undefined) =>
      worstIn([fixed(bytesOf({ ...made, dates, removed }, 0), policy).bytes], policy).get('integrity/interval-lost');
    assert.equal(worstOf(undefined), rank.info);
    assert.equal(worstOf('YES'), rank.warning);
  });

  it('says nothing of one study under two names, each of which is moved on its own', () => {
    const made = { study: '1.2.3.4.5.1', id: '', removed: 'YES', temporal: undefined, code: undefined };
    const dates = ['20190312', undefined, undefined];
    const files = ['Roe^Jane', 'Poe^Edgar'].map((name, index) => bytesOf({ ...made, name, dates }, index));
    const policy = 'ps3.15-basic+retain-modified-dates';
    const copies = files.map((file) => fixed(file, policy).bytes);
    for (const all of [files, copies]) assert.equal(worstIn(all, policy).get('integrity/interval-lost'), undefined);
  });
});
