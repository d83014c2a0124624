import { jsonValues } from '../json/values.ts';

/** A string or number in a JSON text, with the nearest key. */
export interface JsonMember {
  name: string;
  text: string;
}

/** The values of a JSON text that stands as one value in a binary file; `undefined` where it is no object or array. */
export function jsonMembers(text: string): JsonMember[] | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  let isMistaken = false;
  const members: JsonMember[] = [];
  for (const value of jsonValues(text, () => {
    isMistaken = true;
  })) {
    if (isMistaken) return undefined;
    const name = String(value.path.findLast((step) => typeof step === 'string') ?? '');
    if (!value.isKey) members.push({ name, text: value.text });
  }
  return isMistaken ? undefined : members;
}
