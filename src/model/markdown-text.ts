/**
 * Text as Markdown shows it, whatever stands in it: none of its own marks, no HTML, no icon of an editor, no mention of
 * somebody, no end of a line.
 */
export function markdownText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&@$]/g, (mark) => (mark === '@' ? '@\u200b' : `\\${mark}`));
}
