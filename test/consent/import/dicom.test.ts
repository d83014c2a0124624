import assert from 'node:assert/strict';
import dicomConsent from '../../../src/consent/import/dicom-consent.ts';
import { distributionConsents } from '../../../src/consent/import/distribution-consent.ts';
import type { DicomSource } from '../../../src/consent/import/imported.ts';
import { lookUpTag } from '../../../src/standards/dictionary.ts';
import { element, part10, read as readHeader, sequence } from '../../formats/dicom/build.ts';
import { context, valuesOf } from './context.ts';

type Item = readonly [flag: string, type?: string, protocol?: string];

function itemOf([flag, type, protocol]: Item): Buffer {
  return Buffer.concat([
    ...(protocol === undefined ? [] : [element(0x00120020, 'LO', protocol)]),
    ...(type === undefined ? [] : [element(0x00120084, 'CS', type)]),
    ...(flag === '' ? [] : [element(0x00120085, 'CS', flag)]),
  ]);
}

/** A header of a patient with these items of consent. */
function header(
  items: readonly Item[],
  { patient = 'P-017', before = [] as Buffer[], after = [] as Buffer[] } = {},
): DicomSource {
  const object = readHeader(
    part10(
      '1.2.840.10008.1.2.1',
      element(0x00100020, 'LO', patient),
      ...before,
      ...(items.length === 0 ? [] : [sequence(0x00120083, items.map(itemOf))]),
      ...after,
    ),
  );
  return { kind: 'dicom', path: 'scan.dcm', object };
}

function read(...items: readonly Item[]): ReturnType<typeof dicomConsent.read> {
  return dicomConsent.read(header(items), context);
}

describe('distributionConsents', () => {
  it('has the tags of the data dictionary', () => {
    const keywords = [0x00120081, 0x00120082, 0x00120083, 0x00120084, 0x00120085, 0x00120086, 0x00120087].map(
      (tag) => lookUpTag(tag)?.keyword,
    );
    assert.deepEqual(keywords, [
      'ClinicalTrialProtocolEthicsCommitteeName',
      'ClinicalTrialProtocolEthicsCommitteeApprovalNumber',
      'ConsentForClinicalTrialUseSequence',
      'DistributionType',
      'ConsentForDistributionFlag',
      'EthicsCommitteeApprovalEffectivenessStartDate',
      'EthicsCommitteeApprovalEffectivenessEndDate',
    ]);
  });

  it('lists what each item says, with the place of its flag', () => {
    const { object } = header([
      ['YES', 'NAMED_PROTOCOL', 'TRIAL-7'],
      ['NO', 'PUBLIC_RELEASE'],
      ['MAYBE', 'OURS'],
      [''],
    ]);
    assert.deepEqual(distributionConsents(object), [
      { flag: 'YES', type: 'NAMED_PROTOCOL', protocol: 'TRIAL-7', attribute: '(0012,0083)[0].(0012,0085)' },
      { flag: 'NO', type: 'PUBLIC_RELEASE', attribute: '(0012,0083)[1].(0012,0085)' },
      { flag: undefined, type: 'other', attribute: '(0012,0083)[2].(0012,0085)' },
      { flag: undefined, attribute: '(0012,0083)[3]' },
    ]);
  });

  it('takes codes without the space that pads them, in capitals or not', () => {
    const [item] = distributionConsents(header([[' no ', 'public_release ']]).object);
    assert.deepEqual([item?.flag, item?.type], ['NO', 'PUBLIC_RELEASE']);
  });

  it('is empty without the sequence', () => assert.deepEqual(distributionConsents(header([]).object), []));
});

