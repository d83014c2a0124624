import { codesIn } from '../../vocabulary/codes.ts';
import { comparableName } from './comparable-name.ts';

/**
 * The wider conditions that one is a kind of, at any distance: from an ontology, where the caller has one. Codes go in and
 * come out as `diseaseCodes` writes them: `MONDO:0005148`, `ORPHA:58`, `OMIM:100800`, `ICD10:E119`.
 */
export type DiseaseAncestors = (code: string) => Iterable<string>;

const ontologyPrefix = /^<?https?:\/\/\S*\//i;
const otherCode = /^([A-Za-z][A-Za-z0-9]{1,15})[:_](\S+)$/;

/**
 * The diseases that a text names, by code where it has codes: of MONDO, Orphanet, OMIM and ICD-10 in their usual spellings,
 * of others with their prefix (`DOID:9352`); else by name.
 * @returns empty for an empty text
 */
export function diseaseCodes(text: string): string[] {
  const parts = text
    .replace(/\s+/g, ' ')
    .split(/[,;|]| or /)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return [...new Set(parts.flatMap(codesOfOne))];
}

function codesOfOne(text: string): string[] {
  const found = [...codesIn(text, 'field')];
  if (found.length > 0) return found.map(({ system, key }) => `${system.toUpperCase()}:${key}`);
  const bare = text.replace(ontologyPrefix, '').replace(/>$/, '');
  const other = otherCode.exec(bare);
  return [other ? `${other[1]!.toUpperCase()}:${other[2]}` : `NAME:${comparableName(text)}`];
}

/**
 * Whether what is studied lies within the diseases that people agreed to.
 *
 * It does when codes are the same, when a wider one that people agreed to contains it (by `ancestors`; ICD-10 shows it by its
 * letters: E11 contains E11.9), and not when it is the wider one. Codes of different systems and names in other words
 * cannot be compared. Without `ancestors` a code that differs is another disease, though it may be a kind of the first.
 */
export function diseaseWithin(
  studied: string,
  agreed: readonly string[],
  ancestors?: DiseaseAncestors,
): 'inside' | 'outside' | 'unclear' {
  const wider = new Set([studied, ...(ancestors?.(studied) ?? [])]);
  if (agreed.some((code) => wider.has(code) || containsByLetters(code, studied))) return 'inside';
  const comparable = agreed.every((code) => systemOf(code) === systemOf(studied) && systemOf(code) !== 'NAME');
  return comparable ? 'outside' : 'unclear';
}

function containsByLetters(wide: string, narrow: string): boolean {
  return systemOf(wide) === 'ICD10' && narrow.startsWith(wide);
}

function systemOf(code: string): string {
  return code.slice(0, code.indexOf(':'));
}
