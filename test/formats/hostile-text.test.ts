import assert from 'node:assert/strict';
import fc from 'fast-check';
import { documentLater } from './document-of.ts';

const paths = [
  'a.xml',
  'a.html',
  'a.yaml',
  'a.toml',
  'a.ini',
  'a.ipynb',
  'a.eml',
  'a.mbox',
  'a.rtf',
  'a.hl7',
  'a.vcf',
  'a.fam',
];

/** Signs that carry a meaning in one of the formats, and a name that may stand in no message. */
const signs =
  '< > </a> <a b=" & &amp; <!-- --> <![CDATA[ ]]> { } [ ] : - # | ^ ~ \\ \\u \\par {\\rtf1 \\\'e9 ? * & " \' = \r \n \t From: =?utf-8?Q? ?= MSH| PID| ##fileformat=VCF {"cells":[{"source":[" é Jane Roe'.split(
    ' ',
  );

describe('formats of structured text', () => {
  it('end any text as fields, problems or an error of one line, at places inside of it', async () => {
    const text = fc.array(fc.constantFrom(...signs, ' ', 'Jane Roe'), { maxLength: 50 }).map((parts) => parts.join(''));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...paths), text, readAll), { numRuns: 1500 });
  });

  it('end any bytes in the same way', async () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    await fc.assert(fc.asyncProperty(fc.constantFrom(...paths), bytes, readAll), { numRuns: 800 });
  });
});

/** Reads all of an entry, asks each field where its parts stand, and looks at what was said about it. */
async function readAll(path: string, content: string | Uint8Array): Promise<void> {
  const messages: string[] = [];
  try {
    const document = await documentLater(path, content);
    for (const field of document.fields()) {
      for (const [start, end] of [
        [0, field.text.length],
        [field.text.length >> 1, field.text.length],
      ] as const) {
        const location = field.locate(start, end);
        const region = 'region' in location ? location.region : undefined;
        if (region) assert.ok(region.startLine >= 1 && region.endLine >= region.startLine && region.startColumn >= 1);
      }
    }
    messages.push(...document.problems);
  } catch (error) {
    assert.equal((error as Error).name, 'Error', String((error as Error).stack));
    messages.push((error as Error).message);
  }
  for (const message of messages) assert.doesNotMatch(message, /\n|Jane|Roe/);
}
