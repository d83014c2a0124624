import assert from 'node:assert/strict';
import schema from '../../../schemas/consent.schema.json' with { type: 'json' };
import { exampleValues } from '../../../src/consent/manifest/examples.ts';
import { completeSchemaCheck } from '../../../src/model/schema-check.ts';

interface Part {
  properties?: Record<string, Part>;
  items?: Part;
  oneOf?: Part[];
  $defs?: Record<string, Part>;
}

/** Every key of the schema with the parts that say what it may hold. */
function collectKeys(part: Part, keys: Map<string, Part[]>): Map<string, Part[]> {
  for (const [key, property] of Object.entries(part.properties ?? {})) {
    keys.set(key, [...(keys.get(key) ?? []), property]);
    collectKeys(property, keys);
  }
  for (const other of [...Object.values(part.$defs ?? {}), ...(part.oneOf ?? [])]) collectKeys(other, keys);
  if (part.items) collectKeys(part.items, keys);
  return keys;
}

describe('the examples of messages about consent.json', () => {
  const keys = collectKeys(schema as unknown as Part, new Map());

  it('are there for each key of the schema and no other', () => {
    assert.deepEqual(Object.keys(exampleValues).sort(), [...keys.keys()].sort());
  });

  for (const [key, parts] of keys) {
    it(`may be written: "${key}"`, () => {
      const value: unknown = JSON.parse(exampleValues[key] ?? 'null');
      for (const part of parts) {
        // Each law has a constant of its own.
        if (key === 'law') continue;
        const check = completeSchemaCheck({ ...part, $defs: schema.$defs });
        assert.ok(check(value), JSON.stringify(check.errors?.map(({ message }) => message)));
      }
    });
  }
});
