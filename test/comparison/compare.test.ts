import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { basicProfile, type Method, methodItems, modifiedDates } from '../../scripts/sample/deidentification-method.ts';
import type { Element } from '../../scripts/sample/dicom-file.ts';
import type { ComparedDatasets } from '../../src/comparison/compare-datasets.ts';
import { compare } from '../../src/engine/compare.ts';
import type { Comparison } from '../../src/model/comparison.generated.ts';
import { identifies, verdictOf } from '../../src/model/comparison-verdict.ts';
import { writeComparison } from '../../src/report/comparison/formats.ts';
import { objectFile, type TestObject, trees } from './tree.ts';

const root = '1.3.12.2.1107.5.2.19.45152.2013032911';
const source: TestObject = {
  uid: `${root}.1`,
  name: 'Quennell^Ottoline',
  id: 'MRN4471902',
  date: '20190312',
  birthDate: '19610722',
  accession: 'ACC7781234',
  pixels: 'abcdefgh',
};
/** What a good tool makes of it. */
const cleaned: TestObject = {
  uid: '2.25.222222222222222222222222222222222221',
  study: '2.25.222222222222222222222222222222222229',
  name: 'ANON',
  id: 'sub-01',
  date: '20180109',
  birthDate: '',
  accession: '',
  pixels: 'abcdefgh',
};

async function compared(
  before: Readonly<Record<string, TestObject | string>>,
  after: Readonly<Record<string, TestObject | string>>,
  policy = 'ps3.15-basic',
): Promise<ComparedDatasets> {
  const written = (files: typeof before) =>
    Object.fromEntries(
      Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? file : objectFile(file)]),
    );
  const folders = trees({ before: written(before), after: written(after) });
  try {
    return await compare({ before: folders.path('before'), after: folders.path('after'), commandLine: { policy } });
  } finally {
    folders.remove();
  }
}

async function textOf(result: ComparedDatasets): Promise<string> {
  let text = '';
  const write = async (piece: string): Promise<void> => {
    text += piece;
  };
  await writeComparison(result, 'text', write, {
    width: 120,
    isTerminal: false,
    color: false,
    verbose: false,
    showValues: false,
  });
  return text;
}

function rowOf({ attributes }: Comparison, keyword: string): string | undefined {
  const row = attributes.find((one) => one.keyword === keyword);
  return row && `${row.change} ${row.judgement}`;
}

