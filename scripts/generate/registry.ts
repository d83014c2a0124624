import { readdirSync } from 'node:fs';

/** The list of rules as a module: every file below `src/rules/<category>/` is one. */
export function ruleRegistry(directory: string): string {
  const files = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(`${directory}/${name}`).map((file) => `${name}/${file}`))
    .filter((file) => file.endsWith('.ts'))
    .sort();
  const nameOf = (file: string): string =>
    file.replace(/\.ts$/, '').replace(/[/-]+(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    '// Generated from the files of src/rules by `npm run generate`. To add a rule, add its file.',
    "import type { Rule } from '../model/rule.ts';",
    ...files.map((file) => `import ${nameOf(file)} from './${file}';`),
    '',
    'export const rules: readonly Rule[] = [',
    ...files.map((file) => `  ${nameOf(file)},`),
    '];',
    '',
  ].join('\n');
}
