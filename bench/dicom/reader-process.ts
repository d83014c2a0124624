import { readFileSync } from 'node:fs';
import { readDicom } from '../../src/formats/dicom/object.ts';
import type { DicomObject } from '../../src/model/dicom.ts';
import { openFile } from '../../src/sources/file-reader.ts';

/** What a rule of a few attributes asks an object for: what it is, whose, and when. */
const asked = [0x00080016, 0x00080018, 0x00080020, 0x00080060, 0x00100010, 0x00100020, 0x0020000d, 0x0020000e];
const bareLength = 64 * 1024;

/** Ways to read a header, by the name on the command line. */
const ways: Readonly<Record<string, () => Promise<(path: string) => unknown>>> = {
  bare: async () => (path) => withBytes(path, (bytes) => bytes.read(0, bareLength)),
  index: async () => (path) => withBytes(path, readDicom),
  asked: async () => (path) =>
    withBytes(path, (bytes) => {
      const object = readDicom(bytes);
      for (const tag of asked) object.get(tag)?.text();
    }),
  decoded: async () => (path) => withBytes(path, (bytes) => decodeAll(readDicom(bytes))),
  dcmjs: async () => {
    const { default: dcmjs } = await import('dcmjs');
    dcmjs.log.setLevel('error');
    return (path) => {
      const { buffer, byteOffset, length } = readFileSync(path);
      const bytes = buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
      dcmjs.data.DicomMessage.readFile(bytes, { untilTag: '7FE00010', includeUntilTagValue: false });
    };
  },
};

/** Answers a list of files with the milliseconds that it takes to read them. Each way has a process of its own. */
const read = await ways[process.argv[2]!]!();

process.on('message', (paths: string[]) => {
  const started = performance.now();
  for (const path of paths) read(path);
  process.send!(performance.now() - started);
});

function withBytes(path: string, use: (bytes: ReturnType<typeof openFile>) => unknown): void {
  const bytes = openFile(path);
  try {
    use(bytes);
  } finally {
    bytes.close();
  }
}

function decodeAll(object: DicomObject): void {
  for (const element of object.walk()) element.values();
}
