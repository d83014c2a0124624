import type { EditorAbilities, Suggestion } from './assistance.ts';
import { suggestCountries } from './country-suggestions.ts';
import { codePlace, takesCountries } from './duo-place.ts';
import { suggestCodes } from './duo-text.ts';
import { type TypingPlace, typingPlaceAt } from './json-place.ts';
import { isCountry, partsAt } from './schema-parts.ts';
import { wordMeanings } from './word-meanings.ts';

/**
 * What may be typed at a place of `consent.json`: codes of the Data Use Ontology and countries; keys and words of the
 * schema, letters of the GDPR among them, for an editor that does not take them from the schema.
 */
export function completeManifest(text: string, offset: number, editor: EditorAbilities): Suggestion[] {
  const place = typingPlaceAt(text, offset);
  if (!place) return [];
  const { path, document, start, end, isKey } = place;
  if (isKey) return editor.readsSchemas ? [] : keys(place);
  const codes = codePlace(path);
  if (codes === 'item') return suggestCodes('json-item', start, end);
  if (codes === 'code') return suggestCodes('json-code', start, end);
  if (takesCountries(path, document) || partsAt(path, document).some(isCountry)) {
    return suggestCountries('"', start, end);
  }
  return editor.readsSchemas ? [] : words(place);
}

/** The keys that the object may still have. */
function keys({ path, document, start, end, hasValue }: TypingPlace): Suggestion[] {
  const above = path.slice(0, -1);
  const object = above.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined)?.[step],
    document,
  );
  const taken = new Set(Object.keys((object as object | undefined) ?? {}).filter((key) => key !== path.at(-1)));
  const known = new Map(partsAt(above, document).flatMap(({ properties = {} }) => Object.entries(properties)));
  return [...known.keys()]
    .filter((key) => !taken.has(key))
    .map((key) => {
      const markdown = partsAt([...above, key], document).find(({ description }) => description)?.description;
      const insert = hasValue ? JSON.stringify(key) : `${JSON.stringify(key)}: `;
      return { label: key, kind: 'key', start, end, insert, ...(markdown ? { markdown } : {}) };
    });
}

function words({ path, document, start, end }: TypingPlace): Suggestion[] {
  const parts = partsAt(path, document);
  const allowed = new Map(
    parts.flatMap(({ enum: words = [], const: constant, description }) => [
      ...words.map((word) => [word, wordMeanings(words)?.[String(word)]] as const),
      ...(constant === undefined ? [] : [[constant, description] as const]),
    ]),
  );
  return [...allowed].map(([word, detail]) => ({
    label: String(word),
    kind: 'word',
    start,
    end,
    insert: JSON.stringify(word),
    ...(detail ? { detail } : {}),
  }));
}
