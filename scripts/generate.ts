import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorSchema } from './generate/editor-schema.ts';
import { formatPage } from './generate/format-page.ts';
import { layerPicture } from './generate/layer-picture.ts';
import { policySchemaWithClasses } from './generate/policy-schema.ts';
import { registries, registryFile, registryModule } from './generate/registry.ts';
import { rulePages } from './generate/rule-pages.ts';
import { reportStyles } from './generate/styles.ts';
import { typedSchemas, typesOf } from './generate/types.ts';

/**
 * Writes everything that follows from something else: types from schemas, lists of rules, formats and the like
 * from their files, schemas, settings and reference pages from what is in them. `--check` writes nothing and fails when a file has drifted.
 */
const checkOnly = process.argv.includes('--check');
const drifted: string[] = [];

function produce(path: string, content: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  if (checkOnly) {
    drifted.push(path);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(`wrote ${path}`);
}

async function main(): Promise<void> {
  for (const [schema, target] of Object.entries(typedSchemas)) produce(target, await typesOf(schema));
  produce('src/report/page/styles.generated.ts', reportStyles('src/report/page'));
  for (const registry of registries) produce(registryFile(registry), registryModule(registry));
  // Imported after the lists are written, so that a new rule or policy is in them.
  const { rules } = await import('../src/rules/registry.generated.ts');
  const { configurationSchema } = await import('./generate/configuration-schema.ts');
  const { formats } = await import('../src/formats/index.ts');
  const { manifestWithSettings } = await import('./generate/settings.ts');
  produce('schemas/configuration.schema.json', `${JSON.stringify(configurationSchema(rules), null, 2)}\n`);
  produce('schemas/editor/consent.schema.json', editorSchema(readFileSync('schemas/consent.schema.json', 'utf8')));
  produce('schemas/policy.schema.json', policySchemaWithClasses(readFileSync('schemas/policy.schema.json', 'utf8')));
  produce('package.json', manifestWithSettings(readFileSync('package.json', 'utf8'), rules));
  produce('docs/formats.md', formatPage(formats));
  for (const [name, page] of rulePages(rules)) produce(`docs/rules/${name}`, page);
  produce('docs/images/layers.svg', await layerPicture());
  if (drifted.length > 0) {
    console.error(`Out of date: ${drifted.join(', ')}. Run \`npm run generate\` and commit the result.`);
    process.exitCode = 1;
  }
}

await main();
