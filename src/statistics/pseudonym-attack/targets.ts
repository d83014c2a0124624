import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** The digests that are tried, longest known first where lengths are equal. */
export const digests = ['MD5', 'SHA-1', 'SHA-256', 'SHA-512', 'CRC-32'] as const;
export type Digest = (typeof digests)[number];

/** Hexadecimal digits of a whole digest. */
const wholeLength: Readonly<Record<Digest, number>> = {
  MD5: 32,
  'SHA-1': 40,
  'SHA-256': 64,
  'SHA-512': 128,
  'CRC-32': 8,
};
/** A shorter piece of a digest is met by chance too often. */
const shortestPiece = 8;

/** A pseudonym as the start of a digest in hexadecimal digits. */
export interface Target {
  readonly pseudonym: string;
  readonly hex: string;
  /** Digests that it can be the whole of, or a UUID made from. */
  readonly whole: readonly Digest[];
  /** Digests that it can be the start of. */
  readonly started: readonly Digest[];
  /** Version and variant bits of a UUID hide six bits of the digest (RFC 9562 sections 5.3 and 5.5). */
  readonly isUuid: boolean;
}

/**
 * How a pseudonym could be a digest: in hexadecimal digits, in base64, as a UUID of version 3 or 5 or without one, or as the
 * decimal number behind the root of a UID, as tools make them (PS3.5 annex B).
 * @returns undefined for a pseudonym that has no form of a digest
 */
export function targetOf(pseudonym: string): Target | undefined {
  const text = pseudonym.trim().replace(/^(?:sub|subj|subject|anon|pat|patient|id)[-_]/i, '');
  const hex = hexOf(text);
  if (hex === undefined || hex.length < shortestPiece) return undefined;
  const isUuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
  if (isUuid) return { pseudonym, hex, whole: ['MD5', 'SHA-1'], started: [], isUuid };
  const whole = digests.filter((digest) => hex.length === wholeLength[digest]);
  const started = digests.filter((digest) => digest !== 'CRC-32' && hex.length < wholeLength[digest]);
  return whole.length + started.length === 0 ? undefined : { pseudonym, hex, whole, started, isUuid };
}

function hexOf(text: string): string | undefined {
  const plain = text.replaceAll('-', '').toLowerCase();
  if (/^[0-9a-f]+$/.test(plain) && /[a-f]/.test(plain)) return plain;
  const uid = /^(?:\d{1,20}\.){2,}(\d{16,39})$/.exec(text)?.[1];
  if (uid !== undefined) return BigInt(uid).toString(16).padStart(32, '0');
  // A digest in base64 has capitals, small letters and digits; `PSEUDO-0001` is a code.
  if (!/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9+/_-]{11,88}={0,2}$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64');
  return [8, 16, 20, 32, 64].includes(bytes.length) ? bytes.toString('hex') : undefined;
}

/** The digest of a text in hexadecimal digits. */
export function digestOf(text: string, digest: Digest): string {
  if (digest === 'CRC-32') return crc32(text).toString(16).padStart(8, '0');
  return hash(digest.replace('-', '').toLowerCase(), text, 'hex');
}

/** What of a digest a target of a given length and kind shows. */
export function pieceOf(hex: string, length: number, isUuid: boolean): string {
  if (!isUuid) return hex.slice(0, length);
  return withoutVersion(hex.slice(0, length));
}

/** The hexadecimal digits of a UUID without the two in which version and variant stand. */
export function withoutVersion(hex: string): string {
  return `${hex.slice(0, 12)}_${hex.slice(13, 16)}_${hex.slice(17)}`;
}

/** The text behind a pseudonym that is nothing but base64; `undefined` when it reads as none. */
export function readBase64(pseudonym: string): string | undefined {
  if (!/^[A-Za-z0-9+/]{8,}={0,2}$/.test(pseudonym) || pseudonym.length % 4 !== 0) return undefined;
  // Of a text nearly always small letters come out; a random code in capitals reads as a text once in five thousand.
  if (!/[a-z]/.test(pseudonym)) return undefined;
  const text = Buffer.from(pseudonym, 'base64').toString('latin1');
  // Letters and digits as names and numbers have them; eight random letters read so once in thousands.
  return /^[A-Za-z0-9^_., -]{5,}$/.test(text) && (/^[\d-]+$/.test(text) || pseudonym.endsWith('=') || text.length >= 8)
    ? text
    : undefined;
}
