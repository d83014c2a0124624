const signature = Buffer.from('\x89HDF\r\n\x1a\n', 'latin1');
/** Where the signature may stand: what is in front of it belongs to somebody else (HDF5 File Format Specification, II.A). */
const places = [0, 512];

/** Whether a file starts as HDF5 does: at its first byte, or behind a user block of 512 bytes, as MATLAB 7.3 has it. */
export function startsAsHdf5(head: Uint8Array): boolean {
  return places.some((place) => signature.equals(head.subarray(place, place + 8)));
}

/** Bytes in front of the signature. @param head the first 1,024 bytes of an HDF5 file */
export function userBlockOf(head: Uint8Array): number {
  return places.find((place) => signature.equals(head.subarray(place, place + 8))) ?? 0;
}
