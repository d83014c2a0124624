import { bytesOf } from '../../../src/engine/fix/write-pieces.ts';
import dicom from '../../../src/formats/dicom.ts';
import type { DicomObject } from '../../../src/model/dicom.ts';
import { resolvePolicy } from '../../../src/policies/presets.ts';
import { loadEncoder } from '../../../src/remedies/dicom/encode.ts';
import { type NewObject, newObject } from '../../../src/remedies/dicom/new-object.ts';
import { UidReplacement } from '../../../src/remedies/dicom/replacement-uid.ts';
import { FixSecret } from '../../../src/remedies/dicom/secret.ts';
import { read, readerOf } from '../../formats/dicom/build.ts';

const encode = await loadEncoder();

/** What became of a file in memory. */
export interface Fixed extends NewObject {
  bytes: Buffer;
  before: DicomObject;
  after: DicomObject;
}

/** The de-identified copy of a file. @throws as `newObject` does, and where nothing can be read */
export function fixed(bytes: Uint8Array, policy = 'hipaa-safe-harbor', word = 'a secret of the test'): Fixed {
  const secret = new FixSecret(Buffer.from(word));
  const document = dicom.read(
    { path: 'a.dcm', extension: '.dcm', head: bytes.subarray(0, 1024) } as never,
    readerOf(bytes),
  );
  const made = newObject(
    { document, object: document.dicom!, hasFindingsInside: false },
    readerOf(bytes),
    { policy: resolvePolicy(policy), secret, uids: new UidReplacement(secret, { keeps: false }) },
    encode,
  );
  const copy = Buffer.concat([...bytesOf(made.pieces, readerOf(bytes))].map((part) => Buffer.from(part)));
  return { ...made, bytes: copy, before: document.dicom!, after: read(copy) };
}
