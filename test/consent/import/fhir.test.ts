import assert from 'node:assert/strict';
import fhirConsent from '../../../src/consent/import/fhir-consent.ts';
import { context, textSource, valuesOf } from './context.ts';

function read(content: unknown, path = 'consent-01.json'): ReturnType<typeof fhirConsent.read> {
  const source = textSource(path, content);
  assert.ok(fhirConsent.recognises(source), 'recognised');
  return fhirConsent.read(source, context);
}

const concept = (code: string, system = 'http://terminology.hl7.org/CodeSystem/consentaction'): object => ({
  coding: [{ system, code }],
});
const purpose = (code: string): object => ({ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code });
const hospital = (display: string): object => ({
  role: concept('PRCP'),
  reference: { reference: 'Organization/f001', display },
});

/** A consent of R5. */
const r5 = (members: object = {}): object => ({
  resourceType: 'Consent',
  status: 'active',
  category: [concept('research', 'http://terminology.hl7.org/CodeSystem/consentcategorycodes')],
  subject: { reference: 'Patient/sub-01', display: 'Jane Roe' },
  date: '2024-05-02',
  decision: 'permit',
  ...members,
});

/** A consent of R4. */
const r4 = (members: object = {}): object => ({
  resourceType: 'Consent',
  status: 'active',
  scope: concept('research', 'http://terminology.hl7.org/CodeSystem/consentscope'),
  category: [concept('INFA')],
  patient: { reference: 'Patient/sub-02', display: 'John Doe' },
  dateTime: '2023-11-30T09:12:00+01:00',
  ...members,
});

describe('FHIR R5 Consent as a source of consent', () => {
  it('reads who agreed, when, until when, to which purposes, and who answers for it', () => {
    const { found, problems } = read(
      r5({
        period: { start: '2024-05-02', end: '2034-05-01' },
        decision: 'deny',
        controller: [{ reference: 'Organization/f001', display: 'University Hospital' }],
        provision: [{ purpose: [purpose('HRESCH'), purpose('TREAT')], action: [concept('use')] }],
      }),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(valuesOf(found), {
      'sub-01 signed': '2024-05-02',
      'sub-01 validUntil': '2034-05-01',
      'sub-01 status': 'consented',
      'sub-01 duo': ['HMB', 'CC'],
      '/controller/name': 'University Hospital',
    });
    assert.deepEqual(found.find(({ path }) => path === 'duo')?.from, {
      path: 'consent-01.json',
      pointer: '/provision/0',
    });
  });

  it('takes provisions for exceptions to the decision, and theirs for exceptions to them', () => {
    assert.equal(valuesOf(read(r5({ decision: 'deny' })).found)['sub-01 status'], 'refused');
    assert.equal(
      valuesOf(read(r5({ provision: [{ purpose: [purpose('HRESCH')] }] })).found)['sub-01 status'],
      'refused',
    );
    const nested = r5({ provision: [{ purpose: [purpose('HMARKT')], provision: [{ purpose: [purpose('BIORCH')] }] }] });
    assert.deepEqual(valuesOf(read(nested).found), {
      'sub-01 signed': '2024-05-02',
      'sub-01 status': 'consented',
      'sub-01 duo': ['HMB'],
    });
  });

  it('reads to whom data may be given', () => {
    const denied = read(r5({ provision: [{ action: [concept('disclose')] }] }));
    assert.equal(valuesOf(denied.found)['sub-01 thirdParties'], 'not-allowed');
    const named = read(
      r5({ decision: 'deny', provision: [{ action: [concept('disclose')], actor: [hospital('Partner Clinic')] }] }),
    );
    assert.deepEqual(valuesOf(named.found)['sub-01 thirdParties'], ['Partner Clinic']);
  });

  it('leaves to a person what is about some of the data, or some persons', () => {
    const person = {
      role: concept('PRCP'),
      reference: { reference: 'Practitioner/f204', display: 'Dr Carla Espinosa' },
    };
    for (const narrowed of [
      { data: [{ meaning: 'related' }] },
      { securityLabel: [{ code: 'PSY' }] },
      { actor: [person] },
    ]) {
      const { found, problems } = read(r5({ provision: [{ purpose: [purpose('HRESCH')], ...narrowed }] }));
      assert.deepEqual(valuesOf(found), { 'sub-01 signed': '2024-05-02', 'sub-01 status': 'consented' });
      assert.deepEqual(
        problems.map(({ kind }) => kind),
        ['unclear'],
      );
      assert.doesNotMatch(JSON.stringify([found, problems]), /Espinosa|Jane Roe/);
    }
  });

  it('asks for the disease where research on one is permitted', () => {
    const { found, problems } = read(r5({ decision: 'deny', provision: [{ purpose: [purpose('DSRCH')] }] }));
    assert.equal(valuesOf(found)['sub-01 duo'], undefined);
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ['needs-argument'],
    );
  });

  it('takes a provision that has ended for none', () => {
    const provision = [{ purpose: [purpose('HRESCH')], period: { end: '2025-12-31' } }];
    assert.equal(valuesOf(read(r5({ decision: 'deny', provision })).found)['sub-01 status'], 'refused');
  });
});

