import type { DuoCode } from '../../model/consent.generated.ts';
import { listText } from '../../model/list-text.ts';
import { argumentExamples, argumentNames } from '../duo/argument.ts';
import { type DuoEntry, duoEntries, duoEntry } from '../duo/codes.ts';
import { countryName } from '../duo/countries.ts';
import { parseTerms } from '../duo/parse-terms.ts';
import { type NormalTerm, toDuoCode } from '../duo/term.ts';
import type { Suggestion } from './assistance.ts';

/** The codes of a text or list, each explained; empty where nothing of it is a code. */
export function explainCodes(given: string | readonly DuoCode[]): string {
  return parseTerms(given).terms.map(explainTerm).join('\n\n---\n\n');
}

function explainTerm(term: NormalTerm): string {
  const { countries } = term;
  const here = countries && `Here: ${listText(countries.map(countryName))}.`;
  return [explainCode(duoEntry(term.code)), here].filter(Boolean).join('\n\n');
}

/** What a code means, and what it needs beside it. */
function explainCode({ shorthand, label, id, kind, meaning, argument }: DuoEntry): string {
  const ontology = `[${id}](http://purl.obolibrary.org/obo/${id.replace(':', '_')})`;
  return [
    `**${shorthand}** · ${label}`,
    meaning,
    argument && `It says nothing without its ${argumentNames[argument]}, as in \`${argumentExamples[argument]}\`.`,
    `${kind === 'permission' ? 'Permission' : 'Modifier'} of the Data Use Ontology, ${ontology}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** How a code is written at a place. */
export type WrittenAs = 'json-item' | 'json-code' | 'cell';

/**
 * Every code as it may be written, permissions first and each group by its letters.
 * @param start of what is replaced
 */
export function suggestCodes(writtenAs: WrittenAs, start: number, end: number): Suggestion[] {
  return [...duoEntries].sort(permissionsFirst).map((entry) => ({
    label: entry.shorthand,
    detail: entry.label,
    markdown: explainCode(entry),
    kind: 'code',
    start,
    end,
    ...written(entry, writtenAs),
  }));
}

function permissionsFirst(left: DuoEntry, right: DuoEntry): number {
  if (left.kind !== right.kind) return left.kind === 'permission' ? -1 : 1;
  return left.shorthand < right.shorthand ? -1 : 1;
}

function written({ shorthand, argument }: DuoEntry, writtenAs: WrittenAs): Pick<Suggestion, 'insert' | 'snippet'> {
  const bare = writtenAs === 'cell' ? shorthand : JSON.stringify(shorthand);
  if (argument === undefined || writtenAs === 'json-code') return { insert: bare };
  const example = exampleArgument(argumentExamples[argument]);
  if (writtenAs === 'cell') {
    const text = [example].flat().join(', ');
    return { insert: `${shorthand}(${text})`, snippet: `${shorthand}(\${1:${text}})` };
  }
  // A place inside the quotes, so that a name can be typed over the example.
  const before = `{ "code": ${bare}, "argument": `;
  const [first] = [example].flat();
  const value = typeof first === 'number' ? `\${1:${first}}` : `"\${1:${first}}"`;
  return { insert: `${before}${JSON.stringify(first)} }`, snippet: `${before}${value} \\}` };
}

/** The argument of an example: `12` of `TS-12`. */
function exampleArgument(example: string): string | number | string[] {
  const code = toDuoCode(parseTerms(example).terms[0]!);
  return typeof code === 'string' ? '' : code.argument;
}
