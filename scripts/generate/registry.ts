import { readdirSync } from 'node:fs';

/** A list that follows from files: each has its item, or a list of them, as its default export. */
export interface Registry {
  /** The folder whose files are listed, and what lists them. */
  directory: string;
  /** Files that stand one folder deeper, in folders that group them. */
  grouped?: true;
  /** Name of the list. */
  name: string;
  /** Type of an item and the module that declares it, as seen from the folder. */
  type: string;
  from: string;
}

/** Every list of its kind. To add a rule, a format, a detector, a report or a policy, add its file. */
export const registries: readonly Registry[] = [
  { directory: 'src/policies/presets', name: 'presets', type: 'Preset', from: '../preset.ts' },
  { directory: 'src/formats', name: 'allFormats', type: 'Format', from: '../model/format.ts' },
  { directory: 'src/detectors', name: 'detectors', type: 'Detector', from: '../model/span.ts' },
  { directory: 'src/rules', grouped: true, name: 'rules', type: 'Rule', from: '../model/rule.ts' },
  { directory: 'src/report/formats', name: 'reportFormats', type: 'ReportFormat', from: '../report-format.ts' },
];

/** Where a list is written to. */
export function registryFile({ directory }: Registry): string {
  return `${directory}/registry.generated.ts`;
}

/** The list as a module, in the order of the names of its files. */
export function registryModule({ directory, grouped, name, type, from }: Registry): string {
  const files = (grouped ? groupedFiles(directory) : filesIn(directory)).sort();
  return [
    `// Generated from the files of ${directory} by \`npm run generate\`. To add one, add its file.`,
    `import type { ${type} } from '${from}';`,
    ...files.map((file) => `import ${nameOf(file)} from './${file}';`),
    '',
    `export const ${name}: readonly ${type}[] = [`,
    ...files.map((file) => `  ${nameOf(file)},`),
    '].flat();',
    '',
  ].join('\n');
}

/** Beside items a folder may have folders with their parts, an `index.ts` and this list. */
function filesIn(directory: string): string[] {
  return readdirSync(directory).filter((file) => file.endsWith('.ts') && !/^(index|.*\.generated)\.ts$/.test(file));
}

function groupedFiles(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => filesIn(`${directory}/${name}`).map((file) => `${name}/${file}`));
}

function nameOf(file: string): string {
  return file.replace(/\.ts$/, '').replace(/[/.-]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
