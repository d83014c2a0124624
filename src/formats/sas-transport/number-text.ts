import { momentText } from '../fields/day-count.ts';

/** Formats of days and of moments, as SAS names them; national ones start like `EURDF` and `NLDAT`. */
const days =
  /^(?:DATE|DAY|DDMMYY|MMDDYY|YYMMDD|YYMM|YYMON|MONYY|MONNAME|JULIAN|WEEKDA|WORDDAT|E8601DA|B8601DA|IS8601DA|EURDFDD|EURDFDE|NLDATE(?!T))/;
const moments = /^(?:DATETIME|DATEAMPM|DTDATE|E8601DT|B8601DT|IS8601DT|MDYAMPM|EURDFDT|NLDATM)/;

/** From 1960, from which SAS counts. */
const epoch = Date.UTC(1960, 0, 1);

/** A number of a SAS file as people see it by its format: days and moments as ISO 8601. */
export function sasNumberText(value: number, format: string): string {
  if (moments.test(format)) return momentText(epoch + value * 1000, false);
  return days.test(format) ? momentText(epoch + value * 86_400_000, true) : String(value);
}
