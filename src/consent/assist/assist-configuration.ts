import schema from '../../../schemas/configuration.schema.json' with { type: 'json' };
import { isUseKind, type UseKind, useNames } from '../../model/intended-use.ts';
import type { EditorAbilities, Explanation, Suggestion } from './assistance.ts';
import { jsonPlaceAt, typingPlaceAt } from './json-place.ts';
import { explainUse } from './use-text.ts';

/** The key of `cohortlint.config.json` under which the uses stand. */
const usesKey = 'intended-use';

/** Uses that say nothing without what stands behind their colon, with an example of it. */
const argumentExamples: { readonly [Kind in UseKind]?: string } = {
  'third-party': 'Example Ltd',
  'disease-research': 'MONDO:0005148',
};

/** What a use in `cohortlint.config.json` means, and which codes and fields decide it. */
export function explainConfiguration(text: string, offset: number): Explanation | undefined {
  const place = jsonPlaceAt(text, offset);
  if (!place || place.isKey || !isUsePlace(place.path) || typeof place.value !== 'string') return undefined;
  const kind = /^[^:]*/.exec(place.value)![0].trim();
  if (!isUseKind(kind)) return undefined;
  return { start: place.start, end: place.end, markdown: explainUse(kind) };
}

/** The uses that may be typed in `cohortlint.config.json`, less those that an editor takes from the schema. */
export function completeConfiguration(text: string, offset: number, editor: EditorAbilities): Suggestion[] {
  const place = typingPlaceAt(text, offset);
  if (!place || place.isKey || !isUsePlace(place.path)) return [];
  const known = editor.readsSchemas ? usesOfSchema() : [];
  const kinds = (Object.keys(useNames) as UseKind[]).filter((kind) => !known.includes(kind));
  return kinds.map((kind) => {
    const example = argumentExamples[kind];
    return {
      label: kind,
      detail: useNames[kind],
      markdown: explainUse(kind),
      kind: 'use',
      start: place.start,
      end: place.end,
      insert: JSON.stringify(example === undefined ? kind : `${kind}:${example}`),
      ...(example === undefined ? {} : { snippet: `"${kind}:\${1:${example}}"` }),
    };
  });
}

function isUsePlace([key, item, ...rest]: readonly (string | number)[]): boolean {
  return key === usesKey && typeof item === 'number' && rest.length === 0;
}

/** What the schema itself offers for the list. */
function usesOfSchema(): unknown[] {
  const properties = schema.properties as Readonly<Record<string, { items?: Offer } | undefined>>;
  return offered(properties[usesKey]?.items ?? {});
}

/** Where a schema has values that editors offer. */
interface Offer {
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly anyOf?: readonly Offer[];
  readonly oneOf?: readonly Offer[];
}

function offered({ enum: words = [], examples = [], anyOf = [], oneOf = [] }: Offer): unknown[] {
  return [...words, ...examples, ...[...anyOf, ...oneOf].flatMap(offered)];
}
