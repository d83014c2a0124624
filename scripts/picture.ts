import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runEditorTests } from './editor-tests.ts';

const path = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url));

/** The pictures of the README, and the screenshots that they are. */
const pictures = {
  'docs/images/header-view.png': 'out/screenshots/header-view-light.png',
  'docs/images/dashboard.png': 'out/screenshots/dashboard-overview-light.png',
};

// The tests of the workbench make them on their way.
const { failed } = await runEditorTests();
if (failed > 0) {
  console.error('The pictures are not replaced: a test in the editor failed.');
  process.exitCode = 1;
} else {
  for (const [target, screenshot] of Object.entries(pictures)) {
    mkdirSync(dirname(path(target)), { recursive: true });
    copyFileSync(path(screenshot), path(target));
  }
}
