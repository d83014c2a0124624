import { judgeZip, smallZipAreas } from './disclosure/zip-areas.ts';
import { headingName } from './heading.ts';

const zipWord = /^zip(?:s|code|codes|[359])?$/;
/** The field holds three digits, of which a table program may have dropped leading zeros. */
const threeDigits = /(?:^|_)(?:zip_?3|zip_code_3|three_digit_zip|zip_prefix)(?:_|$)/;

/**
 * What a value is as a ZIP code of the United States, by Safe Harbor's bound of 20,000 people. Only where the field says "zip":
 * three digits of a `postcode` are a piece of any country's, and `03600` is a whole code in Spain.
 * @param name of the field
 * @returns `undefined` where the name does not say that it is one
 */
export function zipCodeIn(
  name: string,
  value: string,
  smallAreas: ReadonlySet<string> = smallZipAreas,
): ReturnType<typeof judgeZip> | undefined {
  const heading = headingName(name);
  if (!heading.split(/[^\p{L}\p{N}]+/u).some((word) => zipWord.test(word))) return undefined;
  const text = value.trim();
  const isShort = threeDigits.test(heading) && /^\d{1,2}$/.test(text);
  return judgeZip(isShort ? text.padStart(3, '0') : text, smallAreas);
}