describe('FHIR R4 Consent as a source of consent', () => {
  it('reads the policy rule', () => {
    assert.deepEqual(valuesOf(read(r4({ policyRule: concept('OPTIN') })).found), {
      'sub-02 signed': '2023-11-30',
      'sub-02 status': 'consented',
    });
    assert.equal(valuesOf(read(r4({ policyRule: concept('OPTOUT') })).found)['sub-02 status'], 'refused');
  });

  it('reads the type of the root provision and of those inside it', () => {
    const { found } = read(
      r4({
        policyRule: { text: 'local policy' },
        provision: {
          type: 'deny',
          period: { start: '2023-11-30', end: '2053-11-30' },
          provision: [{ type: 'permit', purpose: [purpose('HRESCH')] }],
        },
      }),
    );
    assert.deepEqual(valuesOf(found), {
      'sub-02 signed': '2023-11-30',
      'sub-02 validUntil': '2053-11-30',
      'sub-02 status': 'consented',
      'sub-02 duo': ['HMB'],
    });
  });

  it('leaves open what says neither permit nor deny', () => {
    const { found, problems } = read(r4({ policy: [{ uri: 'https://hospital.example/policy' }] }));
    assert.deepEqual(valuesOf(found), { 'sub-02 signed': '2023-11-30' });
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ['unclear'],
    );
  });

  it('leaves out what is about care', () => {
    const { found, problems } = read(r4({ scope: concept('treatment') }));
    assert.deepEqual([found.length, problems.map(({ kind }) => kind)], [0, ['unclear']]);
  });
});

describe('the status of a FHIR Consent', () => {
  for (const [status, expected, kinds] of [
    ['active', 'consented', []],
    ['inactive', 'withdrawn', ['unclear']],
    ['rejected', 'refused', []],
    ['draft', 'pending', []],
    ['proposed', 'pending', []],
    ['not-done', 'pending', ['unclear']],
    ['unknown', 'pending', ['unclear']],
    ['entered-in-error', undefined, ['unclear']],
    ['signed-by-jane', undefined, ['not-understood']],
  ] as const) {
    it(`${status} is ${expected ?? 'no status'}`, () => {
      const { found, problems } = read(r5({ status }));
      assert.equal(valuesOf(found)['sub-01 status'], expected);
      assert.deepEqual(
        problems.map(({ kind }) => kind),
        kinds,
      );
      assert.ok(problems.every(({ message }) => !message.includes('jane')));
    });
  }

  it('is expired by the day of the caller', () => {
    const period = { end: '2026-02-28' };
    assert.equal(valuesOf(read(r5({ period })).found)['sub-01 status'], 'expired');
    assert.equal(valuesOf(read(r5({ period: { end: '2026-03-01' } })).found)['sub-01 status'], 'consented');
  });

  it('is withdrawn on the day on which the period ended', () => {
    const { found } = read(r5({ status: 'inactive', period: { end: '2025-06-01' } }));
    assert.equal(valuesOf(found)['sub-01 withdrawnOn'], '2025-06-01');
  });

  it('does not count where the patient consented anew', () => {
    const bundle = (old: string): object => ({
      resourceType: 'Bundle',
      entry: [
        { resource: r5({ status: 'inactive', date: old }) },
        { resource: { resourceType: 'Patient', id: 'sub-01' } },
        { resource: r5() },
      ],
    });
    const { found } = read(bundle('2020-01-01'));
    assert.deepEqual(
      found.filter(({ path }) => path === 'status').map(({ value, from }) => [value, from.pointer]),
      [['consented', '/entry/2/resource/status']],
    );
    assert.deepEqual(
      read(bundle('2025-01-01'))
        .found.filter(({ path }) => path === 'status')
        .map(({ value }) => value),
      ['withdrawn', 'consented'],
    );
  });
});

describe('files of FHIR Consents', () => {
  it('may have a resource a line, with one that is cut', () => {
    const text = `${JSON.stringify(r5())}\n\n{"resourceType": "Consent", "status": \n${JSON.stringify(r4({ policyRule: concept('OPTIN') }))}`;
    const { found, problems } = read(text, 'Consent.ndjson');
    assert.equal(valuesOf(found)['sub-02 status'], 'consented');
    assert.deepEqual(found[0]?.from, { path: 'Consent.ndjson', line: 1, pointer: '/date' });
    assert.deepEqual(
      problems.map(({ kind, from }) => [kind, from.line]),
      [
        ['not-readable', 3],
        ['no-subject', 3],
      ],
    );
  });

  it('name the patient in one of several ways', () => {
    for (const [subject, id] of [
      [{ reference: 'https://fhir.example/r5/Patient/p7/_history/2' }, 'p7'],
      [{ reference: 'urn:uuid:0f5c1e7a-7d55-4b0e-9d4a-3c2c9f1e7a10' }, '0f5c1e7a-7d55-4b0e-9d4a-3c2c9f1e7a10'],
      [{ identifier: { system: 'urn:study', value: 'sub-09' } }, 'sub-09'],
    ] as const) {
      assert.equal(read(r5({ subject })).found[0]?.subject, id);
    }
    for (const subject of [{ reference: 'Group/cohort' }, {}, undefined, 'Patient/x']) {
      assert.deepEqual(
        read(r5({ subject })).problems.map(({ kind }) => kind),
        ['no-subject'],
      );
    }
  });

  it('may hold days that are none, other versions and unknown members', () => {
    const { found, problems } = read(
      r5({ date: '2024-05', extension: [{ url: 'x' }], provision: 'later', decision: 'perhaps' }),
    );
    assert.deepEqual(found, []);
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ['not-understood', 'unclear'],
    );
  });

  it('are no other JSON', () => {
    assert.ok(!fhirConsent.recognises(textSource('patient.json', { resourceType: 'Patient' })));
    assert.deepEqual(read('{"resourceType": "Consent"').found, []);
  });
});