describe('a DICOM header as a source of consent', () => {
  it('takes a protocol for a project of its own', () => {
    const { found, problems } = read(['YES', 'NAMED_PROTOCOL', 'TRIAL-7']);
    assert.deepEqual(problems, []);
    assert.deepEqual(valuesOf(found), {
      'P-017 status': 'consented',
      'P-017 duo': [{ code: 'PS', argument: 'TRIAL-7' }],
    });
    assert.deepEqual(found[0]?.from, { path: 'scan.dcm', attribute: '(0012,0083)[0].(0012,0085)' });
    assert.deepEqual(
      read(['YES', 'NAMED_PROTOCOL']).problems.map(({ kind }) => kind),
      ['needs-argument'],
    );
  });

  it('takes public release for any use by anybody', () => {
    assert.deepEqual(valuesOf(read(['YES', 'NAMED_PROTOCOL', 'T'], ['YES', 'PUBLIC_RELEASE']).found), {
      'P-017 status': 'consented',
      'P-017 thirdParties': 'allowed',
      'P-017 futureUse': 'allowed',
    });
  });

  it('asks a person what re-use is restricted to', () => {
    const { found, problems } = read(['YES', 'RESTRICTED_REUSE'], ['NO', 'PUBLIC_RELEASE']);
    assert.deepEqual(valuesOf(found), { 'P-017 status': 'consented' });
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ['unclear'],
    );
  });

  it('takes NO for no distribution, and not for a refusal', () => {
    assert.deepEqual(valuesOf(read(['NO']).found), { 'P-017 thirdParties': 'not-allowed' });
    assert.deepEqual(valuesOf(read(['NO', 'PUBLIC_RELEASE'], ['YES', 'NAMED_PROTOCOL', 'T']).found), {
      'P-017 status': 'consented',
      'P-017 thirdParties': 'not-allowed',
      'P-017 duo': [{ code: 'PS', argument: 'T' }],
    });
  });

  it('takes WITHDRAWN for what it is of', () => {
    assert.deepEqual(valuesOf(read(['WITHDRAWN', 'PUBLIC_RELEASE']).found), { 'P-017 status': 'withdrawn' });
    assert.deepEqual(valuesOf(read(['YES', 'NAMED_PROTOCOL', 'T'], ['WITHDRAWN']).found), {
      'P-017 status': 'withdrawn',
    });
    assert.deepEqual(valuesOf(read(['YES', 'NAMED_PROTOCOL', 'T'], ['WITHDRAWN', 'RESTRICTED_REUSE']).found), {
      'P-017 status': 'consented',
      'P-017 thirdParties': 'not-allowed',
      'P-017 duo': [{ code: 'PS', argument: 'T' }],
    });
  });

  it('tells what the standard does not know', () => {
    const { found, problems } = read(['PERHAPS JANE', 'PUBLIC_RELEASE'], ['YES', 'HOUSE']);
    assert.deepEqual(valuesOf(found), { 'P-017 status': 'consented' });
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ['not-understood', 'unclear'],
    );
    assert.ok(problems.every(({ message }) => !/JANE|P-017|HOUSE/.test(message)));
  });

  it('reads the approval and its days', () => {
    const approval = [element(0x00120081, 'LO', 'Ethics Board North'), element(0x00120082, 'LO', '2023/55')];
    const days = [element(0x00120086, 'DA', '20230401'), element(0x00120087, 'DA', '20261331')];
    const { found, problems } = dicomConsent.read(header([], { before: approval, after: days }), context);
    assert.deepEqual(found, [
      {
        path: '/ethics/-',
        value: { committee: 'Ethics Board North', number: '2023/55', approvedOn: '2023-04-01' },
        from: { path: 'scan.dcm', attribute: '(0012,0081)' },
      },
    ]);
    assert.deepEqual(
      problems.map(({ kind, from }) => [kind, from.attribute]),
      [['not-understood', '(0012,0087)']],
    );
    const numberOnly = dicomConsent.read(header([], { before: [approval[1]!] }), context);
    assert.deepEqual([numberOnly.found.length, numberOnly.problems[0]?.kind], [0, 'no-approval']);
  });

  it('is about whom the caller names, else about the patient, and else about nobody', () => {
    const source = header([['NO']]);
    assert.equal(dicomConsent.read({ ...source, subject: 'sub-04' }, context).found[0]?.subject, 'sub-04');
    const nobody = dicomConsent.read(header([['NO']], { patient: '' }), context);
    assert.deepEqual([nobody.found.length, nobody.problems[0]?.kind], [0, 'no-subject']);
  });

  it('does not recognise a header without any of it', () => {
    assert.ok(!dicomConsent.recognises(header([])));
    assert.ok(dicomConsent.recognises(header([['NO']])));
  });
});
