import { printable, wrapped } from './wording.ts';

/** A subject in a few lines, for reports that are no pages. */
export interface Section {
  /** The answer, as one line. */
  readonly lead: string;
  /** What it rests on, and what would help. */
  readonly details: readonly string[];
}

/** What is below the first line of a section stands so far to the right. */
const indent = '  ';

/**
 * A section for a terminal.
 * @returns lines with an empty one at the end; none where there is no section
 */
export function sectionLines(
  title: string,
  section: Section | undefined,
  { isTerminal, width }: Readonly<{ isTerminal: boolean; width: number }>,
): string[] {
  if (!section) return [];
  const fitted = (text: string, room: number): string[] => (isTerminal ? wrapped(text, room) : [text]);
  return [
    ...fitted(printable(`${title}: ${section.lead}`), width),
    ...section.details.flatMap((text) => fitted(printable(text), width - indent.length).map((line) => indent + line)),
    '',
  ];
}
