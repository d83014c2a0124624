import assert from 'node:assert/strict';
import type { Field, FieldKind } from '../../../src/model/field.ts';
import type { Circumstances } from '../../../src/model/policy.ts';
import { resolvePolicy } from '../../../src/policies/presets.ts';
import { RareConditions } from '../../../src/rules/judge-rare-conditions.ts';
import rule from '../../../src/rules/outlier/rare-condition.ts';
import { RareConditionsOfDocument } from '../../../src/rules/rare-conditions-of-document.ts';
import { formatMessage } from '../../../src/scan/masking/messages.ts';
import { dicomFile } from '../../dicom-file.ts';
import { dicomElement } from '../../dicom-object.ts';
import { documentOf, textAt } from '../../formats/document-of.ts';
import { judged } from '../../formats/judged.ts';

const location = { kind: 'file' } as const;

/** What is found in one field by itself. */
function inField(
  field: Partial<Field>,
  {
    policy = 'hipaa-safe-harbor',
    prevalence = '1-9/100000',
    circumstances = {},
  }: { policy?: string; prevalence?: string; circumstances?: Circumstances } = {},
) {
  const whole: Field = { kind: 'prose', name: '', text: '', location, locate: () => location, ...field };
  const conditions = new RareConditions(resolvePolicy(policy), { prevalence }, undefined);
  const setting = { policy: resolvePolicy(policy), circumstances };
  return new RareConditionsOfDocument(conditions, undefined).judge(whole, setting, []);
}

const valuesIn = (text: string) => inField({ text }).map(({ value }) => value);
const named = (kind: FieldKind, name: string, text: string) => inField({ kind, name, text }).map(({ value }) => value);
const attribute = (keyword: string, text: string) =>
  inField({ kind: 'attribute', name: keyword, text, element: dicomElement(keyword, text) }).map(({ value }) => value);

/** Findings of a whole file: severity, where, raw value. */
async function inFile(path: string, content: string | Uint8Array) {
  const { findings, places, values } = await judged(path, content);
  return findings.flatMap(({ ruleId, severity }, index) =>
    ruleId === rule.id ? [`${severity} · ${places[index]!.replace('undefined @ ', '')} · ${values[index]}`] : [],
  );
}

