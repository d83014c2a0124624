import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLayers } from '../scripts/layers.ts';

describe('checkLayers', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'cohortlint-layers-'));
    mkdirSync(join(root, 'src/model'), { recursive: true });
    mkdirSync(join(root, 'src/scan'), { recursive: true });
    cpSync('tsconfig.json', join(root, 'tsconfig.json'));
    writeFileSync(
      join(root, 'src/scan/scan.ts'),
      "import { word } from '../model/word.ts';\nexport const scan = word;\n",
    );
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('finds a planted import that points upward', async () => {
    writeFileSync(join(root, 'src/model/word.ts'), "import type {} from '../scan/scan.ts';\nexport const word = 1;\n");
    writeFileSync(
      join(root, 'src/model/bad.ts'),
      "import { scan } from '../scan/scan.ts';\nexport const bad = scan;\n",
    );
    const { violations } = await checkLayers(root);
    assert.ok(violations.some((line) => line.startsWith('model-imports-upward: src/model/bad.ts')));
  });

  it('is content with imports that point downward', async () => {
    writeFileSync(join(root, 'src/model/word.ts'), 'export const word = 1;\n');
    const { modules, violations } = await checkLayers(root);
    assert.deepEqual({ modules, violations }, { modules: 2, violations: [] });
  });

  it('finds a page that reaches into the engine', async () => {
    mkdirSync(join(root, 'webview'));
    writeFileSync(join(root, 'src/model/word.ts'), 'export const word = 1;\n');
    writeFileSync(
      join(root, 'webview/page.ts'),
      "import { scan } from '../src/scan/scan.ts';\nimport { word } from '../src/model/word.ts';\nexport const page = [scan, word];\n",
    );
    const { violations } = await checkLayers(root);
    assert.deepEqual(violations, ['webview-knows-the-protocol-and-the-page-alone: webview/page.ts → src/scan/scan.ts']);
  });

  it('fails when it sees no module', async () => {
    rmSync(join(root, 'src'), { recursive: true });
    mkdirSync(join(root, 'src'));
    await assert.rejects(checkLayers(root), /no module/);
  });
});
