import assert from 'node:assert/strict';
import type { Field } from '../../../src/model/field.ts';
import { resolvePolicy } from '../../../src/policies/presets.ts';
import { judgeField } from '../../../src/rules/judge-field.ts';
import rule from '../../../src/rules/outlier/age-over-89.ts';
import { dicomElement } from '../../dicom-object.ts';
import { judged } from '../../formats/judged.ts';
import { saidOf } from '../run-document-rule.ts';

/** The rules that a value breaks, of an attribute where the key is a keyword, else of a cell. */
function rulesOf(example: string, policy = 'hipaa-safe-harbor'): string[] {
  const [name, text] = [example.slice(0, example.indexOf('=')), example.slice(example.indexOf('=') + 1)];
  const location = { kind: 'file' } as const;
  const element = name === 'PatientAge' ? { element: dicomElement(name, text) } : {};
  const kind = name === 'PatientAge' ? 'attribute' : 'cell';
  const field: Field = { kind, name, text, location, locate: () => location, ...element };
  return judgeField(field, { policy: resolvePolicy(policy), circumstances: {} }).map(
    ({ ruleId, severity }) => `${severity} ${ruleId}`,
  );
}

/** What is found of ages in a file: severity, rule, place, message. */
async function agesIn(path: string, content: string | Uint8Array): Promise<string[]> {
  const { findings, places } = await judged(path, content);
  return findings.flatMap(({ ruleId, severity, message, class: identifier }, index) =>
    identifier === 'age' ? [`${severity} · ${ruleId} · ${places[index]!.replace('age @ ', '')} · ${message}`] : [],
  );
}

