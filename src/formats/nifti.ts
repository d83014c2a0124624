import { constants, gunzipSync } from 'node:zlib';
import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import type { SlotLocation } from '../model/location.ts';
import type { ByteReader } from '../model/source.ts';
import { neededLength, niftiSlots, type Slot } from './nifti/slots.ts';

const extensions = new Set(['.nii', '.nii.gz', '.hdr', '.hdr.gz', '.nia']);

/** Headers and extensions lie at the start; voxels after them are not read. */
const headLength = 1024 * 1024;

const nifti = {
  id: 'nifti',
  title: 'NIfTI',
  follows: 'NIfTI-1.1 and NIfTI-2',
  unseen: 'voxel values are not looked into',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ extension }) => extensions.has(extension),
  read(_entry, bytes) {
    const problems: string[] = [];
    const slots = niftiSlots(headOf(bytes, problems), problems);
    return {
      problems,
      *fields() {
        for (const slot of slots) yield new SlotField(slot);
      },
    };
  },
} satisfies Format;

export default nifti;

/** The first bytes of the volume, inflated where it is compressed; hardly more is inflated than is needed. */
function headOf(bytes: ByteReader, problems: string[]): Buffer {
  const start = Buffer.from(bytes.read(0, headLength));
  if (start[0] !== 0x1f || start[1] !== 0x8b) return start;
  let head: Buffer = Buffer.alloc(0);
  for (let length = firstRead; ; length *= 4) {
    const more = inflate(start.subarray(0, length));
    if (more === 'too-large') {
      problems.push('its header extensions are read in part: they inflate beyond every header');
      return head;
    }
    head = more;
    if (head.length >= neededLength(head) || length >= start.length) return head.subarray(0, headLength);
  }
}

/** Deflate shrinks at most about 1030 to 1, so a first read of this many bytes stays well below the limit. */
const firstRead = 4 * 1024;
const inflatedLimit = 64 * 1024 * 1024;

/** What is there of a compressed stream: one that is cut gives its start in place of an error. */
function inflate(compressed: Buffer): Buffer | 'too-large' {
  try {
    return gunzipSync(compressed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: inflatedLimit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return 'too-large';
    throw new Error('its compression is damaged: get a complete copy');
  }
}

/** A text slot of the header. */
class SlotField implements Field {
  readonly kind = 'slot';
  readonly name: string;
  readonly text: string;

  constructor(slot: Slot) {
    this.name = slot.name;
    this.text = slot.text;
  }

  get location(): SlotLocation {
    return { kind: 'slot', slot: this.name };
  }

  locate(start: number, end: number): SlotLocation {
    return { kind: 'slot', slot: this.name, span: { start, end } };
  }
}
