import type { DicomObject } from '../model/dicom.ts';
import { ElementQuestion } from '../model/recurrence.ts';
import { type DayLeft, realDay } from './dates-left.ts';

/** Attributes of the day on which the image was made, the procedure among them, and how many days before it they may be. */
const ofTheDay: ReadonlyMap<number, number> = new Map([
  [0x00080022, 1], // Acquisition Date
  [0x0008002a, 1], // Acquisition DateTime
  [0x00189074, 1], // Frame Acquisition DateTime
  [0x00189151, 1], // Frame Reference DateTime
  [0x00189516, 1], // Start Acquisition DateTime
  [0x00189517, 1], // End Acquisition DateTime
  [0x00400244, 3], // Performed Procedure Step Start Date
  [0x00404050, 3], // Performed Procedure Step Start DateTime
  // What decays slowly is given up to two weeks before the scan.
  [0x00181078, 15], // Radiopharmaceutical Start DateTime
]);
/** A scan may go on past midnight, and the time zone of a date and time may be another. */
const mostAfter = 1;
/** Of every frame of an object the same again. */
const mostDays = 20;

/**
 * Standard attributes that hold another day than the object shows, although all are of one day: where dates were moved, those
 * were forgotten.
 * @param shown days since 1970-01-01
 */
export function* datesLeftBehind(object: DicomObject, shown: number): Generator<DayLeft> {
  let found = 0;
  for (const { mostBefore, ...left } of object.answers(dayOfImage)) {
    if (shown - left.day <= mostBefore && left.day - shown <= mostAfter) continue;
    yield left;
    found += 1;
    if (found >= mostDays) return;
  }
}

const dayOfImage = new ElementQuestion<DayLeft & { mostBefore: number }>((element) => {
  const mostBefore = ofTheDay.get(element.tag);
  const day = mostBefore === undefined || !element.length ? undefined : realDay(element.text());
  if (mostBefore === undefined || day === undefined) return undefined;
  return { mostBefore, day, place: element.keyword, location: { kind: 'attribute', attribute: element.path } };
});
