import type { DuoCode } from '../../model/consent.generated.ts';

/** Keys, columns and headings under which codes of the Data Use Ontology stand, whatever their case and signs between words. */
export const duoFieldName =
  /^(?:duo|duo[_\s-]?(?:codes?|terms?)|data[_\s-]?use|data[_\s-]?use[_\s-]?(?:codes?|conditions?|limitations?|permissions?|restrictions?|terms?|ontology)|consent[_\s-]?codes?|dul)$/i;

/** A place in a text where codes may stand. */
export interface DuoPlace {
  /** Counted from 1. */
  readonly line: number;
  /** What stands behind the name, or the identifier itself. */
  readonly text: string;
}

const labelled =
  /^\s{0,8}(?:[-*+>#|]\s{0,3}){0,3}[*_`]{0,3}([A-Za-z][A-Za-z _-]{1,30})[*_`]{0,3}\s{0,3}[:=|]\s{0,3}[*_`]{0,3}\s{0,3}(.{1,400})$/;
/** An identifier by itself, as a CURIE or in an address of the OBO library. */
const identifier = /(?<![\w:])(?:obo\/)?DUO[:_](\d{7})(?!\d)/g;

/**
 * Where codes of the Data Use Ontology may stand in a text: behind "Data use:", "DUO:" and the like at the start of a line, and
 * where one is named by its number. Whether they are codes is for who reads them.
 */
export function duoPlaces(text: string): DuoPlace[] {
  return text.split(/\r\n|\n|\r/).flatMap((content, index) => {
    const line = index + 1;
    if (content.length > longestLine) return [];
    const [, name = '', value = ''] = labelled.exec(content) ?? [];
    if (duoFieldName.test(name.trim())) return [{ line, text: value.replace(/^["']|["'*_`|\s]+$/g, '') }];
    const identifiers = [...content.matchAll(identifier)].map(([, digits]) => `DUO:${digits}`);
    return identifiers.length === 0 ? [] : [{ line, text: identifiers.join(', ') }];
  });
}

/** Longer lines are data and no text. */
const longestLine = 4096;

/** Codes without those that are named twice, as by number, address and name of one term. */
export function distinctCodes(codes: readonly DuoCode[]): DuoCode[] {
  return [...new Map(codes.map((code) => [JSON.stringify(code), code])).values()];
}
