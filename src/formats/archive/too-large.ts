/** What is said of a file inside that unpacks to more than may be unpacked. @param most in bytes */
export function tooLarge(most: number): Error {
  return new Error(`it unpacks to more than ${mebibytes(most)} MiB: unpack it and scan again`);
}

function mebibytes(bytes: number): string {
  const amount = bytes / 1024 ** 2;
  return amount >= 10 ? String(Math.floor(amount)) : amount.toFixed(1);
}
