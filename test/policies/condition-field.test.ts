import assert from 'node:assert/strict';
import { conditionFieldOf } from '../../src/policies/condition-field.ts';

describe('conditionFieldOf', () => {
  const of = (name: string) => {
    const field = conditionFieldOf(name, 'cell');
    return field && [field.holds, field.system].filter((part) => part !== undefined).join(' ');
  };
  for (const name of [
    'diagnosis',
    'Primary Diagnosis',
    'dx_1',
    'AdmittingDiagnosesDescription',
    'erkrankung',
    'DG1-3.1',
  ])
    it(`reads "${name}" as a diagnosis`, () => assert.equal(of(name), 'diagnosis'));
  for (const [name, said] of Object.entries({
    icd10: 'diagnosis icd10',
    'ICD-10-CM': 'diagnosis icd10',
    icd_code: 'diagnosis icd10',
    orpha_code: 'code orpha',
    ORPHA: 'code orpha',
    mondo_id: 'code mondo',
    omim: 'code omim',
  }))
    it(`knows the catalogue of "${name}"`, () => assert.equal(of(name), said));
  for (const name of ['comment', 'condition', 'group', 'icd9', 'ICD-11', 'icd_o_3', 'diagnosis_duration', ''])
    it(`reads "${name}" as a text`, () => assert.equal(of(name), 'prose'));
  for (const name of ['last_name', 'age', 'date_of_diagnosis', 'zip', 'Manufacturer'])
    it(`does not look into "${name}"`, () => assert.equal(of(name), undefined));
});
