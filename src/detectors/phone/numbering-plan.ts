import parsePhoneNumber from 'libphonenumber-js/min';

/**
 * What a number in international form is to its country's numbering plan (ITU-T E.164): assigned to somebody or a service;
 * possible, of a length that the country has; or `undefined`, no number of any country.
 * @param number begins with `+` or with the prefix `00`
 */
export function standingOf(number: string): 'assigned' | 'possible' | undefined {
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '');
  const parsed = parsePhoneNumber(`+${number.startsWith('+') ? digits : digits.replace(/^00/, '')}`);
  if (!parsed?.isPossible()) return undefined;
  return parsed.isValid() ? 'assigned' : 'possible';
}
