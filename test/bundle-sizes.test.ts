import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadedBy } from '../scripts/loaded-by.ts';

/** What each program may load before it runs, in kB; docs/performance.md has what it does load. */
const most = { 'cli.js': 80, 'server.js': 2_870, 'worker.js': 2_260, 'index.js': 2_640, 'extension.cjs': 50 };

describe('The bundles', () => {
  for (const [program, kilobytes] of Object.entries(most)) {
    it(`load no more than ${kilobytes} kB at the start of ${program}: what few need is loaded when it is asked for`, () => {
      const files = [...loadedBy(fileURLToPath(new URL(`../dist/${program}`, import.meta.url)))];
      const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
      assert.ok(bytes <= kilobytes * 1000, `${Math.round(bytes / 1000)} kB`);
    });
  }
});
