import { decodePart, encodingOf } from '../text/decoding.ts';

/** A text slot of a volume's header. */
export interface Slot {
  /** As the standard names it: `descrip`, `extension[0]`. */
  name: string;
  text: string;
}

/** A slot's place in a header: offset and length in bytes. */
type Layout = readonly { name: string; offset: number; length: number }[];

/** NIfTI-1 header, 348 bytes (nifti1.h). `data_type` and `db_name` are left from Analyze 7.5 and often forgotten. */
const nifti1: Layout = [
  { name: 'data_type', offset: 4, length: 10 },
  { name: 'db_name', offset: 14, length: 18 },
  { name: 'descrip', offset: 148, length: 80 },
  { name: 'aux_file', offset: 228, length: 24 },
  { name: 'intent_name', offset: 328, length: 16 },
];

/** NIfTI-2 header, 540 bytes (nifti2.h). */
const nifti2: Layout = [
  { name: 'descrip', offset: 240, length: 80 },
  { name: 'aux_file', offset: 320, length: 24 },
  { name: 'intent_name', offset: 508, length: 16 },
];

/** Analyze 7.5 header, data_history part: the patient's number and the times of the scan. */
const analyze: Layout = [
  { name: 'db_name', offset: 14, length: 18 },
  { name: 'descrip', offset: 148, length: 80 },
  { name: 'aux_file', offset: 228, length: 24 },
  { name: 'originator', offset: 253, length: 10 },
  { name: 'generated', offset: 263, length: 10 },
  { name: 'scannum', offset: 273, length: 10 },
  { name: 'patient_id', offset: 283, length: 10 },
  { name: 'exp_date', offset: 293, length: 10 },
  { name: 'exp_time', offset: 303, length: 10 },
  { name: 'hist_un0', offset: 313, length: 3 },
];

/** Header extensions that hold text, by their registered codes (nifti1_io.h): AFNI, comment, XCEDE, JIM, workflow, CIFTI, … */
const textExtensions: ReadonlySet<number> = new Set([4, 6, 8, 10, 12, 14, 16, 18, 32, 38, 40]);

/** How many extensions are looked at. */
const mostExtensions = 64;

/**
 * The text slots of a NIfTI or Analyze header.
 * @param head the first bytes of the volume, inflated
 * @param problems takes a sentence for what is not looked into
 * @throws Error with one line when it is no such header
 */
export function niftiSlots(head: Buffer, problems: string[]): Slot[] {
  const { layout, littleEndian, extensionsAt, end } = kindOf(head);
  const slots = layout.map(({ name, offset, length }) => ({
    name,
    text: textOf(head.subarray(offset, offset + length)),
  }));
  if (layout === analyze) return slots;
  return [...slots, ...extensionsOf(head, extensionsAt, end, littleEndian, problems)];
}

/** How many bytes hold the header and its extensions; as many as there are when the header is not whole or not one. */
export function neededLength(head: Buffer): number {
  if (head.length < 348) return 348;
  try {
    const { layout, extensionsAt, end } = kindOf(head);
    if (layout === analyze) return extensionsAt;
    const first = extensionsAt + 4;
    if (head.length < first || head[extensionsAt] === 0) return first;
    return end > first ? end : Number.POSITIVE_INFINITY;
  } catch {
    return head.length;
  }
}

interface Kind {
  layout: Layout;
  littleEndian: boolean;
  /** Where the extension flag stands, and where voxels start. */
  extensionsAt: number;
  end: number;
}

function kindOf(head: Buffer): Kind {
  if (head.length < 348)
    throw new Error(`its header has ${head.length} of 348 bytes: the file is cut, get a complete copy`);
  for (const littleEndian of [true, false]) {
    const size = littleEndian ? head.readInt32LE(0) : head.readInt32BE(0);
    if (size === 540 && head.length >= 544) {
      const voxels = Number(littleEndian ? head.readBigInt64LE(168) : head.readBigInt64BE(168));
      return { layout: nifti2, littleEndian, extensionsAt: 540, end: voxels };
    }
    if (size !== 348) continue;
    const magic = head.toString('latin1', 344, 347);
    const voxels = littleEndian ? head.readFloatLE(108) : head.readFloatBE(108);
    if (magic === 'n+1' || magic === 'ni1') return { layout: nifti1, littleEndian, extensionsAt: 348, end: voxels };
    return { layout: analyze, littleEndian, extensionsAt: 348, end: 348 };
  }
  throw new Error('its first bytes are no NIfTI or Analyze header: the file is damaged or of another kind');
}

/** Extensions follow the header until the voxels: size, code and content each (nifti1.h, "extended header"). */
function extensionsOf(head: Buffer, flagAt: number, end: number, littleEndian: boolean, problems: string[]): Slot[] {
  const slots: Slot[] = [];
  if (flagAt + 4 > head.length || head[flagAt] === 0) return slots;
  const last = end > flagAt + 4 ? Math.min(end, head.length) : head.length;
  let offset = flagAt + 4;
  for (let index = 0; index < mostExtensions && offset + 8 <= last; index += 1) {
    const size = littleEndian ? head.readInt32LE(offset) : head.readInt32BE(offset);
    const code = littleEndian ? head.readInt32LE(offset + 4) : head.readInt32BE(offset + 4);
    if (size < 16) {
      problems.push(`header extension ${index} claims an impossible size: extensions from there on are not read`);
      break;
    }
    const content = head.subarray(offset + 8, Math.min(offset + size, head.length));
    if (textExtensions.has(code) || isText(content)) slots.push({ name: `extension[${index}]`, text: textOf(content) });
    else problems.push(`header extension ${index} (code ${code}) is binary and not looked into`);
    if (offset + size > head.length) problems.push(`header extension ${index} is read in part`);
    offset += size;
  }
  return slots;
}

/**
 * A slot as text. Bytes behind the terminating zero are often left over from another file and are read as well; control
 * characters separate what stands around them.
 */
function textOf(bytes: Buffer): string {
  const printable = bytes.map((byte) => (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 ? 0x20 : byte));
  return decodePart(printable, encodingOf(printable).encoding).replace(/ {2,}/g, ' ').trim();
}

function isText(bytes: Buffer): boolean {
  const zero = bytes.indexOf(0);
  const content = zero < 0 ? bytes : bytes.subarray(0, zero);
  return content.length > 0 && content.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);
}
