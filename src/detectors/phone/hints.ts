/** What is seen in one walk over a candidate and its surroundings, by which the patterns that cannot match are left out. */
export const hint = {
  /** A plus sign. */
  plus: 1 << 0,
  /** An opening parenthesis. */
  parenthesis: 1 << 1,
  /** A zero with no digit before it. */
  trunk: 1 << 2,
  /** Two zeros in a row. */
  doubleZero: 1 << 3,
  /** A digit before a closing parenthesis, a dash or a full stop. */
  closedGroup: 1 << 4,
  /** A digit, a space and a digit. */
  spaced: 1 << 5,
  /** A space or dash before a letter with which the use of a number begins: `office`, `fax`, `mobile`, `home`, `work`, `cell`, `phone`. */
  use: 1 << 6,
  /** Enough digits for a national number without its label. */
  eightDigits: 1 << 7,
  tenDigits: 1 << 8,
} as const;

const useLetters = new Uint8Array(128);
for (const letter of 'ofmhwcpOFMHWCP') useLetters[letter.charCodeAt(0)] = 1;

/** The bits of `hint` for a part of a text, of which the patterns see nothing else. */
export function hintsOf(text: string, from: number, to: number): number {
  let hints = 0;
  let digits = 0;
  let before = 0;
  let last = 0;
  for (let index = from; index < to; index += 1) {
    const unit = text.charCodeAt(index);
    if (isDigit(unit)) {
      digits += 1;
      if (unit === 48) {
        if (last === 48) hints |= hint.doubleZero;
        if (!isDigit(last)) hints |= hint.trunk;
      }
      if (last === 32 && isDigit(before)) hints |= hint.spaced;
    } else if (unit === 43) hints |= hint.plus;
    else if (unit === 40) hints |= hint.parenthesis;
    else if (isDigit(last) && (unit === 41 || unit === 45 || unit === 46)) hints |= hint.closedGroup;
    else if ((last === 32 || last === 45) && unit < 128 && useLetters[unit] === 1) hints |= hint.use;
    before = last;
    last = unit;
  }
  if (digits >= 8) hints |= hint.eightDigits;
  if (digits >= 10) hints |= hint.tenDigits;
  return hints;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
