/** So much of a text is looked at. */
const longestSample = 8 * 1024;

/** Shorter texts have to be of plain signs alone. */
const shortestMixed = 16;

/** Letters, digits and signs of living scripts, and white space; controls and private use are none. */
const plausible =
  /^[\t\n\r\x20-\x7e\u00a0-\u052f\u0590-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u1e00-\u1fff\u2000-\u22ff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef]$/;

/**
 * UTF-16 without a byte order mark: plain signs leave a zero byte in every pair, always on the same side, and nearly all
 * characters are such as people write.
 * @returns `undefined` where it is none
 */
export function unmarkedUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = head.subarray(0, Math.min(head.length, longestSample) & ~1);
  if (sample.length < 4) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index & 1]! += 1;
  const [even, odd] = zeros as [number, number];
  if (even > 0 === odd > 0 || even + odd < sample.length / 100) return undefined;
  // Of a few bytes only a zero in every pair says enough.
  if (sample.length < shortestMixed && even + odd < sample.length / 2) return undefined;
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(sample);
  let likely = 0;
  for (const unit of text) if (plausible.test(unit)) likely += 1;
  return likely >= text.length * 0.98 ? encoding : undefined;
}
