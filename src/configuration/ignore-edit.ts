import { applyEdits, modify, parse } from 'jsonc-parser';
import { parseConfiguration } from './file.ts';
import type { IgnoreSetting } from './settings.ts';

/**
 * The text of a configuration with one more entry of ignored findings; comments and layout stay.
 * @param text of the file as it is; empty when there is none
 * @throws ConfigurationError when it is broken: nothing is written over what a person has to correct
 */
export function withIgnored(text: string, entry: IgnoreSetting): string {
  const before = text.trim() === '' ? '{}\n' : text;
  parseConfiguration(before);
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: before.includes('\r\n') ? '\r\n' : '\n' };
  const content = before.replace(/^\uFEFF/, '');
  const isThere = Array.isArray((parse(content) as { ignore?: unknown }).ignore);
  const edits = isThere
    ? modify(content, ['ignore', -1], entry, { formattingOptions, isArrayInsertion: true })
    : modify(content, ['ignore'], [entry], { formattingOptions });
  const after = applyEdits(content, edits);
  parseConfiguration(after);
  return after;
}
