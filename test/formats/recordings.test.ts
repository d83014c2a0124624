import assert from 'node:assert/strict';
import { partOf } from '../../src/model/location.ts';
import { documentOf, fieldsOf, problemsOf } from './document-of.ts';
import { judged } from './judged.ts';
import { edfFile, fifFile } from './recording-file.ts';

const said = (path: string, content: Uint8Array) =>
  fieldsOf(path, content).map(({ text, location }) => `${partOf(location)}: ${text}`);

describe('EDF recordings', () => {
  it('that were anonymised as EDF+ says are silent', async () => {
    const content = edfFile({
      patient: 'X X X X',
      recording: 'Startdate X X X X',
      startDate: '01.01.85',
      annotations: [['Sleep stage W'], ['Sleep stage N2']],
    });
    assert.deepEqual((await judged('a.edf', content)).places, []);
    const dummies = edfFile({
      patient: 'sub-01 F X X',
      recording: 'Startdate 01-JAN-1985 X X X',
      startDate: '01.01.85',
    });
    assert.deepEqual((await judged('a.edf', dummies)).places, []);
  });
  it('of plain EDF have a name where the whole identification is one, and read anything else as text', async () => {
    const name = edfFile({ patient: 'Jane Roe', recording: '', startDate: '01.01.85' });
    assert.deepEqual((await judged('a.edf', name)).places, ['name @ patient identification']);
    const text = edfFile({
      patient: 'healthy control, awake',
      recording: 'Nihon_Kohden amplifier',
      startDate: '01.01.85',
    });
    assert.deepEqual((await judged('a.edf', text)).places, []);
  });
  it('have each text of their annotations once, where it stands first', () => {
    const content = edfFile({
      patient: '',
      recording: '',
      startDate: '',
      annotations: [['left'], ['right', 'left'], ['right']],
    });
    assert.deepEqual(said('a.edf', content), ['annotation 1: left', 'annotation 2: right']);
  });
  it('say that annotations in the middle of a long recording were not read', () => {
    const annotations = Array.from({ length: 10_001 }, () => [] as string[]);
    annotations[5_000] = ['Patient: Jane Roe'];
    const content = edfFile({ patient: '', recording: '', startDate: '', annotations });
    assert.deepEqual(said('a.edf', content), []);
    assert.match(problemsOf('a.edf', content).join(), /first and last 5000 records only/);
  });
  it('that are cut or lie about their signals neither hang nor fail with words of the runtime', () => {
    const whole = edfFile({ patient: 'X X X X', recording: '', startDate: '', annotations: [['left']] });
    for (let length = 8; length < whole.length; length += 1) {
      try {
        for (const field of documentOf('a.edf', whole.subarray(0, length)).fields()) field.text;
      } catch (error) {
        assert.match((error as Error).message, /get a complete copy/);
      }
    }
    const lie = Buffer.from(whole);
    lie.write('9999', 252);
    assert.throws(() => documentOf('a.edf', lie), /get a complete copy/);
    lie.write('many', 252);
    assert.throws(() => documentOf('a.edf', lie), /no number of signals/);
  });
});

describe('FIF recordings', () => {
  it('that MNE-Python anonymised are silent', async () => {
    const seconds = Date.UTC(2000, 0, 1) / 1000;
    const content = fifFile(
      [
        [204, [seconds, 0]],
        [401, 'mne_anonymize'],
        [206, 'Anonymized using a time shift'],
      ],
      '0'.repeat(16),
      seconds,
    );
    assert.deepEqual((await judged('a.fif', content)).places, []);
  });
  it('have texts of tags that no list knows read as text', () => {
    assert.ok(said('a.fif', fifFile([[7777, 'called Rita']])).includes('tag 7777: called Rita'));
  });
  it('with tags that lead in a circle, are cut or have negative lengths end', () => {
    const whole = fifFile([
      [401, 'Jane'],
      [204, [1, 0]],
    ]);
    for (let length = 16; length < whole.length; length += 1) {
      for (const field of documentOf('a.fif', whole.subarray(0, length)).fields()) field.text;
    }
    const circle = Buffer.from(whole);
    circle.writeInt32BE(36, 36 + 12);
    assert.match(problemsOf('a.fif', circle).join(), /only its first/);
    const negative = Buffer.from(whole);
    negative.writeInt32BE(-5, 36 + 8);
    assert.match(problemsOf('a.fif', negative).join(), /get a complete copy/);
  });
});

describe('BrainVision headers', () => {
  it('are silent about channels, stimuli and zero dates', async () => {
    const header = `Brain Vision Data Exchange Header File Version 1.0
; Data created by FieldTrip
[Common Infos]
DataFile=sub-01_task-rest_eeg.eeg
SamplingInterval=200
[Channel Infos]
; Fields are delimited by commas, some fields might be omitted (empty).
Ch1=Fp1,,0.5,µV
[Comment]
#     Name      Phys. Chn.    Resolution / Unit
`;
    assert.deepEqual((await judged('a.vhdr', header)).places, []);
    const markers = `Brain Vision Data Exchange Marker File, Version 1.0
[Marker User Infos]
[Marker Infos]
Mk1=New Segment,,1,1,0,00000000000000000000
Mk2=Stimulus,S  1,4097,1,0
`;
    assert.deepEqual((await judged('a.vmrk', markers)).places, []);
  });
});
