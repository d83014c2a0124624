/** Something that a contributor adds, with everything that has to be written by hand for it. */
export interface Addition {
  title: string;
  /** New files, by their paths. */
  files: Readonly<Record<string, string>>;
  /** Lines that are put into files that are there, before a text that stands in them once. */
  lines: readonly { file: string; before: string; add: string }[];
  /** Tests that must pass with it, by mocha's globs. */
  tests: readonly string[];
}

const newClass: Addition = {
  title: 'a rule with a class of identifiers of its own',
  files: {
    'src/rules/identifier/imei.ts': `import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/imei',
  spans: 'imei',
  title: 'Phone device number (IMEI)',
  rationale: 'The number of a phone stays with it for its life, and its operator knows whose it is.',
  references: ['45 CFR 164.514(b)(2)(i)(M)', 'GDPR Art. 4(1)'],
  remedies: ['mask-span', 'drop-field'],
  examples: { flagged: ['IMEI: 490154203237518'], silent: ['490154203237518'] },
});
`,
    'src/detectors/imei.ts': `import type { Detector } from '../model/span.ts';

const labelled = /\\bIMEI[\\s:#]{1,3}(\\d{15})\\b/giu;

const detector: Detector = {
  classes: ['imei'],
  detect: (text) =>
    [...text.matchAll(labelled)].map((match) => {
      const end = match.index + match[0].length;
      return { start: end - 15, end, class: 'imei', confidence: 0.95, reason: 'fifteen digits after the word IMEI' };
    }),
};

export default detector;
`,
  },
  lines: [
    {
      file: 'src/model/identifier-class.ts',
      before: "  biometric: { label: 'biometric identifier' },\n",
      add: "  imei: { label: 'phone device number (IMEI)' },\n",
    },
  ],
  tests: ['test/rules/**/*.test.ts', 'test/detectors/bounded.test.ts', 'test/configuration/*.test.ts'],
};

const documentRule: Addition = {
  title: 'a rule of its own',
  files: {
    'src/rules/hygiene/empty-table.ts': `import { documentRule } from '../../model/rule.ts';

export default documentRule({
  id: 'hygiene/empty-table',
  severity: 'info',
  title: 'Table without records',
  rationale: 'A table with headings and nothing else is often what a script left behind.',
  references: ['GDPR Art. 5(1)(c)'],
  remedies: ['drop-column'],
  messages: { found: 'A table of {columns} columns has no records' },
  *check({ table }) {
    if (!table || [...table.rows()].length > 0) return;
    yield {
      ruleId: 'hygiene/empty-table',
      severity: 'info',
      confidence: 1,
      location: { kind: 'file' },
      messageId: 'found',
      parameters: { columns: table.columns.length },
      place: 'a table',
    };
  },
});
`,
  },
  lines: [],
  tests: [
    'test/rules/**/*.test.ts',
    'test/configuration/*.test.ts',
    'test/standards/*.test.ts',
    'test/remedies/*.test.ts',
  ],
};

const format: Addition = {
  title: 'a text format',
  files: {
    'src/formats/ini.ts': `import type { Format } from '../model/format.ts';
import { readTextChunks } from './text/chunks.ts';
import { looksLikeText } from './text/decoding.ts';
import { ProseField } from './text.ts';

const ini: Format = {
  id: 'ini',
  title: 'Settings (INI)',
  unseen: 'nothing: the whole text is looked into',
  evidence: 'extension',
  matches: ({ extension, head }) => extension === '.ini' && looksLikeText(head),
  read(_entry, bytes) {
    const problems: string[] = [];
    return {
      problems,
      *fields() {
        for (const chunk of readTextChunks(bytes, problems)) yield new ProseField(chunk);
      },
    };
  },
};

export default ini;
`,
  },
  lines: [],
  tests: ['test/formats/**/*.test.ts'],
};

const report: Addition = {
  title: 'a form of a report',
  files: {
    'src/report/formats/lines.ts': `import type { ReportFormat } from '../report-format.ts';

const lines: ReportFormat = {
  id: 'lines',
  title: 'JSON Lines',
  purpose: 'One finding a line',
  extension: 'jsonl',
  async write(scan, write) {
    for (const finding of scan.findings()) await write(\`\${JSON.stringify(finding)}\\n\`);
  },
};

export default lines;
`,
  },
  lines: [],
  tests: ['test/report/*.test.ts'],
};

const policy: Addition = {
  title: 'a policy',
  files: {
    'src/policies/presets/lgpd.ts': `import { meaningPolicy } from '../meaning-policy.ts';
import type { Preset } from '../preset.ts';
import { safeHarborWeight } from '../weights.ts';

/** LGPD, anonymised data (Lei 13.709/2018, Art. 12). */
const preset: Preset = {
  id: 'lgpd',
  title: 'LGPD, anonymised data',
  create: () => meaningPolicy(preset, safeHarborWeight),
};

export default preset;
`,
  },
  lines: [],
  tests: ['test/policies/*.test.ts', 'test/configuration/*.test.ts'],
};

const setting: Addition = {
  title: 'a setting of the configuration and the editor',
  files: {},
  lines: [
    {
      file: 'src/configuration/declared-settings.ts',
      before: '  exclude: {\n',
      add: `  contact: {
    description: 'Whom to ask about the dataset.',
    schema: text,
    inFile: true,
    inEditor: { order: 8, default: '' },
  },
`,
    },
    {
      file: 'src/configuration/settings.ts',
      before: '  /** Findings that do not count. Those of several places add up. */\n',
      add: '  contact?: string;\n',
    },
    { file: 'src/configuration/settings.ts', before: '  ignore: IgnoreSetting[];\n', add: '  contact?: string;\n' },
  ],
  tests: ['test/configuration/*.test.ts'],
};

const block: Addition = {
  title: 'a block of the first page, of the dashboard and of reports',
  files: {
    'src/report/page/policy-block.tsx': `import type { VNode } from 'preact';
import { Block, type BlockProps } from './block.tsx';

/** By which policy the dataset was judged. */
export function PolicyBlock({ page: { policy } }: BlockProps): VNode {
  return (
    <Block title="Policy">
      <p>{policy}</p>
    </Block>
  );
}
`,
  },
  lines: [
    {
      file: 'src/report/page/blocks.tsx',
      before: '\n/** The blocks below the answer',
      add: "import { PolicyBlock } from './policy-block.tsx';\n",
    },
    { file: 'src/report/page/blocks.tsx', before: ', ConsentBlock]', add: ', PolicyBlock' },
  ],
  tests: ['test/report/*.test.ts'],
};

/** What people add most often. */
export const additions: readonly Addition[] = [newClass, documentRule, format, report, policy, setting, block];
