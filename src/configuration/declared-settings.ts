import { failOnSettings } from '../model/severity.ts';
import { policyNames } from '../policies/presets.ts';
import { consentSchema, intendedUseSchema } from './consent-setting.ts';

/**
 * A setting beside those of rules, declared once: the schema of the configuration, the settings page of VS Code and the way
 * in which several places are merged follow from it.
 */
export interface DeclaredSetting {
  /** What it does, for a person who sets it; Markdown. */
  readonly description: string;
  /** JSON Schema of a value. */
  readonly schema: object;
  /** Values from several places add up; otherwise the strongest place wins. */
  readonly adds?: true;
  /** Whether `cohortlint.config.json` may hold it. */
  readonly inFile?: true;
  /** How VS Code shows it, where the editor has it. */
  readonly inEditor?: { readonly order: number; readonly default: unknown; readonly whenEmpty?: string };
}

const text = { type: 'string', minLength: 1 };

/** Every setting beside `rules`, in the order of the configuration's schema. */
export const declaredSettings = {
  policy: {
    description: `What counts as a violation: ${policyNames.join(', ')}, or a policy file.`,
    schema: text,
    inFile: true,
    inEditor: {
      order: 1,
      default: '',
      whenEmpty: 'the `cohortlint.config.json` of the dataset decides, else `hipaa-safe-harbor`',
    },
  },
  failOn: {
    description: 'Severity from which a scan fails.',
    schema: { enum: failOnSettings },
    inFile: true,
  },
  datasetId: {
    description: 'Names the dataset wherever it lies, so that its fingerprints stay the same.',
    schema: text,
    inFile: true,
  },
  baseline: {
    description:
      'File with accepted findings, relative to the dataset. Without it they are kept in the state directory of the user.',
    schema: text,
    inFile: true,
  },
  ignore: {
    description: 'Findings that do not count. Everything named in an entry must apply; each is listed in the report.',
    schema: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['reason'],
        minProperties: 2,
        properties: {
          rule: { ...text, description: 'Id of the rule.' },
          path: { ...text, description: 'Files, in the syntax of .gitignore.' },
          field: { ...text, description: 'Attribute, column or key, as messages name it.' },
          reason: { ...text, description: 'Why they do not count.' },
        },
      },
    },
    adds: true,
    inFile: true,
  },
  'intended-use': {
    description:
      'What the folder is about to be used for: `ai-training`, `public-release`, `third-party:NAME`, `commercial`, … Each is compared with what people agreed to.',
    schema: intendedUseSchema,
    inFile: true,
  },
  consent: {
    description: 'Where the records of consent lie, and who uses the data where and how.',
    schema: consentSchema,
    inFile: true,
  },
  exclude: {
    description:
      'Files that are left out of scans in the editor, in the syntax of `.gitignore`. What is left out is counted in the result. For everybody who scans the dataset, put the patterns into its `.cohortlintignore`.',
    schema: { type: 'array', items: text },
    adds: true,
    inEditor: { order: 7, default: [] },
  },
} as const satisfies Readonly<Record<string, DeclaredSetting>>;

/** The names of settings, each with its declaration. */
export const settingEntries = Object.entries(declaredSettings) as readonly [
  keyof typeof declaredSettings,
  DeclaredSetting,
][];
