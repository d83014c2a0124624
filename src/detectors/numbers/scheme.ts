import type { IdentifierClass, Role } from '../../model/identifier-class.ts';

/**
 * How a number is written: `9` a digit, `A` a letter, `*` either, anything else itself. A form says how much it tells:
 * nobody else's numbers look like a typical one, few look like a rare one, and a plain one is any row of digits.
 */
export interface Forms {
  /** With its check digit it needs no label: `999.999.999-99` of Brazil's CPF. */
  readonly typical?: readonly string[];
  /** With its check character it is believed in running text, and not in a table: `99999999A` of Spain's DNI. */
  readonly rare?: readonly string[];
  /** Nothing without a label: of random numbers of nine digits 94 % pass one of 32 national schemes. */
  readonly plain?: readonly string[];
}

/** A scheme by which a state, a health service or a bank makes numbers. */
export interface Scheme {
  readonly class: IdentifierClass;
  /** How a reason names it: "Brazilian CPF". */
  readonly name: string;
  readonly forms: Forms;
  /** Words and phrases that announce it, in any case and accents; with `?` those that mean other things as well and need a valid check digit. */
  readonly labels: readonly string[];
  /** What every number of the scheme has beside its check digit: a date, a province, a prefix. Gets the number without separators, in capitals. */
  readonly plausible?: (value: string) => boolean;
  /** Whether the check digits hold; absent where a scheme has none. */
  readonly check?: (value: string) => boolean;
  /** A number with a label and a wrong check digit is none of this scheme, rather than one with a typing error. */
  readonly strict?: boolean;
  readonly role?: Role;
}

/** A number that nothing but the word before it tells from any other: passports, licences, policies of many issuers. */
export interface LabelledCode {
  readonly class: IdentifierClass;
  readonly name: string;
  readonly labels: readonly string[];
  /** Sticky; matches the code at its start. */
  readonly code: RegExp;
  /** The fewest digits that a code has. */
  readonly digits: number;
  readonly role?: Role;
}
