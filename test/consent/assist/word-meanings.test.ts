import assert from 'node:assert/strict';
import schema from '../../../schemas/consent.schema.json' with { type: 'json' };
import { columnHelp } from '../../../src/consent/assist/column-help.ts';
import { wordMeanings } from '../../../src/consent/assist/word-meanings.ts';
import { headingOf } from '../../../src/consent/subjects/columns.ts';
import { readSubjects } from '../../../src/consent/subjects/read-subjects.ts';
import type { SubjectColumn } from '../../../src/consent/subjects/subject-consent.ts';

function enumerationsIn(part: unknown): unknown[][] {
  if (typeof part !== 'object' || part === null) return [];
  const { enum: words } = part as { enum?: unknown[] };
  return [...(words ? [words] : []), ...Object.values(part).flatMap(enumerationsIn)];
}

describe('what the words of consent.json mean', () => {
  it('is known of every enumeration of the schema', () => {
    const enumerations = enumerationsIn(schema);
    assert.ok(enumerations.length > 10);
    for (const words of enumerations) {
      const meanings = wordMeanings(words);
      assert.deepEqual(Object.keys(meanings ?? {}).sort(), words.map(String).sort());
    }
  });
});

describe('the examples of the columns of consent.tsv', () => {
  for (const [column, { example }] of Object.entries(columnHelp)) {
    it(`can be read: ${column}`, () => {
      const row: Record<string, string> = { subject: 'sub-01', status: 'consented' };
      row[headingOf(column as SubjectColumn)] = example;
      const text = `${Object.keys(row).join('\t')}\n${Object.values(row).join('\t')}\n`;
      const { problems, rows } = readSubjects(text, 'tsv');
      assert.deepEqual(problems, []);
      assert.ok(column in rows[0]!);
    });
  }
});
