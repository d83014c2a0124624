import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { partOf } from '../../src/model/location.ts';
import type { Location } from '../../src/model/report.generated.ts';
import type { Source } from '../../src/model/source.ts';
import { EntryJudge } from '../../src/scan/judging/entry-judge.ts';
import { SharedState } from '../../src/scan/running/shared-state.ts';
import { readerOf } from './document-of.ts';
import type { PlantedFile } from './planted-file.ts';

describe('every planted identifier is found at its place', () => {
  const folder = new URL('planted/', import.meta.url);
  for (const name of readdirSync(folder)) {
    it(`of ${name.replace(/\.ts$/, '')}`, async () => {
      const { default: planted } = (await import(new URL(name, folder).href)) as { default: PlantedFile };
      const found = await findingsIn(planted.file, Buffer.from(await planted.content()));
      for (const { value, class: identifier, part } of planted.planted) {
        const ofValue = found.filter((finding) => finding.value === value);
        assert.ok(
          ofValue.some((finding) => finding.part === part && finding.class === identifier),
          `${identifier} ${value} at ${part}; found: ${JSON.stringify(ofValue.length > 0 ? ofValue : found)}`,
        );
      }
    });
  }
});

/** What a scan finds in a file, with the raw values. */
async function findingsIn(path: string, content: Uint8Array) {
  const setup = {
    root: '/data',
    policy: 'hipaa-safe-harbor',
    rules: {},
    key: Buffer.alloc(32, 7),
    runDirectory: '',
    shared: new SharedState().memory,
    reveal: true,
  };
  const source: Source = { name: 'data', entries: async function* () {}, open: () => readerOf(content) };
  const entry = { path, kind: 'file', size: content.length, modified: 0, firstNewSegment: 0 } as const;
  const found: { value: string | undefined; class: string | undefined; part: string }[] = [];
  await new EntryJudge(setup, source).judge(entry, ({ location, ...finding }, { raw }) => {
    found.push({ value: raw?.value, class: finding.class, part: placeIn(location) });
  });
  return found;
}

function placeIn(location: Location): string {
  const { member, region } = location;
  const place = region ? `${region.startLine}:${region.startColumn}` : partOf(location);
  return `${member === undefined ? '' : `${member}!/`}${place}`;
}
