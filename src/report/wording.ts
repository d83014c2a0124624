import { number } from '../model/numerals.ts';

/**
 * Text as a terminal may show it: what would move the cursor, switch colours or reorder the line stands as an escape. Names
 * of files can hold anything.
 */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** A mask without its length bucket, where room is short: `M•••#xzlawtxt`. Any other text stays as it is. */
export function compactMask(text: string): string {
  return text.replace(/^(.?•••) \([^)]*\) (#[a-z2-7]+)$/, '$1$2');
}

/** A share as people read it, small ones with two digits, in one piece: "100 %", "1.8 %", "0.052 %". */
export function percent(share: number): string {
  const percents = share * 100;
  if (share > 0 && share < 0.00001) return 'under 0.001\u00a0%';
  if (share < 1 && percents > 99.9) return 'over 99.9\u00a0%';
  return `${Number(percents < 1 ? percents.toPrecision(2) : percents.toFixed(1))}\u00a0%`;
}

/** A text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Where something stands, as lists of places show it. */
interface ShownPlace {
  path?: string;
  line?: number;
  column?: number;
  /** The file inside the entry. */
  member?: string;
  /** The place in a file that has no lines. */
  part?: string;
}

/** A place in a few words: `reports/a.txt:12:3`, `a.dcm (0010,0010)`, `a.zip!/b.xlsx Visits row 3, column 2`, `a.pdf page 4`. */
export function placeText({ path, member, line, column, part }: ShownPlace): string {
  if (path === undefined) return 'the dataset as a whole';
  const file = member === undefined ? path : `${path}!/${member}`;
  if (line !== undefined) return `${file}:${line}:${column}`;
  return part === undefined ? file : `${file} ${part}`;
}

/** Text padded or cut to a width in characters; what is cut ends in an ellipsis. */
export function fitTo(text: string, width: number): string {
  const characters = [...text];
  if (characters.length <= width) return text + ' '.repeat(width - characters.length);
  return `${characters.slice(0, Math.max(0, width - 1)).join('')}…`;
}

/** A text in lines of a width in characters, parted between words; a word that is longer has a line of its own. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && [...longer].length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** The end of a text, as much as fits a width in characters; what is cut starts with an ellipsis. */
export function endOf(text: string, width: number): string {
  const characters = [...text];
  if (characters.length <= width) return text;
  return width <= 1 ? '' : `…${characters.slice(characters.length - width + 1).join('')}`;
}

/** In which encodings texts were read that are not UTF-8, in one line: `Texts not in UTF-8: 12 in shift_jis, 1 in utf-16le`. */
export function encodingsText(encodings: readonly { encoding: string; count: number }[]): string {
  return `Texts not in UTF-8: ${encodings.map(({ encoding, count }) => `${number(count)} in ${encoding}`).join(', ')}`;
}
