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

  it('expects a maker in the description of a detector, and no sentences', () => {
    for (const maker of ['CsI Trixell Pixium 4600', 'Hologic Selenia a-Se', 'Fuji FDR D-EVO II'])
      assert.deepEqual(attribute('DetectorDescription', maker), [], maker);
    assert.equal(attribute('DetectorDescription', 'serial number 4471902')[0]!.class, 'device-serial');
  });

  it('takes a few words in capitals on a picture, and a term of a list, for no name unless a list of names has them', () => {
    for (const value of ['RITMO SINUSALE', 'NORMAL SINUS RHYTHM'])
      assert.deepEqual(attribute('UnformattedTextValue', value), [], value);
    assert.equal(attribute('UnformattedTextValue', 'LANG, GERDA *02.03.1944')[0]!.class, 'name');
    assert.deepEqual(attribute('CodeMeaning', 'TCoord Code'), []);
    assert.equal(attribute('CodeMeaning', 'Seen by Dr. Jane Halvorsen')[0]!.class, 'name');
    assert.deepEqual(attribute('CodingSchemeResponsibleOrganization', 'OFFIS e.V., Escherweg 2, 26121 Oldenburg'), []);
  });

  it('judges a column or key by its name, whatever detectors would say of the value', () => {
    const [found] = named('cell', 'surname', 'Xqzw');
    assert.deepEqual([found!.ruleId, found!.field], ['identifier/name', 'column surname']);
    assert.deepEqual(named('member', 'Modality', 'MR'), []);
  });

  it('is silent about a dummy in a field that would identify', () => {
    for (const dummy of ['', 'Anonymous', 'sub-01', 'n/a']) assert.deepEqual(named('cell', 'surname', dummy), []);
  });

  it('takes a number or an age that the profile removes for a value, however short, and zeros for none', () => {
    const underProfile = (keyword: string, value: string) =>
      judgeField(
        {
          kind: 'attribute',
          name: keyword,
          text: value,
          location,
          locate: () => location,
          element: dicomElement(keyword, value),
        },
        { policy: resolvePolicy('ps3.15-basic'), circumstances: {} },
      ).length;
    const left = [
      ['PatientAge', '048Y'],
      ['PatientWeight', '66'],
      ['PatientWeight', '72.57'],
      ['PatientSize', '1.82'],
      ['PregnancyStatus', '4'],
    ] as const;
    for (const [keyword, value] of left) assert.equal(underProfile(keyword, value), 1, `${keyword} ${value}`);
    for (const [keyword, value] of [
      ['PatientAge', '000Y'],
      ['PatientWeight', '0.0'],
      ['PatientSize', ''],
    ] as const) {
      assert.equal(underProfile(keyword, value), 0, `${keyword} ${value}`);
    }
  });

  it('says why a text is taken for an identifier, without the value', () => {
    const [found] = judge({ text: 'MRN: 4471902' });
    assert.equal(found!.reason, 'after the words for a patient or record number');
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

  describe('of a private attribute', () => {
    const privately = (vr: string, value: string, tag = 0x00291001) =>
      judge({
        kind: 'attribute',
        text: value,
        element: { ...dicomElement('StudyDescription', value), tag, vr, keyword: '', creator: 'ACME' },
      }).map(({ ruleId, severity }) => [ruleId, severity]);

    it('knows by its representation a name and a date', () => {
      assert.deepEqual(privately('PN', 'ROE^JANE'), [['identifier/name', 'error']]);
      for (const vr of ['DA', 'DT']) assert.deepEqual(privately(vr, '20210614'), [['identifier/date', 'error']]);
    });

    for (const vr of ['LO', 'SH', 'LT', 'ST', 'UT', 'UC', 'UR', 'UN', 'AE', 'CS']) {
      it(`looks into text of representation ${vr}`, () => {
        assert.deepEqual(privately(vr, 'jane.roe@clinic.example'), [['identifier/email', 'error']]);
      });
    }

    it('knows what its vendor says of it where the file does not: a date, in whatever block it stands', () => {
      const value = '19930714';
      const element = { ...dicomElement('StudyDescription', value), tag: 0x00031113, vr: 'UN', keyword: '' };
      const found = (creator: string) =>
        judge({ kind: 'attribute', text: value, element: { ...element, creator } }).map(({ confidence }) => confidence);
      assert.deepEqual(found('SIEMENS ISI'), [0.85]);
      assert.notDeepEqual(found('ACME'), [0.85]);
    });

    it('reads paragraphs as prose: a street needs no postal code in them', () => {
      const text = 'Discharged home to 12 Canterbury Lane, Leicester';
      for (const vr of ['LT', 'ST', 'UT']) assert.deepEqual(privately(vr, text), [['identifier/address', 'error']]);
      assert.deepEqual(privately('LO', text), []);
    });

    it('knows an age over 89, and none below', () => {
      assert.deepEqual(privately('AS', '093Y'), [['outlier/age-over-89', 'error']]);
      assert.deepEqual(privately('AS', '034Y'), []);
    });

    it('knows where a vendor keeps the second of the scan as a number, in either encoding', () => {
      const seconds = 1_552_385_730;
      const bytes = new Uint8Array(new Int32Array([seconds]).buffer);
      const of = (vr: string, text: string, creator: string, at: number) =>
        judge({
          kind: 'attribute',
          text,
          element: {
            ...dicomElement('Rows', text),
            tag: 0x00091000 + at,
            vr,
            keyword: '',
            creator,
            length: 4,
            bytes: () => bytes,
          },
        }).map(({ ruleId, severity, value }) => [ruleId, severity, value]);
      const found = [['identifier/date', 'error', '2019-03-12T10:15:30']];
      assert.deepEqual(of('SL', String(seconds), 'GEMS_IDEN_01', 0x27), found);
      assert.deepEqual(of('UN', '', 'GEMS_IDEN_01', 0xe9), found);
      assert.deepEqual(of('SL', String(seconds), 'ACME', 0x27), []);
      assert.deepEqual(of('SL', String(seconds), 'GEMS_IDEN_01', 0x30), []);
      assert.deepEqual(of('SL', '0', 'GEMS_IDEN_01', 0x27), []);
    });

    it('does not look into numbers', () => {
      assert.deepEqual(privately('IS', '536-90-4399'), []);
      assert.deepEqual(privately('UL', '20191345'), []);
    });

    it('doubts a number that would be a day', () => {
      for (const vr of ['IS', 'UL']) assert.deepEqual(privately(vr, '20190312'), [['identifier/date', 'warning']]);
    });

    it('looks into a creator, which is any text, unless a vendor has it', () => {
      const email = [['identifier/email', 'error']];
      for (const tag of [0x00290010, 0x002900ff])
        assert.deepEqual(privately('LO', 'jane.roe@clinic.example', tag), email);
      assert.deepEqual(privately('LO', 'WORKSTATION OF Jane Roe', 0x00290010), [['identifier/name', 'warning']]);
      for (const creator of ['SIEMENS CSA HEADER', 'SIEMENS MR HEADER', 'ACME 1.1', 'Acme Instrument, Inc.'])
        assert.deepEqual(privately('LO', creator, 0x00290010), []);
    });

    it('sees who owns the machine in a creator, where no list has the name, and takes no company for one', () => {
      for (const creator of ['WORKSTATION OF Niamh Delacroix', 'Property of Ekaterina Thistlethwaite'])
        assert.deepEqual(privately('LO', creator, 0x00290010), [['identifier/name', 'warning']], creator);
      for (const creator of [
        'WORKSTATION OF Radiology Dept',
        'Property of Siemens Healthcare',
        'Licensed to ACME Imaging',
        'WORKSTATION OF THE WARD',
        'Computer for Niamh',
      ])
        assert.deepEqual(privately('LO', creator, 0x00290010), [], creator);
    });

    it('takes no company, product or modality in a creator for a person', () => {
      for (const creator of [
        'SIEMENS MR SDS 01',
        'SIEMENS MR EXTRACTED CSA HEADER',
        'Philips MR Imaging DD 006',
        'Carl Zeiss Meditec',
        'DR Systems, Inc.',
        'LORAD Selenia',
        'Hologic',
        'Topcon',
        'Roche Ventana',
        'Laurel Bridge Software',
        'Voxar 2.16.124.113543.6003.1999.12.20.12.5.0',
      ])
        assert.deepEqual(privately('LO', creator, 0x00290010), [], creator);
    });

    it('knows by the name that its vendor gives it whose it is, in whatever block it stands', () => {
      const value = 'K-7165304';
      const element = { ...dicomElement('StudyDescription', value), tag: 0x00311120, vr: 'LO', keyword: '' };
      const found = (creator: string) =>
        judge({ kind: 'attribute', text: value, element: { ...element, creator } }).map(({ ruleId }) => ruleId);
      assert.deepEqual(found('MITRA LINKED ATTRIBUTES 1.0'), ['identifier/mrn']);
      assert.deepEqual(found('ACME'), []);
    });
  });

  it('of a standard attribute is silent about a dummy, and about what the policy allows', () => {
    assert.deepEqual(attribute('PatientName', 'ANONYMOUS'), []);
    assert.deepEqual(attribute('Rows', '512'), []);
    assert.deepEqual(attribute('PatientAge', '048Y'), []);
  });

  describe('under the Basic Profile', () => {
    const underProfile = (keyword: string, value: string) =>
      judgeField(
        {
          kind: 'attribute',
          name: keyword,
          text: value,
          location,
          locate: () => location,
          element: dicomElement(keyword, value),
        },
        { policy: resolvePolicy('ps3.15-basic'), circumstances: {} },
      );

    it('names what a policy removes although it is no identifier', () => {
      const [found] = underProfile('PatientSex', 'F');
      assert.deepEqual(found!.parameters, { keyword: 'PatientSex', label: 'a value that the profile does not keep' });
      assert.equal(found!.reason, 'the PS3.15 profile empties it (Z)');
    });

    it('takes no value for a pseudonym where none is expected: a weight, an age, a description with a number', () => {
      for (const [keyword, value] of [
        ['PatientWeight', '72'],
        ['PatientWeight', '77'],
        ['PatientAge', '034Y'],
        ['SeriesDescription', 't1_mprage_sag_p2_iso'],
        ['StudyDescription', 'MRI 1'],
      ] as const)
        assert.deepEqual(
          underProfile(keyword, value).map(({ severity }) => severity),
          ['warning'],
          keyword,
        );
    });

    it('is silent about dummies of every representation', () => {
      for (const [keyword, value] of [
        ['PatientWeight', '0'],
        ['PatientAge', '000Y'],
        ['SeriesDescription', 'REMOVED'],
        ['AcquisitionTime', '000000'],
      ] as const)
        assert.deepEqual(underProfile(keyword, value), [], keyword);
    });

    it('weighs a text that has to go by who is in it, once', () => {
      const found = underProfile('PatientComments', 'Reported for patient: Jane Roe, phone (212) 555-0142');
      assert.deepEqual(
        found.map(({ ruleId, severity, class: identifier, isDeclared }) => [ruleId, severity, identifier, isDeclared]),
        [['identifier/dicom-attribute', 'error', 'name', undefined]],
      );
      assert.equal(underProfile('PatientComments', 'right-handed')[0]!.severity, 'warning');
    });
  });

  it('does not believe that a UID was replaced which the scanner made, and says what it tells', () => {
    const judged = (text: string) => {
      const element = dicomElement('StudyInstanceUID', text);
      const field: Field = {
        kind: 'attribute',
        name: 'StudyInstanceUID',
        text,
        location,
        locate: () => location,
        element,
      };
      const policy = resolvePolicy('hipaa-safe-harbor');
      return judgeField(field, { policy, circumstances: { uidsReplaced: true } }).map(({ severity, reason }) => [
        severity,
        reason,
      ]);
    };
    assert.deepEqual(judged('1.3.12.2.1107.5.2.43.166018.30000018071009'), [
      ['warning', "declared as replaced, and of Siemens, holds the scanner's serial number"],
    ]);
    assert.deepEqual(judged('1.2.276.0.7230010.3.1.4.8323329.5123'), [['info', 'without time or maker']]);
  });

  it('reports an age only above 89, in a column as in an attribute', () => {
    assert.deepEqual(named('cell', 'age', '71'), []);
    assert.deepEqual(
      named('cell', 'age', '93').map(({ ruleId, parameters }) => [ruleId, parameters]),
      [['outlier/age-over-89', { whose: '', place: 'column age' }]],
    );
  });

  it('does not judge a heading by what it is called, but by what stands in it', () => {
    assert.deepEqual(named('heading', 'surname', 'surname'), []);
    assert.equal(named('heading', '', 'jane.roe@clinic.example').length, 1);
  });

  it('is silent where the policy is: a date in documentation, an identifier of a machine', () => {
    assert.deepEqual(judge({ text: 'Version of 12.03.2021' }, { documentation: true }), []);
    const limited = resolvePolicy('hipaa-limited');
    const cell: Field = { kind: 'cell', name: 'dob', text: '1961-07-04', location, locate: () => location };
    assert.deepEqual(judgeField(cell, { policy: limited, circumstances: {} }), []);
  });

  it('looks into texts of any length, and finds the same in a long one as in a short one', () => {
    const contact = 'Contact: jane.roe@clinic.example ';
    const ruleIds = (text: string) => judge({ text }).map(({ ruleId }) => ruleId);
    assert.deepEqual(ruleIds(contact + 'x '.repeat(200)), ruleIds(contact));
    assert.deepEqual(ruleIds('x'), []);
  });

  it('remembers what stood in a text by the field that it stood in', () => {
    const inProse = judge({ text: '4471902' });
    const inField = judge({ kind: 'member', name: 'mrn_note', text: 'MRN 4471902' });
    assert.deepEqual([inProse.length, inField.length], [0, 1]);
  });
});
