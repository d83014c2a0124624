import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { columnDescription } from '../../src/policies/column-description.ts';
import { columnRole } from '../../src/policies/column-role.ts';
import { sharedData } from '../shared-data.ts';

function role(name: string, cells: readonly string[], sidecar?: unknown): string {
  const values = cells.filter((cell) => cell !== '' && cell !== 'n/a');
  const description = columnDescription(sidecar);
  const facts = { name, values: [...new Set(values)], people: values.length, ...(description ? { description } : {}) };
  const found = columnRole(facts);
  return `${found.role}: ${found.kind}`;
}

const numbered = (count: number, value: (index: number) => string) =>
  Array.from({ length: count }, (_, one) => value(one));

describe('columnRole', () => {
  for (const [name, cells, expected] of [
    // By name, in several languages.
    ['age', ['31', '44'], 'quasi-identifier: age'],
    ['Alter', ['31', '44'], 'quasi-identifier: age'],
    ['age', ['35-40', '25-30'], 'quasi-identifier: age'],
    ['sexe', ['F', 'H'], 'quasi-identifier: sex'],
    ['Nationalité', ['FR', 'CH'], 'quasi-identifier: ethnicity'],
    ['scan_date', ['2014-03-02', '2014-04-01'], 'quasi-identifier: date'],
    ['Diagnose', ['G40', 'G35'], 'sensitive: diagnosis'],
    ['APOE4', ['0', '1', '2'], 'sensitive: genotype'],
    ['household_income', ['20000', '30000'], 'sensitive: income'],
    ['MMSE', ['29', '30'], 'sensitive: score'],
    ['mrn', ['4471', '9921'], 'identifier: mrn'],
    ['email', ['a@example.org', 'b@example.org'], 'identifier: email'],
    // By a part of the name that the values agree with.
    ['baseline_age', ['31', '44'], 'quasi-identifier: age'],
    ['mri_scanner', ['Prisma', 'Skyra'], 'quasi-identifier: place'],
    ['height_baseline', ['171', '164.5'], 'quasi-identifier: height'],
    ['primary_dx', ['G40', 'G35'], 'sensitive: diagnosis'],
    ['GABS_TOTAL', ['76', '66'], 'sensitive: score'],
    ['Größe (cm)', ['171', '164,5'], 'quasi-identifier: height'],
    ['Alter bei Aufnahme', ['31', '44'], 'quasi-identifier: age'],
    ['Hauptdiagnose', ['Epilepsie', 'Migräne'], 'sensitive: diagnosis'],
    ['Situation familiale', ['marié', 'célibataire'], 'quasi-identifier: household'],
    ['Âge', ['31', '44'], 'quasi-identifier: age'],
    ['Płeć', ['K', 'M'], 'quasi-identifier: sex'],
    ['возраст', ['31', '44'], 'quasi-identifier: age'],
    ['患者年龄', ['31', '44'], 'quasi-identifier: age'],
    ['性別', ['男', '女'], 'quasi-identifier: sex'],
    ['진단명', ['뇌전증', '편두통'], 'sensitive: diagnosis'],
    // As large cohorts have them: ADNI, OASIS, IXI, UK Biobank, HCP, MIMIC-IV, TCGA, UCI Adult.
    ['PTEDUCAT', ['16', '12', '20'], 'quasi-identifier: education'],
    ['PTMARRY', ['Married', 'Widowed'], 'quasi-identifier: household'],
    ['DX_bl', ['CN', 'LMCI'], 'sensitive: diagnosis'],
    ['Educ', ['1', '2', '5'], 'quasi-identifier: education'],
    ['SES', ['1', '2', '4'], 'quasi-identifier: household'],
    ['SEX_ID (1=m, 2=f)', ['1', '2'], 'quasi-identifier: sex'],
    ['MARITAL_ID', ['1', '2', '4'], 'quasi-identifier: household'],
    ['OCCUPATION_ID', ['1', '5', '8'], 'quasi-identifier: occupation'],
    ['Sex_f31_0_0', ['0', '1'], 'quasi-identifier: sex'],
    ['SSAGA_Educ', ['11', '17'], 'quasi-identifier: education'],
    ['anchor_age', ['52', '91'], 'quasi-identifier: age'],
    ['language', ['English', 'Spanish', '?'], 'quasi-identifier: ethnicity'],
    ['USUBJID', ['S1-001', 'S1-002'], 'identifier: subject'],
    ['SITEID', ['701', '716'], 'quasi-identifier: place'],
    ['race_concept_id', ['8527', '8515'], 'quasi-identifier: ethnicity'],
    ['days_to_birth', ['-21000', '-19000'], 'quasi-identifier: birth'],
    ['workclass', ['Private', 'State-gov'], 'quasi-identifier: occupation'],
    ['native-country', ['United-States', 'Cuba'], 'quasi-identifier: place'],
    ['relationship', ['Husband', 'Own-child'], 'quasi-identifier: household'],
    // By values alone.
    ['v1', ['M', 'F', 'F'], 'quasi-identifier: sex'],
    ['v2', ['2014-03-02', '2014-04-01'], 'quasi-identifier: date'],
    ['v3', ['1980', '1991'], 'quasi-identifier: year'],
    ['v4', ['02139', '10001'], 'quasi-identifier: place'],
    ['v5', ['DE', 'FR', 'NL'], 'quasi-identifier: place'],
    ['v6', ['19B10ABE8F9F'], 'identifier: code'],
    ['v7', numbered(12, (one) => `K${one * 37}Q`), 'identifier: code'],
    ['v8', numbered(12, (one) => String(70010000 + one * 37)), 'identifier: code'],
    // Traps.
    ['sexual_orientation', ['1', '2'], 'sensitive: sexual life'],
    ['session_id', ['ses-01', 'ses-02'], 'other: design'],
    ['age_unit', ['years', 'months'], 'other: unit'],
    ['filename', ['site-01/anat/a.nii.gz', 'site-02/anat/b.nii.gz'], 'other: file'],
    ['scan', ['site-01/anat/a.nii.gz', 'site-02/anat/b.nii.gz'], 'other: design'],
    ['source', ['site-01/anat/a.nii.gz', 'site-02/anat/b.nii.gz'], 'other: file'],
    ['site', ['A', 'A', 'A'], 'other: constant'],
    ['sex', ['n/a', 'n/a'], 'other: empty'],
    ['group', ['control', 'experiment'], 'other: design'],
    ['group', ['patient', 'control'], 'sensitive: diagnosis'],
    ['group', ['HC', 'AD', 'MCI'], 'sensitive: diagnosis'],
    ['condition', ['placebo', 'verum'], 'other: design'],
    ['arm', ['A', 'B'], 'other: design'],
    ['v9', ['AD', 'MC', 'HC'], 'other: category'],
    ['v10', ['10001', '94103'], 'other: measurement'],
    ['remarks', ['was a bit tired during the second run', 'asked to leave early and came back'], 'other: free text'],
    ['CARE_ENGAGING-SEX', ['6', '18', '12'], 'other: measurement'],
    ['m_TotalAmt_Avg', ['46.0', '39.75'], 'other: measurement'],
    ['stage', ['1', '2', '3'], 'other: measurement'],
    ['brain_age', ['31', '44'], 'other: measurement'],
    ['birth_weight', ['3100', '2900'], 'other: measurement'],
    ['tumor_size', ['12', '31'], 'other: measurement'],
    ['anatom_site_general', ['head/neck', 'torso'], 'other: category'],
    ['site_x', ['1.5', '2.25'], 'other: measurement'],
    ['size', ['512', '256'], 'other: measurement'],
    ['height', ['512', '256'], 'other: measurement'],
    ['weight', ['0.25', '0.75'], 'other: measurement'],
    ['ses', ['1', '2'], 'other: design'],
    ['sex_education_score', ['1', '2'], 'sensitive: score'],
    ['language', ['x', 'y'], 'other: category'],
    ['volume', numbered(12, (one) => `${1400 + one}.${one}`), 'other: measurement'],
  ] as const) {
    it(`takes "${name}" with ${cells.slice(0, 3).join(', ')} as ${expected}`, () => {
      assert.equal(role(name, cells), expected);
    });
  }

  it('reads what a sidecar says', () => {
    assert.equal(role('g', ['1', '2'], { Levels: { 1: 'male', 2: 'Female' } }), 'quasi-identifier: sex');
    assert.equal(role('a', ['31', '44'], { Description: 'Age of the participant' }), 'quasi-identifier: age');
    assert.equal(role('q1', ['3', '4'], { LongName: 'Beck Depression Inventory' }), 'sensitive: score');
    const levels = { a: { Description: 'Patients with epilepsy' }, b: { Description: 'Volunteers' } };
    assert.equal(role('group', ['a', 'b'], { Levels: levels }), 'sensitive: diagnosis');
  });

  it('takes no measurement with a unit for a code, however unique', () => {
    const volumes = numbered(12, (one) => String(1775498 + one * 1009));
    assert.equal(role('eTIV', volumes, { Units: 'mm3' }), 'other: measurement');
  });

  it('bears with a sidecar that is not as it should be', () => {
    for (const sidecar of [null, 'age', 7, [], { Levels: 'x', Description: 3, Units: {} }, { Levels: { a: null } }]) {
      assert.equal(role('age', ['31', '44'], sidecar), 'quasi-identifier: age');
    }
  });

  it('gives its reason without a value, and doubts ages that are none', () => {
    const { reason, confidence } = columnRole({ name: 'age', values: ['4711', '9921'], people: 2 });
    assert.equal(reason, 'Its name says that it tells the age, but its values are no ages in years.');
    assert.ok(confidence < 0.7);
  });

  it('reads numbers with a comma as they are written in most of Europe', () => {
    const { reason } = columnRole({ name: 'alter', values: ['34,5', '40,1'], people: 3 });
    assert.equal(reason, 'Its name says that it tells the age.');
  });

  it('sorts the columns of all real participants tables', function () {
    const root = sharedData('bids');
    if (!root) return this.skip();
    const found = new Map<string, Set<string>>();
    for (const dataset of readdirSync(root)) {
      const file = `${root}/${dataset}/participants.tsv`;
      if (!existsSync(file)) continue;
      const sidecarFile = file.replace(/tsv$/, 'json');
      const sidecar = existsSync(sidecarFile) ? JSON.parse(readFileSync(sidecarFile, 'utf8')) : {};
      const [heading, ...rows] = readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean);
      for (const [index, name] of heading!.split('\t').entries()) {
        const is = role(
          name,
          rows.map((row) => row.split('\t')[index] ?? ''),
          sidecar[name],
        ).split(':')[0]!;
        found.set(is, (found.get(is) ?? new Set()).add(name.replace(/^\uFEFF/, '')));
      }
    }
    assert.deepEqual(found.get('identifier'), new Set(['participant_id', 'GUID']));
    const known = ['age', 'sex', 'dominant_hand', 'Age', 'Gender', 'gender', 'height', 'weight'];
    assert.deepEqual(new Set(found.get('quasi-identifier')), new Set(known));
    assert.ok([...found.get('sensitive')!].every((name) => /total$/i.test(name)));
  });
});
