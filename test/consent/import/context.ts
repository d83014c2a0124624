import type { Found, ImportContext, TextSource } from '../../../src/consent/import/imported.ts';
import type { DuoCode } from '../../../src/model/consent.generated.ts';

const byNumber: Readonly<Record<string, string>> = {
  '0000042': 'GRU',
  '0000046': 'NCU',
  '0000018': 'NPUNCU',
  '0000007': 'DS',
  '0000006': 'HMB',
};
const known = new Set(['GRU', 'NCU', 'NPUNCU', 'HMB', 'DS', 'IRB', 'PUB']);

/** As far as a test needs it: codes with commas between them, by letters or number; any other word makes it no list of codes. */
function parseDuo(text: string): DuoCode[] {
  const codes = text.split(/[,;]\s*/).map((word) => byNumber[/^DUO:(\d{7})$/.exec(word)?.[1] ?? ''] ?? word.trim());
  return codes.every((code) => known.has(code)) ? codes : [];
}

export const context: ImportContext = { today: '2026-03-01', parseDuo };

export function textSource(path: string, content: unknown, dictionary?: unknown): TextSource {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { kind: 'text', path, text, ...(dictionary === undefined ? {} : { dictionary: JSON.stringify(dictionary) }) };
}

/** What was found, without where: `/terms/duo` or `sub-01 status`, and the value. */
export function valuesOf(found: readonly Found[]): Record<string, unknown> {
  return Object.fromEntries(
    found.map(({ subject, path, value }) => [subject === undefined ? path : `${subject} ${path}`, value]),
  );
}
