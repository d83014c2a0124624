import type { FixSecret } from './secret.ts';

/** UIDs of the standard itself: classes, syntaxes, coding schemes, well-known frames of reference (PS3.6 annex A). */
const wellKnown = /^1\.2\.840\.10008\./;
/** Some writers begin with an arc that no UID has; what is made of digits and dots names an object all the same. */
const isUid = /^[\d.]*\d[\d.]*$/;

/** Gives UIDs new ones: the same new one for the same old one, in every file of a dataset that has the same secret. */
export class UidReplacement {
  /** Old to new, where somebody keeps them for the holder of the secret. */
  readonly given: Map<string, string> | undefined;

  constructor(
    private readonly secret: FixSecret,
    { keeps }: { keeps: boolean },
  ) {
    this.given = keeps ? new Map() : undefined;
  }

  /**
   * The new UID: `2.25.` and a UUID as a decimal number (PS3.5 annex B.2), version 8 of RFC 9562, whose bits are a keyed
   * digest of the old one. Nothing of the old one can be read from it, and it does not fit into one: a UID has 64
   * characters, a UUID 122 bits.
   * @param uid one that names a kind and no object, or is no UID, comes back as it is
   */
  of(uid: string): string {
    if (!isReplaceable(uid)) return uid;
    const bytes = this.secret.digest('uid', uid).subarray(0, 16);
    bytes[6] = (bytes[6]! & 0x0f) | 0x80;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    const replaced = `2.25.${BigInt(`0x${bytes.toString('hex')}`)}`;
    this.given?.set(uid, replaced);
    return replaced;
  }

  /** Several UIDs of one value. */
  ofAll(value: string): string {
    return value
      .split('\\')
      .map((uid) => this.of(uid.trim()))
      .join('\\');
  }
}

/** Whether a text is a UID of an object, which may be replaced. */
function isReplaceable(uid: string): boolean {
  return isUid.test(uid) && !wellKnown.test(uid);
}
