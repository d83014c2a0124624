import assert from 'node:assert/strict';
import schema from '../../../schemas/consent.schema.json' with { type: 'json' };
import editorSchema from '../../../schemas/editor/consent.schema.json' with { type: 'json' };
import { exampleValues } from '../../../src/consent/manifest/examples.ts';
import { completeSchemaCheck } from '../../../src/model/schema-check.ts';

interface Part {
  $ref?: string;
  description?: string;
  markdownDescription?: string;
  enum?: string[];
  markdownEnumDescriptions?: string[];
  defaultSnippets?: { label: string; body: unknown }[];
}

/** Every object in a schema. */
function* partsIn(value: unknown): Iterable<Part> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const entry of Object.values(value)) yield* partsIn(entry);
}

const ofEditors = ['markdownDescription', 'markdownEnumDescriptions', 'defaultSnippets'];

/** A part without the keywords that a strict validator refuses. */
function withoutHints(part: object): object {
  return JSON.parse(
    JSON.stringify(part, (key, value: unknown) => (ofEditors.includes(key) ? undefined : value)),
  ) as object;
}

/** What a person has written who takes a snippet: examples at the places to type at. */
function filled(body: unknown, key = ''): unknown {
  if (Array.isArray(body)) return body.map((entry) => filled(entry, key));
  if (typeof body === 'object' && body !== null) {
    return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, filled(value, name)]));
  }
  if (typeof body !== 'string') return body;
  return /^\$\d$/.test(body) ? JSON.parse(exampleValues[key]!) : body.replace(/\$\{\d:([^}]*)\}/g, '$1');
}

describe('the schema of consent.json as editors have it', () => {
  const parts = [...partsIn(editorSchema)];

  it('says the same as the schema without what only editors know', () => {
    assert.deepEqual({ ...withoutHints(editorSchema), $id: schema.$id }, schema);
  });

  it('explains each word of each enumeration', () => {
    const enumerations = parts.filter((part) => Array.isArray(part.enum));
    assert.ok(enumerations.length > 10);
    for (const { enum: words, markdownEnumDescriptions: meanings } of enumerations) {
      assert.equal(meanings?.length, words!.length);
    }
  });

  for (const part of parts) {
    for (const { label, body } of part.defaultSnippets ?? []) {
      it(`begins with what the schema takes: ${label}`, () => {
        const check = completeSchemaCheck({ ...withoutHints(part), $defs: schema.$defs });
        assert.ok(check(filled(body)), JSON.stringify(check.errors?.map(({ message }) => message)));
      });
    }
  }
});
