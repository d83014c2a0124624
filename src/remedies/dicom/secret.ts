import { createHmac } from 'node:crypto';

/**
 * What is derived from the secret of a dataset. Each purpose has a key of its own, so that what one gives away tells
 * nothing of another; whoever has not the secret can neither test a guess nor undo a value.
 */
export class FixSecret {
  readonly #keys = new Map<string, Uint8Array>();

  /** @param secret at least 16 bytes */
  constructor(private readonly secret: Uint8Array) {}

  /** A digest of a text for a purpose, 32 bytes; the same text has the same digest in every file. */
  digest(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.key(purpose)).update(text).digest();
  }

  /** The key of a purpose, 32 bytes. */
  key(purpose: string): Uint8Array {
    let key = this.#keys.get(purpose);
    if (!key) {
      key = createHmac('sha256', this.secret).update(`cohortlint fix ${purpose}`).digest();
      this.#keys.set(purpose, key);
    }
    return key;
  }
}
