import type { Command } from 'commander';

/** A command: its module is loaded when it is called, so that no other waits for what it needs. */
export interface CommandEntry {
  readonly name: string;
  readonly description: string;
  /** The module; its default export gives the command its arguments, options and action. */
  load(): Promise<{ default(command: Command): void }>;
}

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'scan',
    description: 'Scan a dataset and report what may not leave its folder.',
    load: () => import('./commands/scan.ts'),
  },
  {
    name: 'baseline',
    description: 'Accept findings with a reason, list and tidy what is accepted.',
    load: () => import('./commands/baseline.ts'),
  },
  {
    name: 'header',
    description: 'Show the header of a DICOM or NIfTI file with its findings; values are masked.',
    load: () => import('./commands/header.ts'),
  },
  {
    name: 'compare',
    description: 'Compare a DICOM dataset with its released copy: what survives, what was lost, and whether rightly.',
    load: () => import('./commands/compare.ts'),
  },
  {
    name: 'fix',
    description: 'Write a de-identified copy of DICOM files under a policy; the originals stay as they are.',
    load: () => import('./commands/fix.ts'),
  },
  {
    name: 'uid-map',
    description: 'Show which new UIDs of a copy stand for which old ones, for the holder of the secret.',
    load: () => import('./commands/uid-map.ts'),
  },
  {
    name: 'risk',
    description:
      'Say how easily people are found in a table: k-anonymity, risk, the rarest people, and what would help.',
    load: () => import('./commands/risk.ts'),
  },
  {
    name: 'consent',
    description: 'Make and keep the records of what people agreed to, prepare a withdrawal, write a notice.',
    load: () => import('./commands/consent.ts'),
  },
  {
    name: 'detect',
    description: 'Find identifiers in texts: JSON Lines {"id","text","field"?} in, {"id","spans"} out.',
    load: () => import('./commands/detect.ts'),
  },
  {
    name: 'rules',
    description: 'List the rules, or explain one.',
    load: () => import('./commands/rules.ts'),
  },
  {
    name: 'vocabulary',
    description: 'Import catalogues of rare conditions, list those that are known.',
    load: () => import('./commands/vocabulary.ts'),
  },
  {
    name: 'schema',
    description: 'Print a JSON Schema.',
    load: () => import('./commands/schema.ts'),
  },
  {
    name: 'server',
    description: 'Run the language server.',
    load: () => import('./commands/server.ts'),
  },
];
