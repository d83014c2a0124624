import { countryCodes, countryName } from '../duo/countries.ts';
import type { Suggestion } from './assistance.ts';

/**
 * Every country by its name, the unions first.
 * @param quote what stands around a code: `"` in JSON, nothing in a table
 */
export function suggestCountries(quote: '"' | '', start: number, end: number): Suggestion[] {
  return countryCodes().map((code) => ({
    label: code,
    detail: countryName(code),
    kind: 'country',
    start,
    end,
    insert: `${quote}${code}${quote}`,
  }));
}
