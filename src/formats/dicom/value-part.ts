import type { Recurrence } from '../../model/recurrence.ts';

/** A text that was found inside the value of an attribute. */
export interface ValuePart {
  /** What a vendor's header calls it: `PatientName`, `tReferenceImage`; empty where nothing names it. */
  readonly name: string;
  /** Where in the value it stands, as a person finds it: `MrPhoenixProtocol tReferenceImage0`, `byte 120`. No text of a person's. */
  readonly place: string;
  readonly text: string;
  /** It was picked out of bytes that are not understood. */
  readonly isIncidental?: true;
  /** Present where the attribute stands unchanged in files in a row, and the same as for the part there. */
  readonly recurrence?: Recurrence;
}

/** A name as programs write them, without a number long enough to be one of a person; others are not shown as places. */
const plainName = /^(?!.*\d{4})[A-Za-z_][\w.[\]-]{0,80}$/;

/** The name of an entry as it may be shown, or its number where it could be anything. */
export function placeName(name: string, index: number): string {
  return plainName.test(name) ? name : `entry ${index + 1}`;
}
