import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runEditorTests } from './editor-tests.ts';

const path = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const target = path('docs/images/header-view.png');

// Takes the picture of the README anew: the tests of the workbench make it on their way.
const { failed } = await runEditorTests();
if (failed > 0) throw new Error('The picture is not replaced: a test in the editor failed.');
mkdirSync(dirname(target), { recursive: true });
copyFileSync(path('out/screenshots/header-view-light.png'), target);
