import { markdownText } from '../../model/markdown-text.ts';
import { countryName } from '../duo/countries.ts';
import type { EditorAbilities, Explanation } from './assistance.ts';
import { dayInWords } from './day-text.ts';
import { codeAt } from './duo-place.ts';
import { explainCodes } from './duo-text.ts';
import { type JsonPlace, jsonPlaceAt } from './json-place.ts';
import { isCountry, isDay, type PlacePart, partsAt } from './schema-parts.ts';
import { wordMeanings } from './word-meanings.ts';

/**
 * What a key or value of `consent.json` means: of a key what the schema says with its legal reference, of a code of the Data
 * Use Ontology its label, meaning and argument, of a country its name, of a day its words. Broken JSON is read as far as it goes.
 */
export function explainManifest(text: string, offset: number, editor: EditorAbilities): Explanation | undefined {
  const place = jsonPlaceAt(text, offset);
  if (!place) return undefined;
  const markdown = place.isKey ? ofKey(place, editor) : ofValue(place, editor);
  return markdown ? { start: place.start, end: place.end, markdown } : undefined;
}

function ofKey({ path, document }: JsonPlace, { readsSchemas }: EditorAbilities): string | undefined {
  const parts = partsAt(path, document);
  if (readsSchemas || parts.length === 0) return undefined;
  const words = parts.flatMap((part) => [part, ...(part.items ? partsAt([...path, 0], document) : [])]).flatMap(listed);
  const description = parts.find((part) => part.description)?.description;
  return [`**${markdownText(String(path.at(-1)))}**`, description, words.join('\n')].filter(Boolean).join('\n\n');
}

/** The words of an enumeration as a list. */
function listed({ enum: words }: PlacePart): string[] {
  const meanings = words && wordMeanings(words);
  return Object.entries(meanings ?? {}).map(([word, meaning]) => `- \`${word}\`: ${meaning}`);
}

function ofValue({ path, value, document }: JsonPlace, { readsSchemas }: EditorAbilities): string | undefined {
  const code = codeAt(path, document);
  if (code !== undefined) return explainCodes([code]);
  if (typeof value !== 'string') return undefined;
  const parts = partsAt(path, document);
  if (parts.some(isCountry)) return markdownText(countryName(value));
  if (parts.some(isDay)) return dayInWords(value);
  if (readsSchemas) return undefined;
  const meaning = parts.map((part) => part.enum && wordMeanings(part.enum)?.[value]).find(Boolean);
  return meaning && `**${markdownText(value)}**\n\n${meaning}`;
}
