import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type IReporterOutput } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import configuration from '../.dependency-cruiser.mjs';

/** What the layer check came to. */
export interface LayerCheck {
  modules: number;
  /** One line each. */
  violations: string[];
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
  return { modules, violations };
}
