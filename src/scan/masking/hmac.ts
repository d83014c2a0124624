import { createHmac, hash } from 'node:crypto';

/** Bytes of a block of SHA-256, and of its digest. */
const blockLength = 64;
const digestLength = 32;
/** Characters of a message that fits into the memory of the inner hash: three bytes each at most. */
const longestKept = 1024;

/**
 * HMAC with SHA-256 (RFC 2104, FIPS 198-1) for many short messages under one key. Two hashes in a row cost a third of an
 * HMAC object of the platform, which is made for streams and cannot be used twice.
 */
export class HmacSha256 {
  readonly #key: Uint8Array;
  /** The padded key, with the message behind it. */
  readonly #inner = Buffer.alloc(blockLength + 3 * longestKept);
  /** The padded key, with the inner digest behind it. */
  readonly #outer = Buffer.alloc(blockLength + digestLength);

  /** @param key of any length */
  constructor(key: Uint8Array) {
    this.#key = key;
    const short = key.length > blockLength ? hash('sha256', key, 'buffer') : key;
    for (let index = 0; index < blockLength; index += 1) {
      const byte = short[index] ?? 0;
      this.#inner[index] = byte ^ 0x36;
      this.#outer[index] = byte ^ 0x5c;
    }
  }

  /** The authentication code of a text in UTF-8, as 64 hexadecimal digits. */
  hex(text: string): string {
    if (text.length > longestKept) return createHmac('sha256', this.#key).update(text).digest('hex');
    const length = this.#inner.write(text, blockLength, 'utf8');
    // A binary string carries bytes one to one and costs less than a buffer of their own.
    const digest = hash('sha256', this.#inner.subarray(0, blockLength + length), 'binary');
    this.#outer.write(digest, blockLength, 'binary');
    return hash('sha256', this.#outer, 'hex');
  }
}