describe(rule.id, () => {
  const ofExample = (example: string) => {
    const [, name, value] = /^(\w+)=(.*)$/.exec(example) ?? [];
    return name === undefined ? valuesIn(example) : named('cell', name, value!);
  };
  for (const example of rule.examples.flagged) {
    it(`flags ${JSON.stringify(example)}`, () => assert.equal(ofExample(example).length, 1));
  }
  for (const example of rule.examples.silent) {
    it(`is silent on ${JSON.stringify(example)}`, () => assert.deepEqual(ofExample(example), []));
  }

  describe('in a text', () => {
    it('stands at the words of the condition alone', async () => {
      const report = 'FINDINGS\nKnown tuberous sclerosis, no new lesion.\n';
      const policy = resolvePolicy('hipaa-safe-harbor');
      const conditions = new RareConditions(policy, { prevalence: '1-9/100000' }, undefined);
      const [field] = [...documentOf('report.txt', report).fields()].filter(({ text }) => text.includes('sclerosis'));
      const [found] = new RareConditionsOfDocument(conditions, undefined).judge(
        field!,
        { policy, circumstances: {} },
        [],
      );
      assert.equal(textAt(report, found!.location), 'tuberous sclerosis');
      assert.deepEqual(await inFile('report.txt', report), ['warning · 2:7 · tuberous sclerosis']);
    });

    it('is silent where the text denies it', () => {
      for (const text of [
        'No evidence of tuberous sclerosis.',
        'Creutzfeldt-Jakob disease was excluded.',
        'Kein Hinweis auf Creutzfeldt-Jakob disease.',
      ])
        assert.deepEqual(valuesIn(text), [], text);
    });

    it('is information where the text leaves it open, or speaks of a relative', () => {
      const said = (text: string) => inField({ text }).map(({ severity, messageId }) => `${severity} ${messageId}`);
      assert.deepEqual(said('Suspected Creutzfeldt-Jakob disease.'), ['info uncertain']);
      assert.deepEqual(said('Rule out Creutzfeldt-Jakob disease.'), ['info uncertain']);
      assert.deepEqual(said('Mother had Huntington disease.'), ['info relative']);
      assert.deepEqual(said('Creutzfeldt-Jakob disease.'), ['warning found']);
    });

    it('finds two in one text, each at its place', () => {
      assert.deepEqual(valuesIn('Tuberous sclerosis; later Rasmussen encephalitis'), [
        'Tuberous sclerosis',
        'Rasmussen encephalitis',
      ]);
    });

    it('is silent on common diseases, names of people and abbreviations', () => {
      for (const text of [
        'Alzheimer disease type 2',
        'Parkinson disease, epilepsy',
        'seen by Dr. Wilson',
        'X-ALD',
        'CF 3',
      ])
        assert.deepEqual(valuesIn(text), [], text);
    });
  });

  describe('in a table', () => {
    it('reads abbreviations and bare codes only where the heading says what they are', () => {
      assert.deepEqual(named('cell', 'diagnosis', 'X-ALD'), ['X-ALD']);
      assert.deepEqual(named('cell', 'comment', 'X-ALD'), []);
      assert.deepEqual(named('cell', 'orphacode', '399'), ['399']);
      assert.deepEqual(named('cell', 'orpha_count', '399'), []);
      assert.deepEqual(named('cell', 'score', '399'), []);
      assert.deepEqual(named('cell', 'mondo_id', '0007739'), ['0007739']);
      assert.deepEqual(named('cell', 'comment', 'see ORPHA:399'), ['ORPHA:399']);
      assert.deepEqual(named('cell', 'ICD-10', 'Q85.1'), ['Q85.1']);
      assert.deepEqual(named('cell', 'label', 'Q851'), []);
    });

    it('takes no code of another edition, and no lot or place, for one of ICD-10', () => {
      assert.deepEqual(named('cell', 'icd9', 'E70.0'), []);
      assert.deepEqual(named('cell', 'icd_o_3', 'C74.0'), []);
      assert.deepEqual(named('cell', 'roi', 'Q851'), []);
    });

    it('does not look into columns that say that they hold something else', () => {
      assert.deepEqual(named('cell', 'last_name', 'Tuberous Sclerosis'), []);
      assert.deepEqual(named('cell', 'diagnosis_date', '2019'), []);
    });

    it('stands at the cell of the one person who has it, for that subject', async () => {
      const table = 'participant_id\tdiagnosis\nsub-01\tcontrol\nsub-02\tHuntington disease\nsub-03\tcontrol\n';
      assert.deepEqual(await inFile('participants.tsv', table), ['warning · 3:8 · Huntington disease']);
      const { findings } = await judged('participants.tsv', table);
      assert.deepEqual(
        findings.flatMap(({ ruleId, subject }) => (ruleId === rule.id ? [subject] : [])),
        ['sub-02'],
      );
    });

    it('is said once at the heading where most rows state one condition, and at its cell where another stands', async () => {
      const rows = Array.from({ length: 20 }, (_, index) => `sub-${index + 1}\tHuntington disease`);
      const table = ['participant_id\tdiagnosis', ...rows, 'sub-21\tWilson disease', 'sub-22\tcontrol', ''].join('\n');
      assert.deepEqual(await inFile('participants.tsv', table), [
        'warning · 22:8 · Wilson disease',
        'warning · 1:16 · undefined',
      ]);
      const { findings } = await judged('participants.tsv', table);
      const cohort = findings.filter(({ ruleId }) => ruleId === rule.id).at(-1)!;
      assert.equal(cohort.location.kind, 'column');
      assert.equal(cohort.subject, undefined);
      assert.match(cohort.message, /^Most rows state one rare condition in column diagnosis: 1 to 9 in 100,000 people/);
    });

    it('takes a single row, and few rows among empty ones, for people and no cohort', async () => {
      assert.deepEqual(await inFile('participants.tsv', 'participant_id\tdiagnosis\nsub-01\tHuntington disease\n'), [
        'warning · 2:8 · Huntington disease',
      ]);
      const empty = Array.from({ length: 20 }, (_, index) => `sub-${index + 3}\t`);
      const table = [
        'participant_id\tdiagnosis',
        'sub-01\tHuntington disease',
        'sub-02\tHuntington disease',
        ...empty,
        '',
      ].join('\n');
      assert.equal((await inFile('participants.tsv', table)).length, 2);
    });

    it('does not take a condition that most rows deny for that of the cohort', async () => {
      const denied = Array.from({ length: 9 }, (_, index) => `sub-${index + 2}\tno sign of tuberous sclerosis`);
      const table = ['participant_id\tnotes', 'sub-01\ttuberous sclerosis', ...denied, ''].join('\n');
      assert.deepEqual(await inFile('participants.tsv', table), ['warning · 2:8 · tuberous sclerosis']);
    });

    it('reads abbreviations of a group where other groups are people without an illness', async () => {
      const table = (other: string) =>
        ['participant_id\tgroup', 'sub-01\tHD', `sub-02\t${other}`, `sub-03\t${other}`, `sub-04\t${other}`, ''].join(
          '\n',
        );
      assert.deepEqual(await inFile('participants.tsv', table('control')), ['warning · 2:8 · HD']);
      assert.deepEqual(await inFile('participants.tsv', table('HC')), ['warning · 2:8 · HD']);
      assert.deepEqual(await inFile('participants.tsv', table('LD')), [], 'a high and a low dose');
    });

    it('looks into no heading: what a column is called is nobody’s record', async () => {
      assert.deepEqual(await inFile('participants.tsv', 'participant_id\tHuntington disease\nsub-01\t0\n'), []);
    });
  });

  describe('in DICOM', () => {
    it('reads descriptions, histories and comments by what they mean', () => {
      for (const keyword of [
        'StudyDescription',
        'SeriesDescription',
        'AdmittingDiagnosesDescription',
        'AdditionalPatientHistory',
        'ReasonForStudy',
        'ImageComments',
        'TextValue',
        'CodeMeaning',
      ])
        assert.deepEqual(attribute(keyword, 'Tuberous sclerosis'), ['Tuberous sclerosis'], keyword);
      assert.deepEqual(attribute('AdmittingDiagnosesDescription', 'X-ALD'), ['X-ALD']);
    });

    it('reads neither names nor what a machine writes', () => {
      for (const keyword of ['PatientName', 'ManufacturerModelName', 'SOPInstanceUID', 'ImageType'])
        assert.deepEqual(attribute(keyword, 'Tuberous sclerosis'), [], keyword);
    });

    it('stands at the attribute of an object', async () => {
      const file = dicomFile([['StudyDescription', 'LO', 'Follow-up of tuberous sclerosis']]);
      assert.deepEqual(await inFile('a.dcm', file), ['warning · (0008,1030) · tuberous sclerosis']);
    });
  });

  describe('in documentation', () => {
    it('is information in a README and in what describes a dataset', async () => {
      assert.deepEqual(await inFile('README.md', 'MRI of people with Huntington disease.\n'), [
        'info · 1:20 · Huntington disease',
      ]);
      const description = JSON.stringify({ Name: 'Imaging in Huntington disease' });
      assert.deepEqual((await inFile('dataset_description.json', description)).length, 1);
      assert.match((await inFile('dataset_description.json', description))[0]!, /^info/);
    });

    it('is information in the levels of a column, and a finding in a value of the same file', async () => {
      const sidecar = JSON.stringify({
        diagnosis: { Description: 'Huntington disease or not', Levels: { HD: 'Huntington disease' } },
        history: 'Huntington disease',
      });
      assert.deepEqual(
        (await inFile('participants.json', sidecar)).map((one) => one.split(' ')[0]),
        ['info', 'info', 'warning'],
      );
    });
  });

  describe('by policy and options', () => {
    const text = 'Known tuberous sclerosis.';
    it('blocks where nobody may be singled out, unless it rests on an abbreviation', () => {
      assert.equal(inField({ text }, { policy: 'gdpr-anonymous' })[0]!.severity, 'error');
      const abbreviated = { kind: 'cell', name: 'diagnosis', text: 'X-ALD' } as const;
      assert.equal(inField(abbreviated, { policy: 'gdpr-anonymous' })[0]!.severity, 'warning');
    });

    it('reports rarer classes alone, or more common ones, as the option says', () => {
      const common = 'Neurofibromatosis type 1';
      assert.deepEqual(inField({ text: common }), []);
      assert.equal(inField({ text: common }, { prevalence: '1-5/10000' }).length, 1);
      assert.deepEqual(inField({ text }, { prevalence: '<1/1000000' }), []);
    });
  });

  it('names neither the condition nor the text in what is written', async () => {
    const { findings } = await judged('report.txt', 'Known tuberous sclerosis.\n');
    const found = findings.find(({ ruleId }) => ruleId === rule.id)!;
    assert.ok(!/tuberous|sclerosis/i.test(JSON.stringify(found)));
    assert.equal(found.message, 'Rare condition in text: 1 to 9 in 100,000 people have it');
    assert.equal(found.reason, 'by its name');
  });

  it('fills each of its messages', () => {
    for (const id of Object.keys(rule.messages)) {
      assert.ok(!/[{}]/.test(formatMessage(rule, id, { rarity: 'few', place: 'text' })), id);
    }
  });

  it('says no more of words that are found whole as something else', () => {
    const whole: Field = { kind: 'prose', name: '', text: 'tuberous sclerosis', location, locate: () => location };
    const policy = resolvePolicy('hipaa-safe-harbor');
    const conditions = new RareConditions(policy, { prevalence: '1-9/100000' }, undefined);
    const [found] = inField({ text: whole.text });
    const of = new RareConditionsOfDocument(conditions, undefined);
    assert.deepEqual(
      of.judge(whole, { policy, circumstances: {} }, [{ ...found!, ruleId: 'identifier/dicom-attribute' }]),
      [],
    );
  });
});
