import { constants, gunzipSync } from 'node:zlib';
import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import type { SlotLocation } from '../model/location.ts';
import type { ByteReader } from '../model/source.ts';
import { niftiSlots, type Slot } from './nifti-slots.ts';

const extensions = new Set(['.nii', '.nii.gz', '.hdr', '.hdr.gz', '.nia']);

/** Headers and extensions lie at the start; voxels after them are not read. */
const headLength = 1024 * 1024;

const nifti: Format = {
  id: 'nifti',
  title: 'NIfTI',
  unseen: 'voxel values are not looked into',
  matches: ({ extension }) => extensions.has(extension),
  read(_entry, bytes) {
    const problems: string[] = [];
    const slots = niftiSlots(headOf(bytes), problems);
    return {
      format: 'nifti',
      problems,
      *fields() {
        for (const slot of slots) yield new SlotField(slot);
      },
    };
  },
};

export default nifti;

/** The first bytes of the volume, inflated where it is compressed; no more is inflated than is needed. */
function headOf(bytes: ByteReader): Buffer {
  const start = Buffer.from(bytes.read(0, headLength));
  if (start[0] !== 0x1f || start[1] !== 0x8b) return start;
  // Deflate shrinks at most about 1030 to 1, so this much input bounds the output well below the limit.
  for (const length of [64 * 1024, headLength]) {
    const head = inflate(start.subarray(0, length));
    if (head.length >= headLength || length >= start.length || length === headLength) return head;
  }
  return start;
}

function inflate(compressed: Buffer): Buffer {
  try {
    // A stream that is cut gives what is there in place of an error.
    return gunzipSync(compressed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 256 * 1024 * 1024 });
  } catch {
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
