import type { Scheme } from '../numbers/scheme.ts';

/** Values of letters and weights of places by 49 CFR 565.15, table III and IV. */
const letterValues: Readonly<Record<string, number>> = Object.fromEntries(
  [...'ABCDEFGH']
    .map((letter, index) => [letter, index + 1])
    .concat(
      [...'JKLMN'].map((letter, index) => [letter, index + 1]),
      [
        ['P', 7],
        ['R', 9],
      ],
      [...'STUVWXYZ'].map((letter, index) => [letter, index + 2]),
    ),
);
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** The ninth character is the weighted sum modulo 11, X for 10 (49 CFR 565.15). */
function hasCheckDigit(value: string): boolean {
  let sum = 0;
  for (const [index, character] of [...value].entries()) {
    sum += (letterValues[character] ?? Number(character)) * weights[index]!;
  }
  return '0123456789X'[sum % 11] === value[8];
}

/** Vehicle identification number (ISO 3779): 17 characters without I, O and Q; the check digit is North America's. */
export const vehicleNumber: Scheme = {
  class: 'vin',
  name: 'vehicle identification number',
  forms: { rare: ['*****************'] },
  labels: [
    'vin',
    'vin number',
    'vehicle identification',
    'vehicle id',
    'chassis',
    'chassis no',
    'frame number',
    'fahrgestell',
    'fahrgestellnummer',
    'fin?',
    'fahrzeug identifizierung',
    'bastidor',
    'numero de bastidor',
    'numero de chassis',
    'telaio?',
  ],
  plausible: (value) => /^[A-HJ-NPR-Z\d]{17}$/.test(value) && /\d{4}$/.test(value) && /[A-Z].*[A-Z]/.test(value),
  check: (value) => hasCheckDigit(value),
};
