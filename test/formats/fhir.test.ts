import assert from 'node:assert/strict';
import { fieldsOf } from './document-of.ts';

const patient = {
  id: 'p1',
  name: [{ family: 'Roe', given: ['Jane'] }],
  telecom: [{ value: '+1 202 555 0143' }, { value: 'j@x.example' }],
  resourceType: 'Patient',
};

function namesIn(path: string, content: string): string[] {
  return fieldsOf(path, content).map(({ name }) => name);
}

describe('FHIR resources in JSON', () => {
  it('name their values by type and path, wherever the type stands', () => {
    assert.deepEqual(namesIn('a.json', JSON.stringify(patient)), [
      'Patient.id',
      'Patient.name.family',
      'Patient.name.given',
      'Patient.telecom.value',
      'email',
      'Patient.resourceType',
    ]);
  });

  it('are told apart in a bundle, by the nearest type', () => {
    const content = JSON.stringify({
      resourceType: 'Bundle',
      entry: [
        { resource: patient },
        { resource: { resourceType: 'Observation', subject: { display: 'Jane Roe' }, issued: '2019-03-12' } },
      ],
    });
    const names = namesIn('a.json', content);
    assert.ok(names.includes('Patient.name.family'));
    assert.ok(names.includes('subject.display'));
    assert.ok(names.includes('issued'));
  });

  it('are read line by line in a bulk export', () => {
    const line = JSON.stringify({ resourceType: 'Practitioner', name: [{ family: 'Muster' }] });
    assert.equal(
      namesIn('a.ndjson', `${line}\n${line}\n`).filter((name) => name === 'Practitioner.name.family').length,
      2,
    );
  });

  it('leave other documents as they are', () => {
    assert.deepEqual(namesIn('a.json', '{"name": {"family": "x"}}'), ['family']);
  });
});
