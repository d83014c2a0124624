import schema from '../../../schemas/disclosure.schema.json' with { type: 'json' };
import { listText } from '../../model/list-text.ts';

const { disclosure, withdrawalNotice, recipient } = schema.$defs;

/** A key of a line. */
export type LedgerKey = keyof typeof disclosure.properties;

/** What belongs under a key, and an example of it. */
interface KeyContent {
  readonly expected: string;
  readonly example: unknown;
}

/** A kind of line: its keys, and what belongs under each. */
export interface LineForm {
  /** In the order of the schema. */
  readonly keys: readonly LedgerKey[];
  /** Those that a line cannot be without. */
  readonly requiredKeys: readonly LedgerKey[];
  /** Of what stands under each key, so that every key of a line is told at once and not the first alone. */
  readonly schemas: Readonly<Partial<Record<LedgerKey, object>>>;
  readonly contents: Readonly<Record<LedgerKey, KeyContent>>;
}

const contents: Readonly<Record<LedgerKey, KeyContent>> = {
  schemaVersion: { expected: 'the number 1', example: 1 },
  kind: { expected: '"withdrawal-notice", or no "kind" for a disclosure', example: 'withdrawal-notice' },
  date: { expected: 'a day of the calendar as YYYY-MM-DD', example: '2026-03-14' },
  recipient: {
    expected: 'an object with a name, and if known an address and a country (two capital letters, ISO 3166-1)',
    example: { name: 'Example University Hospital', address: '1 Example Street, Utrecht', country: 'NL' },
  },
  what: { expected: 'what was disclosed, in a few words', example: 'T1-weighted images and ages' },
  purpose: { expected: 'what for, in a few words', example: 'Replication of a published analysis' },
  ground: { expected: `one of ${listText(disclosure.properties.ground.enum, 'or')}`, example: 'waiver' },
  agreement: { expected: 'the id of the agreement with the recipient', example: 'DUA-2026-004' },
  protocol: { expected: 'the research protocol, for 50 people or more', example: 'P-2026-17' },
  subjects: { expected: '"all" or a list with at least one subject', example: ['sub-01', 'sub-02'] },
  previous: {
    expected: 'the SHA-256 of the line before without its line end (64 hexadecimal digits), or null in the first line',
    example: null,
  },
};

function lineForm(definition: { properties: object; required: string[] }, own?: Partial<typeof contents>): LineForm {
  return {
    keys: Object.keys(definition.properties) as LedgerKey[],
    requiredKeys: definition.required as LedgerKey[],
    schemas: Object.fromEntries(
      Object.entries(definition.properties).map(([key, property]) => [key, { ...property, $defs: schema.$defs }]),
    ),
    contents: { ...contents, ...own },
  };
}

/** A disclosure. */
export const disclosureForm = lineForm(disclosure);

/** That a recipient was told of a withdrawal. Who withdrew is named: nobody can take "all" out of their copy. */
const noticeForm = lineForm(withdrawalNotice, {
  subjects: { expected: 'a list with at least one subject who withdrew', example: ['sub-01'] },
});

/**
 * The form of a line by its `kind`.
 * @returns `undefined` where a kind stands there that is none: what else it may hold is then not known
 */
export function lineFormOf(line: Readonly<Record<string, unknown>>): LineForm | undefined {
  if (!Object.hasOwn(line, 'kind') || line.kind === disclosure.properties.kind.const) return disclosureForm;
  return line.kind === withdrawalNotice.properties.kind.const ? noticeForm : undefined;
}

/** Keys of a recipient. */
export const recipientKeys = Object.keys(recipient.properties);

/** A key with an example of what belongs under it, as it could stand in a line. */
export function exampleMember(form: LineForm, key: LedgerKey): string {
  return `${JSON.stringify(key)}: ${JSON.stringify(form.contents[key].example)}`;
}

/** A whole line that is right. */
export function exampleLine(form: LineForm): string {
  return JSON.stringify(Object.fromEntries(form.requiredKeys.map((key) => [key, form.contents[key].example])));
}
