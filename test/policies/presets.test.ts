import assert from 'node:assert/strict';
import { policyFromFile, resolvePolicy } from '../../src/policies/presets.ts';
import { dicomElement } from '../dicom-object.ts';

function severity(policy: string, keyword: string, value = 'x', circumstances = {}): string {
  return resolvePolicy(policy).judgeAttribute(dicomElement(keyword, value), circumstances).severity;
}

describe('hipaa-safe-harbor', () => {
  it('blocks what names the patient, warns of staff and UIDs', () => {
    assert.equal(severity('hipaa-safe-harbor', 'PatientName'), 'error');
    assert.equal(severity('hipaa-safe-harbor', 'OperatorsName'), 'warning');
    assert.equal(severity('hipaa-safe-harbor', 'InstitutionName'), 'warning');
    assert.equal(severity('hipaa-safe-harbor', 'StudyInstanceUID'), 'warning');
  });
  it('lets an age stand up to 89', () => {
    assert.equal(severity('hipaa-safe-harbor', 'PatientAge', '089Y'), 'off');
    assert.equal(severity('hipaa-safe-harbor', 'PatientAge', '090Y'), 'error');
  });
  it('takes shifted dates and replaced UIDs for information', () => {
    assert.equal(severity('hipaa-safe-harbor', 'StudyDate', '20190312'), 'error');
    assert.equal(severity('hipaa-safe-harbor', 'StudyDate', '20190312', { datesShifted: true }), 'info');
    assert.equal(severity('hipaa-safe-harbor', 'SOPInstanceUID', '1.2.3', { uidsReplaced: true }), 'info');
  });
  it('takes an occupation for information', () => {
    assert.equal(severity('hipaa-safe-harbor', 'Occupation', 'Farmer'), 'info');
    assert.equal(severity('gdpr-anonymous', 'Occupation', 'Farmer'), 'warning');
  });
  it('is quiet about contacts and dates in documentation, not about a number of a person', () => {
    const policy = resolvePolicy('hipaa-safe-harbor');
    assert.equal(policy.severityOf('email', 'unknown', { documentation: true }), 'info');
    assert.equal(policy.severityOf('ssn', 'unknown', { documentation: true }), 'error');
  });
});

describe('hipaa-limited', () => {
  it('allows dates and ages, and still blocks names', () => {
    assert.equal(severity('hipaa-limited', 'StudyDate', '20190312'), 'off');
    assert.equal(severity('hipaa-limited', 'PatientAge', '093Y'), 'off');
    assert.equal(severity('hipaa-limited', 'PatientName'), 'error');
  });

  it('asks about numbers that are on the list of Safe Harbor alone, and blocks those on its own', () => {
    const weights = (id: string) =>
      (['accession', 'other-id', 'mrn', 'health-id', 'account'] as const).map((number) =>
        resolvePolicy(id).severityOf(number, 'patient', {}),
      );
    assert.deepEqual(weights('hipaa-limited'), ['warning', 'warning', 'error', 'error', 'error']);
    assert.deepEqual(weights('hipaa-safe-harbor'), Array(5).fill('error'));
  });
});

describe('ps3.15-basic', () => {
  it('follows the action of the table', () => {
    assert.equal(severity('ps3.15-basic', 'PatientName'), 'error');
    assert.equal(severity('ps3.15-basic', 'PatientSex', 'F'), 'warning');
    assert.equal(severity('ps3.15-basic', 'Rows', '512'), 'off');
  });
  it('keeps and cleans what an option says', () => {
    assert.equal(severity('ps3.15-basic+retain-uids', 'StudyInstanceUID', '1.2.3'), 'off');
    assert.equal(severity('ps3.15-basic+retain-patient-characteristics', 'PatientSex', 'F'), 'off');
    const cleaned = resolvePolicy('ps3.15-basic+clean-descriptors');
    const judgement = cleaned.judgeAttribute(dicomElement('StudyDescription', 'Head'), {});
    assert.deepEqual([judgement.severity, judgement.inspect], ['off', true]);
  });
});

describe('ps3.15-basic+retain-modified-dates', () => {
  it('accepts a date of an object that declares its dates moved, and no other', () => {
    const policy = 'ps3.15-basic+retain-modified-dates';
    assert.equal(severity(policy, 'StudyDate', '20190312'), 'error');
    assert.equal(severity(policy, 'StudyDate', '20190312', { datesShifted: true }), 'off');
  });
});

