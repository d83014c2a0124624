import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dicomFile, type Element } from '../../scripts/sample/dicom-file.ts';

/** What an object of a test says; what is `undefined` stands not in it. */
export interface TestObject {
  uid: string;
  name?: string;
  id?: string;
  date?: string;
  birthDate?: string;
  accession?: string;
  description?: string;
  echoTime?: string;
  instance?: string;
  study?: string;
  pixels?: string;
  more?: readonly Element[];
}

/** The bytes of an MR image. */
export function objectFile(object: TestObject): Buffer {
  const text = (tag: number, vr: string, value: string | undefined): Element[] =>
    value === undefined ? [] : [[tag, vr, value]];
  const elements: Element[] = [
    [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.4'],
    [0x00080018, 'UI', object.uid],
    ...text(0x00080020, 'DA', object.date),
    ...text(0x00080022, 'DA', object.date),
    ...text(0x00080050, 'SH', object.accession),
    [0x00080060, 'CS', 'MR'],
    ...text(0x0008103e, 'LO', object.description),
    ...text(0x00100010, 'PN', object.name),
    ...text(0x00100020, 'LO', object.id),
    ...text(0x00100030, 'DA', object.birthDate),
    ...text(0x00180081, 'DS', object.echoTime ?? '2.5'),
    ...text(0x0020000d, 'UI', object.study ?? '1.3.12.2.1107.5.2.19.45152.1'),
    ...text(0x00200013, 'IS', object.instance ?? '1'),
    [0x00280010, 'US', 2],
    [0x00280011, 'US', 2],
    ...(object.more ?? []),
    ...text(0x7fe00010, 'OW', object.pixels),
  ];
  return dicomFile(object.uid, elements);
}

/** Writes folders of files below one that `remove` takes away. */
export function trees(folders: Readonly<Record<string, Readonly<Record<string, Buffer | string>>>>): {
  path(folder: string): string;
  remove(): void;
} {
  const root = mkdtempSync(join(tmpdir(), 'cohortlint-compare-'));
  for (const [folder, files] of Object.entries(folders)) {
    mkdirSync(join(root, folder));
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, folder, name)), { recursive: true });
      writeFileSync(join(root, folder, name), content);
    }
  }
  return { path: (folder) => join(root, folder), remove: () => rmSync(root, { recursive: true }) };
}
