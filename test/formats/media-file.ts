import { isoBox } from './image-file.ts';

/** An MP3 file of ID3v2.3 frames and one silent frame of sound. */
export function mp3File(frames: Record<string, string>): Buffer {
  const parts = Object.entries(frames).map(([id, text]) => {
    // A comment says its language and has a description before its text.
    const content = Buffer.from(`\x03${id === 'COMM' ? 'eng\0' : ''}${text}`);
    const head = Buffer.alloc(10);
    head.write(id);
    head.writeUInt32BE(content.length, 4);
    return Buffer.concat([head, content]);
  });
  const body = Buffer.concat(parts);
  const size = Buffer.of(
    (body.length >> 21) & 127,
    (body.length >> 14) & 127,
    (body.length >> 7) & 127,
    body.length & 127,
  );
  const sound = Buffer.alloc(417);
  Buffer.of(0xff, 0xfb, 0x90, 0x00).copy(sound);
  return Buffer.concat([Buffer.from('ID3\x03\0\0', 'latin1'), size, body, sound, sound]);
}

/** A WAV file of chunks and no sound. */
export function wavFile(
  info: Record<string, string>,
  bext: { description: string; originator: string; date: string },
): Buffer {
  const format = Buffer.from('0100010044ac0000885801000200 1000'.replace(' ', ''), 'hex');
  const extension = Buffer.alloc(602);
  extension.write(bext.description);
  extension.write(bext.originator, 256);
  extension.write(bext.date, 320);
  const list = Buffer.concat([
    Buffer.from('INFO'),
    ...Object.entries(info).map(([id, text]) => chunk(id, Buffer.from(`${text}\0`))),
  ]);
  const chunks = [chunk('fmt ', format), chunk('bext', extension), chunk('LIST', list), chunk('data', Buffer.alloc(4))];
  return chunk('RIFF', Buffer.concat([Buffer.from('WAVE'), ...chunks]));
}

/** An AVI file of tags, a stream with a name, and no pictures. */
export function aviFile(info: Record<string, string>, stream: string): Buffer {
  const tags = Object.entries(info).map(([id, text]) => chunk(id, Buffer.from(`${text}\0`)));
  const list = (name: string, parts: readonly Buffer[]) => chunk('LIST', Buffer.concat([Buffer.from(name), ...parts]));
  const head = list('hdrl', [
    chunk('avih', Buffer.alloc(56)),
    list('strl', [chunk('strn', Buffer.from(`${stream}\0`))]),
  ]);
  return chunk('RIFF', Buffer.concat([Buffer.from('AVI '), head, list('INFO', tags), list('movi', [])]));
}

function chunk(id: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(id);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

/** A FLAC file of Vorbis comments and no sound. */
export function flacFile(comments: readonly string[]): Buffer {
  const information = Buffer.from('1000100000000000000000 0ac440f000000000'.replace(' ', '').padEnd(68, '0'), 'hex');
  const lengthOf = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
  };
  const texts = comments.map((text) => Buffer.concat([lengthOf(Buffer.byteLength(text)), Buffer.from(text)]));
  const body = Buffer.concat([lengthOf(0), lengthOf(comments.length), ...texts]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  head[0] = 0x84;
  return Buffer.concat([Buffer.from('fLaC'), Buffer.of(0, 0, 0, 34), information, head, body]);
}

/** A movie without tracks. @param created seconds since 1904 */
export function movieFile(created: number, userTexts: Record<string, string>): Buffer {
  const header = Buffer.alloc(100);
  header.writeUInt32BE(created, 4);
  header.writeUInt32BE(1000, 12);
  const texts = Object.entries(userTexts).map(([id, text]) => {
    const content = Buffer.alloc(4 + text.length);
    content.writeUInt16BE(text.length);
    content.write(text, 4);
    return isoBox(id, content);
  });
  return Buffer.concat([
    isoBox('ftyp', Buffer.from('qt  \0\0\0\0qt  ')),
    isoBox('moov', Buffer.concat([isoBox('mvhd', header), isoBox('udta', Buffer.concat(texts))])),
  ]);
}