describe('compare', () => {
  it('finds nothing in a copy that was cleaned as the policy wants', async () => {
    const { comparison } = await compared(
      { 'a.dcm': source },
      { 'x.dcm': cleaned },
      'ps3.15-basic+retain-modified-dates',
    );
    assert.deepEqual(comparison.survivors, []);
    assert.deepEqual(
      comparison.attributes.filter(({ judgement }) => judgement !== 'as-wanted'),
      [],
    );
    assert.equal(identifies(comparison, 'warning'), false);
    assert.deepEqual(comparison.objects.paired, { pixels: 1, attributes: 0, uid: 0, path: 0 });
    assert.equal(comparison.pixels.identical, 1);
    assert.equal(rowOf(comparison, 'PatientName'), 'replaced as-wanted');
    assert.equal(rowOf(comparison, 'StudyDate'), 'shifted as-wanted');
    assert.equal(rowOf(comparison, 'AccessionNumber'), 'emptied as-wanted');
    assert.equal(rowOf(comparison, 'EchoTime'), 'kept as-wanted');
  });

  it('tells what was kept although the policy removes it, and what was lost although it keeps it', async () => {
    const { comparison } = await compared(
      { 'a.dcm': source },
      { 'x.dcm': { ...cleaned, name: source.name!, echoTime: '', instance: '9' } },
    );
    assert.equal(rowOf(comparison, 'PatientName'), 'kept kept-wrongly');
    assert.equal(rowOf(comparison, 'EchoTime'), 'emptied lost-needlessly');
    assert.equal(rowOf(comparison, 'InstanceNumber'), 'altered lost-needlessly');
    assert.ok(identifies(comparison, 'error'));
  });

  it('calls no method that the copy does not name any more a loss', async () => {
    const withMethods = (...methods: Method[]): Element => [0x00120064, 'SQ', methodItems(...methods)];
    const { comparison } = await compared(
      { 'a.dcm': { ...cleaned, more: [withMethods(basicProfile, modifiedDates)] } },
      { 'a.dcm': { ...cleaned, more: [withMethods(basicProfile)] } },
    );
    const lost = comparison.attributes.filter(({ judgement }) => judgement === 'lost-needlessly');
    assert.deepEqual(
      lost.map(({ attribute }) => attribute),
      [],
    );
    assert.ok(comparison.attributes.some(({ change }) => change === 'removed'));
  });

  it('judges the same change by the policy in force', async () => {
    const kept = { ...cleaned, uid: source.uid, study: '1.3.12.2.1107.5.2.19.45152.1' };
    const basic = await compared({ 'a.dcm': source }, { 'x.dcm': kept });
    assert.equal(rowOf(basic.comparison, 'StudyInstanceUID'), 'kept kept-wrongly');
    const retained = await compared({ 'a.dcm': source }, { 'x.dcm': kept }, 'ps3.15-basic+retain-uids');
    assert.equal(rowOf(retained.comparison, 'StudyInstanceUID'), 'kept as-wanted');
    const replaced = await compared({ 'a.dcm': source }, { 'x.dcm': cleaned }, 'ps3.15-basic+retain-uids');
    assert.equal(rowOf(replaced.comparison, 'StudyInstanceUID'), 'replaced lost-needlessly');
  });

  it('finds values of the source in texts, private values, other files and names of files, in other forms', async () => {
    const { comparison } = await compared(
      { 'a.dcm': source },
      {
        'quennell-ottoline/x.dcm': {
          ...cleaned,
          description: 'Study of Ottoline Quennell',
          more: [
            [0x00290010, 'LO', 'SOME CREATOR'],
            [0x00291008, 'LO', 'acc ACC7781234 on 2019-03-12'],
          ],
        },
        'notes.txt': 'id MRN-4471902',
      },
    );
    const places = comparison.survivors.flatMap((one) =>
      one.places.map(({ part }) => `${one.class} ${part ?? 'name'}`),
    );
    assert.ok(places.includes('name (0008,103E)'));
    assert.ok(places.includes('name name'));
    assert.ok(places.includes('accession (0029,1008)'));
    assert.ok(places.includes('date (0029,1008)'));
    assert.ok(
      comparison.survivors.some(({ class: one, places: all }) => one === 'mrn' && all[0]?.path === 'notes.txt'),
    );
  });

  it('says whether one shift was used for each person, and never how far', async () => {
    const other = { ...source, uid: `${root}.2`, instance: '2', pixels: 'ijklmnop' };
    const otherCleaned = {
      ...cleaned,
      uid: '2.25.222222222222222222222222222222222222',
      instance: '2',
      pixels: 'ijklmnop',
    };
    const constant = await compared({ 'a.dcm': source, 'b.dcm': other }, { 'x.dcm': cleaned, 'y.dcm': otherCleaned });
    assert.deepEqual(
      constant.comparison.dates.subjects.map(({ moved, deviating }) => [moved, deviating]),
      [['by-a-constant', []]],
    );
    assert.doesNotMatch(JSON.stringify(constant.comparison), /-?427/);
    assert.deepEqual([...constant.shifts.values()], [-427]);
    const differently = await compared(
      { 'a.dcm': source, 'b.dcm': other },
      { 'x.dcm': cleaned, 'y.dcm': { ...otherCleaned, date: '20180110' } },
    );
    const [subject] = differently.comparison.dates.subjects;
    assert.equal(subject?.moved, 'differently');
    assert.deepEqual(subject?.deviating, ['AcquisitionDate', 'StudyDate']);
  });

  it('tells subjects that share a shift, patients that became one, and UIDs that were split', async () => {
    const other = { ...source, uid: `${root}.2`, id: 'MRN5512345', name: 'Roe^Jane', pixels: 'ijklmnop' };
    const { comparison } = await compared(
      { 'a.dcm': source, 'b.dcm': other },
      {
        'x.dcm': cleaned,
        'y.dcm': { ...cleaned, uid: '2.25.3', study: '2.25.222222222222222222222222222222222228', pixels: 'ijklmnop' },
      },
    );
    assert.equal(comparison.dates.sharedShifts, 2);
    assert.equal(comparison.patients.merged.length, 1);
    assert.equal(comparison.uids.split, 1);
    assert.ok(comparison.uids.attributes.includes('StudyInstanceUID'));
  });

  it('tells pixels that were changed or removed', async () => {
    const changed = await compared({ 'a.dcm': source }, { 'a.dcm': { ...cleaned, pixels: 'abcdefgX' } });
    assert.equal(changed.comparison.pixels.changed, 1);
    const { pixels: _, ...without } = cleaned;
    const removed = await compared({ 'a.dcm': source }, { 'a.dcm': without });
    assert.equal(removed.comparison.pixels.removed, 1);
    assert.equal(removed.comparison.pixels.changedIn.count, 1);
  });

  it('writes no raw value in any form, and JSON as its schema says', async () => {
    const result = await compared(
      { 'Quennell/a.dcm': source },
      {
        'Quennell_Ottoline.dcm': { ...source, description: 'MRN4471902 20190312' },
        'ACC7781234/b.txt': 'Ottoline Quennell',
      },
    );
    assert.ok(result.comparison.survivors.length > 3);
    for (const format of ['text', 'json', 'html'] as const) {
      let text = '';
      const options = { width: 200, isTerminal: true, color: false, verbose: true, showValues: false };
      await writeComparison(
        result,
        format,
        async (piece) => {
          text += piece;
        },
        options,
      );
      assert.doesNotMatch(text, /quennell|ottoline|4471902|7781234|20190312|19610722|2013032911/i, format);
      assert.doesNotMatch(text, /<script/i);
    }
    const schema = JSON.parse(readFileSync('schemas/comparison.schema.json', 'utf8')) as object;
    const validate = new Ajv2020({ strict: false }).compile(schema);
    assert.ok(validate(JSON.parse(JSON.stringify(result.comparison))), JSON.stringify(validate.errors));
  });

  it('that is cancelled says so, and tells nothing of what it did not reach', async () => {
    const numbered = (pixels: string): TestObject => ({ ...source, uid: `${root}.${pixels}`, pixels });
    const files = Object.fromEntries(
      ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].map((pixels) => [`${pixels}.dcm`, objectFile(numbered(pixels))]),
    );
    const folders = trees({ before: files, after: files });
    const cancelledAt = async (step: string, at: number): Promise<Comparison> => {
      const controller = new AbortController();
      const { comparison } = await compare({
        before: folders.path('before'),
        after: folders.path('after'),
        signal: controller.signal,
        onProgress: (progress) => {
          if (progress.step === step && progress.done === at) controller.abort();
        },
      });
      return comparison;
    };
    try {
      for (const step of ['source', 'copy', 'pairs']) {
        const comparison = await cancelledAt(step, 1);
        assert.equal(comparison.complete, false, step);
        assert.equal(comparison.objects.paired.pixels, step === 'pairs' ? 1 : 0, step);
        assert.deepEqual([comparison.objects.notReleased.count, comparison.objects.notInSource.count], [0, 0], step);
        assert.equal(verdictOf({ ...comparison, survivors: [], attributes: [] }), 'needs-review');
        assert.match(await textOf({ comparison, shifts: new Map() }), /stopped before its end/);
      }
      assert.equal((await cancelledAt('pairs', 9)).complete, true);
    } finally {
      folders.remove();
    }
  });

  it('tells objects that were left out and added', async () => {
    const other = (pixels: string, instance: string): TestObject => ({
      ...cleaned,
      uid: `2.25.9${instance}`,
      instance,
      pixels,
    });
    const { comparison } = await compared(
      { 'a.dcm': source, 'b.dcm': { ...source, uid: `${root}.2`, instance: '2', pixels: 'ijklmnop' } },
      { 'x.dcm': cleaned, 'new.dcm': other('zzzzzzzz', '8'), 'newer.dcm': other('yyyyyyyy', '9') },
    );
    assert.equal(comparison.objects.paired.pixels, 1);
    assert.deepEqual(comparison.objects.notReleased, { count: 1, first: ['b.dcm'] });
    assert.deepEqual(comparison.objects.notInSource, { count: 2, first: ['new.dcm', 'newer.dcm'] });
    assert.equal(verdictOf({ ...comparison, survivors: [], attributes: [] }), 'needs-review');
    const text = await textOf({ comparison, shifts: new Map() });
    assert.match(text, /1 object of the source not released/);
    assert.match(text, /released: new\.dcm/);
  });

  it('takes the parts into which an object was split for others, and says that it is not sure', async () => {
    const part = (pixels: string, instance: string): TestObject => ({
      ...cleaned,
      uid: `2.25.8${instance}`,
      instance,
      pixels,
    });
    const { comparison } = await compared(
      { 'whole.dcm': { ...source, pixels: 'abcdefghijklmnop' } },
      { 'one.dcm': part('abcdefgh', '11'), 'two.dcm': part('ijklmnop', '12') },
    );
    assert.deepEqual(comparison.objects.paired, { pixels: 0, attributes: 0, uid: 0, path: 0 });
    assert.deepEqual([comparison.objects.notReleased.count, comparison.objects.notInSource.count], [1, 2]);
    assert.equal(verdictOf({ ...comparison, survivors: [], attributes: [] }), 'needs-review');
  });

  it('is not clean where nothing was found to compare', async () => {
    const { comparison } = await compared({ 'a.dcm': source }, { 'notes.txt': 'nothing' });
    assert.equal(verdictOf(comparison), 'needs-review');
    assert.match(await textOf({ comparison, shifts: new Map() }), /nothing was compared/);
  });

  it('goes on where an object cannot be read', async () => {
    const { comparison } = await compared({ 'a.dcm': source, 'broken.dcm': 'no DICOM' }, { 'x.dcm': cleaned });
    assert.equal(comparison.objects.paired.pixels, 1);
    assert.deepEqual(
      comparison.gaps.map(({ side, path }) => [side, path]),
      [['before', 'broken.dcm']],
    );
  });
});