describe(rule.id, () => {
  for (const example of rule.examples!.flagged) {
    it(`flags ${example}, and nothing else does`, () => assert.deepEqual(rulesOf(example), [`error ${rule.id}`]));
  }
  for (const example of rule.examples!.silent) {
    it(`is silent about ${example}`, () => assert.deepEqual(rulesOf(example), []));
  }

  it('weighs as ages weigh under each policy', () => {
    assert.deepEqual(rulesOf('PatientAge=093Y', 'hipaa-limited'), []);
    assert.deepEqual(rulesOf('age=93', 'hipaa-limited'), []);
    assert.deepEqual(rulesOf('PatientAge=093Y', 'ps3.15-basic'), [`error ${rule.id}`]);
    assert.deepEqual(rulesOf('PatientAge=048Y', 'ps3.15-basic'), ['warning identifier/dicom-attribute']);
    assert.deepEqual(rulesOf('age=93', 'gdpr-anonymous'), [`error ${rule.id}`]);
  });

  it('leaves ages in running text, in whatever field, to the rule for texts', async () => {
    const table = 'participant_id\tage\tnotes\nsub-01\t93\ta 94-year-old woman\n';
    assert.deepEqual(await agesIn('participants.tsv', table), [
      `error · ${rule.id} · 2:8 · Age over 89 in column age`,
      'error · identifier/age · 2:13 · Age over 89 in a text in column notes',
    ]);
  });

  describe('in a column of ages', () => {
    const column = (heading: string, ages: readonly string[]) =>
      agesIn(
        'participants.tsv',
        [`participant_id\t${heading}`, ...ages.map((age, row) => `sub-${row}\t${age}`), ''].join('\n'),
      );

    it('is told although 999 stands for what nobody knows', async () => {
      const ages = ['34', '999', '61', '999', '93', '999', '70', '-99', '888', '45'];
      assert.deepEqual(await column('age', ages), [`error · ${rule.id} · 6:7 · Age over 89 in column age`]);
    });

    it('is none where the column counts months without saying so', async () => {
      assert.deepEqual(await column('age', ['93', '140', '200', '151', '97', '133', '160', '171', '118', '99']), []);
    });

    it('is told by months, weeks and days where the heading says so', async () => {
      assert.equal((await column('age_in_months', ['94', '999', '1100'])).length, 1);
      assert.equal((await column('age_days', ['94', '33000', '3000'])).length, 1);
    });

    it('is none in columns that hold other ages', async () => {
      for (const heading of ['brain_age_gap', 'gestational_age', 'bone_age', 'age_group', 'agent'])
        assert.deepEqual(await column(heading, ['93', '94']), [], heading);
    });
  });

  describe('of a birth and a day', () => {
    it('is told at the birth date of an object', () => {
      const said = (PatientBirthDate: string, StudyDate: string, PatientAge = '') =>
        saidOf(rule, { PatientBirthDate, StudyDate, PatientAge });
      const told = ['error · together · PatientBirthDate · StudyDate'];
      assert.deepEqual(said('19210101', '20150601'), told);
      assert.deepEqual(said('19250601', '20150601'), told, 'on the ninetieth birthday');
      assert.deepEqual(said('19250602', '20150601'), [], 'the day before it');
      assert.deepEqual(said('19600101', '20150601'), []);
      assert.deepEqual(said('19210101', ''), [], 'without a day');
      assert.deepEqual(said('', '20150601'), []);
      assert.deepEqual(said('19210101', '20150601', '094Y'), [], 'said by the age');
      assert.deepEqual(said('19210101', '20150601', '090Y+'), told);
    });

    it('knows defaults of databases, and dates that were moved as one', () => {
      assert.deepEqual(saidOf(rule, { PatientBirthDate: '19000101', StudyDate: '19950601' }), []);
      assert.deepEqual(saidOf(rule, { PatientBirthDate: '18100101', StudyDate: '20150601' }), []);
      assert.equal(saidOf(rule, { PatientBirthDate: '18100704', StudyDate: '19040601' }).length, 1);
      assert.deepEqual(saidOf(rule, { PatientBirthDate: '17000704', StudyDate: '19040601' }), []);
    });

    it('is silent where the policy allows ages', () => {
      assert.deepEqual(saidOf(rule, { PatientBirthDate: '19210101', StudyDate: '20150601' }, 'hipaa-limited'), []);
    });

    it('is told at the birth in a row, for the subject of the row', async () => {
      const table =
        'participant_id\tbirth_year\tscan_year\nsub-01\t1921\t2015\nsub-02\t1960\t2015\nsub-03\tn/a\t2015\n';
      assert.deepEqual(await agesIn('participants.tsv', table), [
        `error · ${rule.id} · 2:8 · column birth_year and column scan_year together show an age over 89`,
      ]);
      const { findings } = await judged('participants.tsv', table);
      assert.equal(findings.find(({ class: identifier }) => identifier === 'age')!.subject, 'sub-01');
    });

    it('is a warning where years alone leave the last birthday open', async () => {
      assert.deepEqual(await agesIn('participants.tsv', 'participant_id\tyob\tscan_year\nsub-01\t1925\t2015\n'), [
        `warning · ${rule.id} · 2:8 · column yob and column scan_year together show an age over 89`,
      ]);
    });

    it('is none of a birth year without a day, and none of two rows', async () => {
      assert.deepEqual(await agesIn('participants.tsv', 'participant_id\tbirth_year\nsub-01\t1921\n'), []);
      const rows = 'participant_id\tbirth_year\tscan_date\nsub-01\t1921\t\nsub-02\t\t2015-06-01\n';
      assert.deepEqual(await agesIn('participants.tsv', rows), []);
    });

    it('is told once where the row states the age as well', async () => {
      const table = 'participant_id\tage\tbirth_year\tscan_year\nsub-01\t94\t1921\t2015\n';
      assert.deepEqual(await agesIn('participants.tsv', table), [
        `error · ${rule.id} · 2:8 · Age over 89 in column age`,
      ]);
    });

    it('is told of the members of one object of JSON, however deep, and of no two', async () => {
      const one = { people: [{ BirthYear: '1921', site: { code: 'A' }, StudyDate: '2015-06-01' }] };
      assert.equal((await agesIn('people.json', JSON.stringify(one))).length, 1);
      const two = { people: [{ BirthYear: '1921' }, { StudyDate: '2015-06-01' }] };
      assert.deepEqual(await agesIn('people.json', JSON.stringify(two)), []);
      const nested = { BirthYear: '1921', study: { StudyDate: '2015-06-01' } };
      assert.deepEqual(await agesIn('people.json', JSON.stringify(nested)), []);
    });
  });
});
