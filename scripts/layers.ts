import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type IModule, type IReporterOutput } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import configuration from '../.dependency-cruiser.mjs';

/** What the layer check came to. */
export interface LayerCheck {
  modules: number;
  /** One line each. */
  violations: string[];
  /** How many imports there are from one layer to another: `imports.get('scan')?.get('model')`. */
  imports: Map<string, Map<string, number>>;
}

/**
 * Checks that each layer imports only from those before it.
 * @param root folder whose `src` is looked at
 * @throws Error when not a single module is seen: a check that sees nothing would always pass
 */
export async function checkLayers(root = '.'): Promise<LayerCheck> {
  const { options, forbidden } = configuration;
  const result = (await cruise(
    ['src', 'webview'].filter((folder) => existsSync(join(root, folder))),
    { ...options, baseDir: root, ruleSet: { forbidden }, validate: true } as Parameters<typeof cruise>[1],
    undefined,
    { tsConfig: extractTSConfig('tsconfig.json') },
  )) as IReporterOutput;
  if (typeof result.output === 'string') throw new Error('The layer check gave no result.');
  const modules = result.output.modules.filter(({ source }) => source.startsWith('src/')).length;
  if (modules === 0) throw new Error('The layer check saw no module: TypeScript 7 has no compiler API for it.');
  const violations = result.output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return { modules, violations, imports: importsOf(result.output.modules) };
}

/** Imports between layers; those within one do not count. */
function importsOf(modules: readonly IModule[]): LayerCheck['imports'] {
  const imports: LayerCheck['imports'] = new Map();
  for (const { source, dependencies } of modules) {
    const from = layerOf(source);
    if (from === undefined) continue;
    for (const { resolved } of dependencies) {
      const to = layerOf(resolved);
      if (to === undefined || to === from) continue;
      const counts = imports.get(from) ?? new Map<string, number>();
      counts.set(to, (counts.get(to) ?? 0) + 1);
      imports.set(from, counts);
    }
  }
  return imports;
}

/** `scan` for a file below `src/scan/`, `webview` for one of the page; none for anything else. */
function layerOf(path: string): string | undefined {
  return /^(?:src\/(\w+)|(webview))\//.exec(path)?.slice(1).find(Boolean);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { modules, violations } = await checkLayers();
  for (const violation of violations) console.error(violation);
  console.log(`${modules} modules, ${violations.length} violations`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}
