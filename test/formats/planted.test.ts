import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { judged } from './judged.ts';
import type { PlantedFile } from './planted-file.ts';

describe('every planted identifier is found at its place', () => {
  const folder = new URL('planted/', import.meta.url);
  for (const name of readdirSync(folder)) {
    it(`of ${name.replace(/\.ts$/, '')}`, async () => {
      const { default: planted } = (await import(new URL(name, folder).href)) as { default: PlantedFile };
      const { places, values } = await judged(planted.file, Buffer.from(await planted.content()));
      const found = places.map((place, index) => `${values[index]} is ${place}`);
      for (const { value, class: identifier, part } of planted.planted) {
        const expected = `${value} is ${identifier} @ ${part}`;
        assert.ok(found.includes(expected), `${expected}; found: ${found.join('; ')}`);
      }
    });
  }
});
