import assert from 'node:assert/strict';
import { quasiIdentifierOf } from '../../src/policies/quasi-identifier.ts';

describe('quasiIdentifierOf', () => {
  for (const [heading, kind] of Object.entries({
    age: 'age',
    Age: 'age',
    'Age at scan': 'age',
    ageAtScan: 'age',
    'zip-code ': 'place',
    Nationalité: 'ethnicity',
    Händigkeit: 'handedness',
    ' ZIP ': 'place',
    'postal . code': 'place',
    Geschlecht: 'sex',
    yearOfBirth: 'birth',
    weight_kg: 'weight',
    diagnosis: 'diagnosis',
    'Größe (cm)': 'height',
    'Alter [Jahre]': 'age',
    SHALTER: undefined,
    年齢: 'age',
    relationship: undefined,
    size: undefined,
    reaction_time: undefined,
    participant_id: undefined,
  })) {
    it(`reads "${heading}" as ${kind ?? 'none'}`, () => assert.equal(quasiIdentifierOf(heading), kind));
  }
});
