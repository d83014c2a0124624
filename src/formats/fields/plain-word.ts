/** Keys are names of a schema, as in a program; one with spaces, signs or a long number may name or number a person. */
export function isPlainWord(key: string): boolean {
  return (/^[\w.-]{0,64}$/.test(key) && !/\d{4}/.test(key)) || /^[0-9A-F]{8}$/.test(key);
}
