import { decodePadded } from '../text/decoding.ts';

/** A variable of a transport file. */
export interface SasVariable {
  name: string;
  label: string;
  /** Name of the display format: `DATE` is a day, `DATETIME` a moment. */
  format: string;
  isText: boolean;
  /** Where it stands in an observation, and how many bytes long. */
  offset: number;
  length: number;
}

/**
 * Reads the description of a variable ("Record layout of a SAS version 5 or 6 data set in transport format", NAMESTR; versions
 * 8 and 9 put a longer name behind it).
 * @param bytes 140 bytes, or 136 of files from VAX
 */
export function variableOf(bytes: Buffer, isVersion8: boolean): SasVariable {
  const long = isVersion8 ? decodePadded(bytes.subarray(88, 120)).trim() : '';
  return {
    isText: bytes.readInt16BE(0) === 2,
    length: bytes.readUInt16BE(4),
    name: long || decodePadded(bytes.subarray(8, 16)).trim(),
    label: decodePadded(bytes.subarray(16, 56)).trim(),
    format: decodePadded(bytes.subarray(56, 64)).trim(),
    offset: bytes.readUInt32BE(84),
  };
}

/**
 * A number in the floating point of IBM mainframes: sign, exponent of 16, fraction of 56 bits; the last bytes may be left out.
 * @returns `undefined` for a missing value, whose first byte is a dot, an underscore or a letter and whose rest is zero
 */
export function ibmDouble(bytes: Buffer): number | undefined {
  const first = bytes[0] ?? 0;
  const rest = bytes.subarray(1);
  if (rest.every((byte) => byte === 0)) return first === 0 ? 0 : undefined;
  let fraction = 0;
  for (const byte of [...rest].reverse()) fraction = (fraction + byte) / 256;
  return (first & 0x80 ? -1 : 1) * fraction * 16 ** ((first & 0x7f) - 64);
}
