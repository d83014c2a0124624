import type { Found, ImportContext, TextSource } from '../../../src/consent/import/imported.ts';

export const context: ImportContext = { today: '2026-03-01' };

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
