import assert from 'node:assert/strict';
import type { Field, FieldKind } from '../../src/model/field.ts';
import type { Circumstances } from '../../src/model/policy.ts';
import { resolvePolicy } from '../../src/policies/presets.ts';
import { judgeField } from '../../src/rules/judge-field.ts';
import { dicomElement } from '../dicom-object.ts';

const location = { kind: 'file' } as const;
const policy = resolvePolicy('hipaa-safe-harbor');

function judge(field: Partial<Field>, circumstances: Circumstances = {}) {
  const whole: Field = { kind: 'prose', name: '', text: '', location, locate: () => location, ...field };
  return judgeField(whole, { policy, circumstances });
}

const attribute = (keyword: string, value: string) =>
  judge({ kind: 'attribute', name: keyword, text: value, element: dicomElement(keyword, value) });
const named = (kind: FieldKind, name: string, text: string) => judge({ kind, name, text });

describe('judgeField', () => {
  it('judges an attribute by its meaning, as a whole', () => {
    const [found, ...others] = attribute('PatientName', 'ROE^JANE');
    assert.deepEqual([found!.ruleId, found!.class, found!.severity], ['identifier/dicom-attribute', 'name', 'error']);
    assert.deepEqual(others, []);
  });

  it('looks into an attribute that holds free text, span by span', () => {
    const found = attribute('StudyDescription', 'MRI of patient Jane Roe, phone (212) 555-0142');
    assert.deepEqual(
      found.map(({ ruleId }) => ruleId),
      ['identifier/name', 'identifier/phone'],
    );
  });

  it('judges a column or key by its name, whatever detectors would say of the value', () => {
    const [found] = named('cell', 'surname', 'Xqzw');
    assert.deepEqual([found!.ruleId, found!.field], ['identifier/name', 'column surname']);
    assert.deepEqual(named('member', 'Modality', 'MR'), []);
  });

  it('is silent about a dummy in a field that would identify', () => {
    for (const dummy of ['', 'Anonymous', 'sub-01', 'n/a']) assert.deepEqual(named('cell', 'surname', dummy), []);
  });

  it('makes of a span that could be something else a warning at most', () => {
    const [unsure] = judge({ text: 'Jane Roe' });
    const [sure] = judge({ text: 'Patient: Jane Roe' });
    assert.deepEqual([unsure!.severity, sure!.severity], ['warning', 'error']);
  });

  it('says whose a value in a text is where that changes its weight, and that it stands in documentation', () => {
    const parametersOf = (text: string, circumstances?: Circumstances) => judge({ text }, circumstances)[0]!.parameters;
    assert.deepEqual(parametersOf('Reported by Dr. Miller'), { whose: ' of a staff member', place: 'text' });
    assert.deepEqual(parametersOf('Contact: jane.roe@clinic.example', { documentation: true }), {
      whose: '',
      place: 'documentation',
    });
  });
});