describe('ps3.15-basic outside DICOM', () => {
  const weigh = (policy: string, ...of: Parameters<ReturnType<typeof resolvePolicy>['severityOf']>) =>
    resolvePolicy(policy).severityOf(...of);
  it('weighs like Safe Harbor without options', () => {
    assert.equal(weigh('ps3.15-basic', 'date', 'patient', {}), 'error');
    assert.equal(weigh('ps3.15-basic', 'organization', 'unknown', {}), 'warning');
    assert.equal(weigh('ps3.15-basic', 'device-serial', 'device', {}), 'warning');
  });
  it('lets stand what an option retains, and nothing else', () => {
    const of = (option: string) => `ps3.15-basic+${option}`;
    assert.equal(weigh(of('retain-full-dates'), 'date', 'patient', {}), 'off');
    assert.equal(weigh(of('retain-full-dates'), 'birth-date', 'patient', {}), 'error');
    assert.equal(weigh(of('retain-institution-identity'), 'organization', 'unknown', {}), 'off');
    assert.equal(weigh(of('retain-institution-identity'), 'name', 'unknown', {}), 'error');
    assert.equal(weigh(of('retain-device-identity'), 'device-serial', 'device', {}), 'off');
    assert.equal(weigh(of('retain-device-identity'), 'device-serial', 'patient', {}), 'error');
  });
  it('names its options in its id, so that a report says which were in force', () => {
    const id = 'ps3.15-basic+retain-uids+retain-full-dates';
    assert.deepEqual(resolvePolicy(id).id.split('+').sort(), id.split('+').sort());
  });
  it('warns of an age that Safe Harbor allows, and of what the table removes although nobody is named by it', () => {
    assert.equal(severity('ps3.15-basic', 'PatientAge', '048Y'), 'warning');
    assert.equal(severity('ps3.15-basic', 'Occupation', 'Farmer'), 'warning');
    assert.equal(severity('ps3.15-basic', 'PatientAge', '091Y'), 'error');
    const {
      inspect,
      action,
      class: identifier,
    } = resolvePolicy('ps3.15-basic').judgeAttribute(dicomElement('PatientAge', '048Y'), {});
    assert.deepEqual([inspect, typeof action, identifier], [false, 'string', undefined]);
  });
  it('takes names and dates that the table does not name for what they are', () => {
    assert.equal(severity('ps3.15-basic', 'EvaluatorName'), 'error');
    assert.equal(severity('ps3.15-basic', 'Rows'), 'off');
  });
  it('looks into free text that the table does not name, and not into numbers', () => {
    const inspected = (keyword: string) =>
      resolvePolicy('ps3.15-basic').judgeAttribute(dicomElement(keyword, 'x'), {}).inspect;
    assert.deepEqual(['Rows', 'SliceThickness', 'ImageType'].map(inspected), [false, false, true]);
  });
});

describe('gdpr-anonymous', () => {
  it('makes small classes block, and no other rule', () => {
    const policy = resolvePolicy('gdpr-anonymous');
    assert.equal(policy.severityOfRule('outlier/small-class', 'warning'), 'error');
    assert.equal(policy.severityOfRule('consent/missing-record', 'warning'), 'warning');
  });
  it('weighs what Safe Harbor lets pass as information, but for authors and documentation', () => {
    const policy = resolvePolicy('gdpr-anonymous');
    assert.equal(policy.severityOf('uid', 'patient', { uidsReplaced: true }), 'warning');
    assert.equal(policy.severityOf('email', 'author', {}), 'info');
    assert.equal(policy.severityOf('email', 'unknown', { documentation: true }), 'info');
    assert.equal(policy.severityOf('name', 'patient', {}), 'error');
  });
  it('keeps shifted dates at a warning: their key is somewhere', () => {
    assert.equal(severity('gdpr-anonymous', 'StudyDate', '20190312', { datesShifted: true }), 'warning');
  });
});

describe('resolvePolicy', () => {
  it('lists what there is for an unknown id or option, on one line', () => {
    for (const id of ['gdpr-anonymous', 'hipaa-limited', 'hipaa-safe-harbor', 'ps3.15-basic']) {
      assert.throws(() => resolvePolicy('hippa'), new RegExp(`^Error: .*\\b${id},`));
    }
    assert.throws(() => resolvePolicy('ps3.15-basic+keep'), /retain-uids.*clean-pixel-data/);
    assert.throws(() => resolvePolicy('hipaa-limited+retain-uids'), /no options/);
  });
});

describe('policyFromFile', () => {
  it('lays classes, attributes and rules over a preset', () => {
    const text = JSON.stringify({
      extends: 'hipaa-safe-harbor',
      classes: { uid: 'off' },
      attributes: { '(0008,0080)': 'off' },
      rules: { 'consent/missing-record': 'info' },
    });
    const policy = policyFromFile(text, 'ours.json');
    assert.equal(policy.severityOf('uid', 'patient', {}), 'off');
    assert.equal(policy.judgeAttribute(dicomElement('InstitutionName', 'x'), {}).severity, 'off');
    assert.equal(policy.judgeAttribute(dicomElement('PatientName', 'x'), {}).severity, 'error');
    assert.equal(policy.severityOfRule('consent/missing-record', 'warning'), 'info');
  });
  it('takes an action for an attribute, and for all of a repeating group', () => {
    const text = JSON.stringify({
      extends: 'ps3.15-basic',
      attributes: { '(0010,0010)': 'K', '(0008,1030)': 'C', '(0028,0010)': 'X', '(60xx,0022)': 'X' },
    });
    const policy = policyFromFile(text, 'ours.json');
    const of = (keyword: string) => policy.judgeAttribute(dicomElement(keyword, 'x'), {});
    assert.deepEqual(of('PatientName'), { severity: 'off', inspect: false });
    assert.deepEqual(of('StudyDescription'), { severity: 'off', inspect: true });
    assert.deepEqual(of('Rows'), { severity: 'warning', inspect: false, action: 'X' });
    assert.deepEqual([policy.actionOf?.(0x60020022), policy.actionOf?.(0x00080050)], ['X', 'Z']);
  });
  it('does not flag by a class setting what the preset lets stand for its value', () => {
    const policy = policyFromFile('{"extends":"hipaa-safe-harbor","classes":{"age":"warning"}}', 'ours.json');
    assert.equal(policy.judgeAttribute(dicomElement('PatientAge', '045Y'), {}).severity, 'off');
  });
  it('says in one line what is wrong', () => {
    for (const text of ['{', '{}', '{"extends":"x"}', '{"extends":"hipaa-limited","clases":{}}']) {
      assert.throws(() => policyFromFile(text, 'ours.json'), /^Error: [^\n]+$/);
    }
  });
});
