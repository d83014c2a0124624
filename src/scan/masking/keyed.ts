import type { IdentifierClass } from '../../model/identifier-class.ts';
import { Memo } from '../../model/memo.ts';
import { HmacSha256 } from './hmac.ts';

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** How many keyed values are remembered; a series repeats its values in every slice. */
const rememberedTags = 20_000;

/** Classes whose values are compared without their punctuation: `123-45-6789` and `123 45 6789` are one number. */
const numberLike: ReadonlySet<IdentifierClass> = new Set([
  'phone',
  'ssn',
  'national-id',
  'health-id',
  'mrn',
  'accession',
  'iban',
  'credit-card',
  'passport',
  'driver-license',
]);

/**
 * Masks and fingerprints of one dataset. Both are keyed with the dataset's secret, so that equal values are recognised
 * and no value can be guessed by trying all of them.
 */
export class Keyed {
  readonly #tags = new Memo<string, string>(rememberedTags);

  readonly #hmac: HmacSha256;

  constructor(key: Uint8Array) {
    this.#hmac = new HmacSha256(key);
  }

  /**
   * A value as people may see it: class by its length bucket, at most its first character, and eight base-32 characters
   * of the keyed value: `J••• (4–8 letters) #a3k9q2bc`. Equal masks are equal values.
   */
  mask(value: string, identifier?: IdentifierClass): string {
    const normal = normalise(value, identifier);
    const characters = [...value.trim()];
    const first = characters.length >= 4 && /[\p{L}\p{N}]/u.test(characters[0]!) ? characters[0] : '';
    return `${first}••• (${lengthBucket(characters.length)} ${kindOf(characters)}) #${this.#tag('mask', [normal], 8)}`;
  }

  /** A digest for comparison only: equal values have equal digests. */
  digest(value: string): string {
    return this.#tag('fact', [normalise(value)], 12);
  }

  /** Identifies what a group of findings has in common. */
  issueId(parts: readonly string[]): string {
    return this.#tag('issue', parts, 12);
  }

  /** Identifies the key without giving it away, so that a baseline of another key is recognised as one. */
  get keyId(): string {
    return this.#tag('key', [], 12);
  }

  /**
   * Identifies a finding across scans. Never over a line or a row number, so that a row inserted above changes nothing.
   * @param parts rule, class, normalised value, attribute or column, subject or path, ordinal
   */
  fingerprint(parts: readonly string[]): string {
    return this.#hmac.hex(`fingerprint\0${parts.join('\0')}`).slice(0, 32);
  }

  #tag(purpose: string, parts: readonly string[], length: number): string {
    const text = `${purpose}\0${parts.join('\0')}`;
    return this.#tags.get(text, () => this.#base32(text, length));
  }

  #base32(content: string, length: number): string {
    const hex = this.#hmac.hex(content);
    let text = '';
    for (let index = 0; index < length; index += 1) {
      text += base32[Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16) & 31];
    }
    return text;
  }
}

/** The form of a value in which equal values are equal: case, spacing and, for numbers, punctuation set aside. */
export function normalise(value: string, identifier?: IdentifierClass): string {
  const folded = value.normalize('NFKC').toLowerCase();
  if (identifier !== undefined && numberLike.has(identifier)) return folded.replace(/[^\p{L}\p{N}]/gu, '');
  return folded.replace(/[\s^]+/g, ' ').trim();
}

function lengthBucket(length: number): string {
  if (length <= 3) return '1–3';
  if (length <= 8) return '4–8';
  if (length <= 16) return '9–16';
  if (length <= 32) return '17–32';
  return 'over 32';
}

function kindOf(characters: readonly string[]): string {
  if (characters.every((character) => /[\p{L}\p{M}\s^'.-]/u.test(character))) return 'letters';
  if (characters.every((character) => /[\p{N}\s/:.()+-]/u.test(character))) return 'digits';
  return 'characters';
}
