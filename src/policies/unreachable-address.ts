/**
 * Addresses that lead to nobody: loopback and unspecified (RFC 6890), those set aside for documentation (RFC 5737, RFC 3849),
 * and what looks like a mask.
 */
const unreachable =
  /^(?:127\.|0\.0\.0\.0(?:\/|$)|255\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)|^(?:::1?(?:\/.*)?|2001:0?db8:.*)$/i;

/** Whether an IP address is the same on every machine, or stands in examples. */
export function isUnreachable(address: string): boolean {
  return unreachable.test(address);
}
