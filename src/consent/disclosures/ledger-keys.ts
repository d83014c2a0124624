import schema from '../../../schemas/disclosure.schema.json' with { type: 'json' };
import { listText } from '../../model/list-text.ts';

/** A key of a line. */
export type LedgerKey = keyof typeof schema.properties;

/** What belongs under each key, and an example of it. */
export const ledgerKeys: Record<LedgerKey, { expected: string; example: unknown }> = {
  schemaVersion: { expected: 'the number 1', example: 1 },
  date: { expected: 'a day of the calendar as YYYY-MM-DD', example: '2026-03-14' },
  recipient: {
    expected: 'an object with a name, and if known an address and a country (two capital letters, ISO 3166-1)',
    example: { name: 'Example University Hospital', address: '1 Example Street, Utrecht', country: 'NL' },
  },
  what: { expected: 'what was disclosed, in a few words', example: 'T1-weighted images and ages' },
  purpose: { expected: 'what for, in a few words', example: 'Replication of a published analysis' },
  ground: { expected: `one of ${listText(schema.properties.ground.enum, 'or')}`, example: 'waiver' },
  agreement: { expected: 'the id of the agreement with the recipient', example: 'DUA-2026-004' },
  protocol: { expected: 'the research protocol, for 50 people or more', example: 'P-2026-17' },
  subjects: { expected: '"all" or a list with at least one subject', example: ['sub-01', 'sub-02'] },
  previous: {
    expected: 'the SHA-256 of the line before without its line end (64 hexadecimal digits), or null in the first line',
    example: null,
  },
};

/** All of them, in the order of the schema. */
export const knownKeys = Object.keys(ledgerKeys) as LedgerKey[];

/** Keys of a recipient. */
export const recipientKeys = Object.keys(schema.properties.recipient.properties);

/** Those that a line cannot be without. */
export const requiredKeys = schema.required as LedgerKey[];

/** A key with an example of what belongs under it, as it could stand in a line. */
export function exampleMember(key: LedgerKey): string {
  return `${JSON.stringify(key)}: ${JSON.stringify(ledgerKeys[key].example)}`;
}

/** A whole line that is right. */
export function exampleLine(): string {
  return JSON.stringify(Object.fromEntries(requiredKeys.map((key) => [key, ledgerKeys[key].example])));
}
