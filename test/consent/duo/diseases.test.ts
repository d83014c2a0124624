import assert from 'node:assert/strict';
import { diseaseCodes, diseaseWithin } from '../../../src/consent/duo/diseases.ts';

const diabetes = 'MONDO:0005015';
const type2 = 'MONDO:0005148';
const ancestors = (code: string) => (code === type2 ? [diabetes, 'MONDO:0000001'] : []);

describe('the diseases of a text', () => {
  it('are codes in one spelling, whatever the spelling was', () => {
    for (const text of ['MONDO:0005148', 'MONDO_0005148', 'http://purl.obolibrary.org/obo/MONDO_0005148']) {
      assert.deepEqual(diseaseCodes(text), [type2], text);
    }
    assert.deepEqual(diseaseCodes('Orphanet:58'), ['ORPHA:58']);
    assert.deepEqual(diseaseCodes('ICD-10: E11.9'), diseaseCodes('E119'));
    assert.deepEqual(diseaseCodes('DOID:9352'), ['DOID:9352']);
    assert.deepEqual(diseaseCodes('http://purl.obolibrary.org/obo/DOID_9352'), ['DOID:9352']);
  });

  it('are several where several stand, and a name where no code does', () => {
    assert.deepEqual(diseaseCodes('MONDO:0005148, ORPHA:58'), [type2, 'ORPHA:58']);
    assert.deepEqual(diseaseCodes('Type-2  diabetes'), ['NAME:type 2 diabetes']);
    assert.deepEqual(diseaseCodes(' '), []);
  });
});

describe('a disease within those agreed to', () => {
  it('is the same, or a kind of one that an ontology knows', () => {
    assert.equal(diseaseWithin(type2, [type2]), 'inside');
    assert.equal(diseaseWithin(type2, [diabetes], ancestors), 'inside');
  });

  it('is not the wider one, nor another', () => {
    assert.equal(diseaseWithin(diabetes, [type2], ancestors), 'outside');
    assert.equal(diseaseWithin('MONDO:0004975', [diabetes], ancestors), 'outside');
  });

  it('is no kind of it while no ontology says so', () => {
    assert.equal(diseaseWithin(type2, [diabetes]), 'outside');
  });

  it('is known of ICD-10 by its letters, which no other system has', () => {
    assert.equal(diseaseWithin('ICD10:E119', ['ICD10:E11']), 'inside');
    assert.equal(diseaseWithin('ICD10:E11', ['ICD10:E119']), 'outside');
    assert.equal(diseaseWithin('ORPHA:581', ['ORPHA:58']), 'outside');
  });

  it('cannot be told across systems, nor from names in other words', () => {
    assert.equal(diseaseWithin('ICD10:E11', [type2]), 'unclear');
    assert.equal(diseaseWithin('NAME:diabetes', ['NAME:sugar disease']), 'unclear');
    assert.equal(diseaseWithin('NAME:diabetes', [type2]), 'unclear');
    assert.equal(diseaseWithin('NAME:diabetes', ['NAME:diabetes']), 'inside');
  });
});
