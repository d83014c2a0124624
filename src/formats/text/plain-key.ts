/**
 * Whether a key is the name of something in a schema, as in a program. One with spaces, signs or a long number may name or
 * number a person, and is looked into like a value.
 */
export function isPlainKey(key: string): boolean {
  return (/^[\w.-]{0,64}$/.test(key) && !/\d{4}/.test(key)) || /^[0-9A-F]{8}$/.test(key);
}
