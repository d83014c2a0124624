import { long } from './little-endian.ts';

/** A KIT recording of its system information and the texts of a patient, and no signals. */
export function kitFile({ comment, patient }: { comment: string; patient: readonly Buffer[] }): Buffer {
  const information = Buffer.alloc(700);
  information.write('MEG system', 12);
  information.write('Model 1', 140);
  information.write(comment, 272);
  information.writeInt32LE(Date.UTC(2021, 2, 14, 9, 30) / 1000, 528);
  const texts = Buffer.concat(patient.map((text) => Buffer.concat([text, Buffer.alloc(32 - text.length)])));
  const directories = [
    [16, 16, 4],
    [128, information.length, 1],
    [0, 0, 0],
    [128 + information.length, 32, patient.length],
  ];
  const table = directories.map(([offset, size, count]) => Buffer.concat([offset!, size!, count!, count!].map(long)));
  const head = Buffer.concat([Buffer.alloc(16), ...table]);
  return Buffer.concat([head, Buffer.alloc(128 - head.length), information, texts]);
}
