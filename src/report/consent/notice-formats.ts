import { markdownText } from '../../model/markdown-text.ts';
import { printable, wrapped } from '../wording.ts';
import type { Write } from '../write.ts';
import type { NoticeSection } from './notice.ts';

/** The forms of a notice, as `--format` takes them. */
export const noticeFormats = ['text', 'markdown', 'html'] as const;

/** Of the notice as a whole. */
const noticeTitle = 'Your images and data: what happens with them';

/** Writes a notice in a form. @param width of the text, in columns */
export async function writeNotice(
  sections: readonly NoticeSection[],
  format: (typeof noticeFormats)[number],
  write: Write,
  width: number,
): Promise<void> {
  if (format === 'text') return write(noticeText(sections, width));
  if (format === 'markdown') return write(noticeMarkdown(sections));
  // Draws pages, which nobody else has to load.
  return (await import('../page/notice-page.tsx')).writeNoticePage(noticeTitle, sections, write);
}

function noticeText(sections: readonly NoticeSection[], width: number): string {
  const parts = sections.map(({ title, sentences }) =>
    [title, ...sentences.flatMap((sentence) => wrapped(`- ${printable(sentence)}`, width).map(indented))].join('\n'),
  );
  return `${[noticeTitle, ...parts].join('\n\n')}\n`;
}

function indented(line: string, index: number): string {
  return index === 0 ? line : `  ${line}`;
}

function noticeMarkdown(sections: readonly NoticeSection[]): string {
  const parts = sections.map(
    ({ title, sentences }) =>
      `## ${title}\n\n${sentences.map((sentence) => `- ${withAddresses(sentence)}`).join('\n')}`,
  );
  return `${[`# ${noticeTitle}`, ...parts].join('\n\n')}\n`;
}

/** An address at which somebody withdraws is copied from here, so that no sign may stand in it. */
function withAddresses(sentence: string): string {
  return markdownText(sentence).replaceAll('@\u200b', '@');
}
