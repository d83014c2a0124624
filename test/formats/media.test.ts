import assert from 'node:assert/strict';
import { documentLater, formatOf } from './document-of.ts';
import { judged } from './judged.ts';
import { aviFile, flacFile, movieFile, mp3File, wavFile } from './media-file.ts';

const samples = {
  'a.mp3': mp3File({ TPE1: 'Rita Book' }),
  'a.wav': wavFile({ IART: 'Rita Book' }, { description: 'x', originator: 'y', date: '2019-05-12' }),
  'a.flac': flacFile(['ARTIST=Rita Book']),
  'a.mov': movieFile(3_640_500_672, { '\xa9cmt': 'comment' }),
};

describe('sound and video', () => {
  it('are told by their first bytes; pictures in the same boxes are not', () => {
    const box = (brand: string) => Buffer.from(`\0\0\0\x14ftyp${brand}\0\0\0\0`, 'latin1');
    assert.equal(formatOf('recording', samples['a.flac'])?.id, 'media');
    assert.equal(formatOf('recording', box('isom'))?.id, 'media');
    assert.notEqual(formatOf('picture', box('heic'))?.id, 'media');
  });
  it('are named as what identifies people, a voice or a face', async () => {
    const rulesOf = async (path: string, content: Uint8Array) =>
      (await judged(path, content)).findings
        .filter(({ ruleId }) => ruleId.startsWith('biometric/'))
        .map(({ ruleId, severity, location }) => `${ruleId} ${severity} ${location.kind}`);
    assert.deepEqual(await rulesOf('a.wav', samples['a.wav']), ['biometric/voice warning file']);
    assert.deepEqual(await rulesOf('a.mov', samples['a.mov']), ['biometric/video warning file']);
    assert.deepEqual(await rulesOf('a.m4a', Buffer.from('\0\0\0\x14ftypM4A \0\0\0\0', 'latin1')), [
      'biometric/voice warning file',
    ]);
    assert.deepEqual(await rulesOf('a.avi', Buffer.from('RIFF\0\0\0\0AVI ', 'latin1')), [
      'biometric/video warning file',
    ]);
    assert.deepEqual(await rulesOf('a.txt', Buffer.from('a recording of a voice')), []);
  });
  it('without a time of recording have none, and programs are nobody', async () => {
    const { places } = await judged('a.mov', movieFile(0, { '\xa9too': 'Marvin Editor 2.1' }));
    assert.deepEqual(places, ['undefined @ file']);
  });
  it('that are cut are read as far as they go, with words of our own', async () => {
    for (const [path, whole] of Object.entries(samples)) {
      for (let length = 12; length < whole.length; length += 7) {
        const { problems } = await documentLater(path, whole.subarray(0, length));
        for (const problem of problems) assert.match(problem, /damaged or of a kind that is not known$/);
      }
    }
  });
});

describe('AVI format', () => {
  const content = aviFile({ IART: 'Jane Roe', ISFT: 'Camera 1' }, 'by Jane');

  it('gives the tags and names of streams, and says that it is a video', async () => {
    const { fields, problems, recording } = await documentLater('a.avi', content);
    assert.deepEqual(
      [...fields()].map(({ name, text }) => [name, text]),
      [
        ['strn', 'by Jane'],
        ['artist', 'Jane Roe'],
        ['software', 'Camera 1'],
      ],
    );
    assert.deepEqual(problems, []);
    assert.equal(recording, 'video');
  });

  it('ends every cut and changed byte as fields or a problem', async () => {
    for (let offset = 12; offset < content.length; offset += 1) {
      const changed = Buffer.from(content);
      changed[offset]! ^= 0xff;
      for (const damaged of [changed, content.subarray(0, offset)]) {
        const { fields, problems } = await documentLater('a.avi', damaged);
        for (const field of fields()) field.text;
        assert.ok(problems.every((said) => said === 'it is cut: get a complete copy'));
        if (damaged !== changed) assert.equal(problems.length, 1);
      }
    }
  });
});
