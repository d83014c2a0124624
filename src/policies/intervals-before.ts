import type { DicomObject } from '../model/dicom.ts';
import { claimsOf } from './deidentification-claims.ts';
import { isDeidentified } from './deidentification-signs.ts';

const method = 0x00120063;
/** Method, its codes, and what became of dates: where none is there, nothing is claimed. */
const claimTags = [method, 0x00120064, 0x00280303] as const;
const saying = 'intervals as before: ';

/**
 * What was so before the days between dates were kept: `original`, nobody had de-identified the object; `not claimed`, somebody
 * had, and did not claim that intervals are true.
 */
export const intervalsBeforeStates = ['original', 'not claimed'] as const;

/** One of them. */
export type IntervalsBefore = (typeof intervalsBeforeStates)[number];

/**
 * Whether an object claims that dates were retained, or moved so that intervals are the same (PS3.15 section E.3.6).
 */
export function claimsIntervals(object: DicomObject): boolean {
  if (!claimTags.some((tag) => object.get(tag))) return false;
  const { temporal, options } = claimsOf(object);
  if (temporal === 'MODIFIED' || temporal === 'UNMODIFIED') return true;
  return options.has('retain-full-dates') || options.has('retain-modified-dates');
}

/**
 * What an object says itself, among its methods (0012,0063), of the state before its dates were kept or moved by one offset. The
 * standard has no place for it, and nothing else can tell dates that never fitted each other from those that were moved apart.
 */
export function saidIntervalsBefore(object: DicomObject): IntervalsBefore | undefined {
  const values = object.get(method)?.text().split('\\') ?? [];
  const said = values.map((value) => value.trim()).find((value) => value.startsWith(saying));
  return intervalsBeforeStates.find((state) => said === saying + state);
}

/** The state of an object before a copy is made of it; `undefined` where its intervals were claimed to be true. */
export function intervalsBefore(object: DicomObject): IntervalsBefore | undefined {
  const said = saidIntervalsBefore(object);
  if (said !== undefined) return said;
  if (!isDeidentified(object)) return 'original';
  return claimsIntervals(object) ? undefined : 'not claimed';
}

/** The same as a value of (0012,0063). */
export function intervalsBeforeValue(state: IntervalsBefore): string {
  return saying + state;
}
