import { hexOfDecimal, timeOfUuid } from '../../model/uuid.ts';

const millisecondsOfDay = 86_400_000;
const day = String.raw`((?:19[89]|20[0-5])\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])`;
const wholeDay = new RegExp(String.raw`\.${day}(?:([01]\d|2[0-3])[0-5]\d\d{0,16}|\d{0,3})(?:\.|$)`);
/** Year to second, an arc each. */
const arcs =
  /\.((?:19[89]|20[0-5])\d)\.([1-9]|1[0-2])\.([12]?[1-9]|[123]0|31)\.(?:1?\d|2[0-3])\.[1-5]?\d\.[1-5]?\d(?:\.|$)/;
/** Behind the machine's number Siemens writes the time to the microsecond: `.2018071011013672667600224`. */
const siemensTime = new RegExp(String.raw`^1\.3\.12\.2\.1107\.5\.[\d.]*\.${day}\d{2,20}(?:\.|$)`);
/** `30000018071013210078200000004`: Siemens studies hold year to second without the century. */
const siemensShortTime = /\.3000\d{2}(\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[0-5]\d\d{5,}/;
/** Seconds since 1970, between 1990 and 2060, as GE and the toolkits of OFFIS write them. */
const seconds =
  /^1\.2\.(?:840\.113619|276\.0\.7230010)\.[\d.]*?\.((?:6[3-9]\d|[7-9]\d\d|1\d{3}|2[0-7]\d{2})\d{6})(?:\.|$)/;
/** Roots of toolkits, whose UIDs are often made when an image is converted or cleaned: their time is that of the tool. */
const toolkits =
  /^1\.(?:2\.276\.0\.7230010|2\.40\.0\.13|2\.826\.0\.1\.3680043|3\.6\.1\.4\.1\.(?:5962|9590|30071|25403|14519|9328))\./;

/**
 * The day on which a UID says that it was made at a modality or in an archive, by the forms in which makers write times.
 * @returns days since 1970-01-01, or `undefined` for a UID without a time, or by a toolkit
 */
export function dayOfUid(uid: string): number | undefined {
  if (toolkits.test(uid)) return undefined;
  if (uid.startsWith('2.25.')) {
    const time = /^\d{1,39}$/.test(uid.slice(5)) ? timeOfUuid(hexOfDecimal(uid.slice(5))) : undefined;
    return time === undefined ? undefined : Math.floor(time / millisecondsOfDay);
  }
  const whole = siemensTime.exec(uid) ?? wholeDay.exec(uid) ?? arcs.exec(uid);
  if (whole) return dayNumber(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const short = siemensShortTime.exec(uid);
  if (short) return dayNumber(2000 + Number(short[1]), Number(short[2]), Number(short[3]));
  const since = seconds.exec(uid);
  return since ? Math.floor(Number(since[1]) / 86_400) : undefined;
}

function dayNumber(year: number, month: number, dayOfMonth: number): number {
  return Date.UTC(year, month - 1, dayOfMonth) / millisecondsOfDay;
}
