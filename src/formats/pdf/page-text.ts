import type { Field } from '../../model/field.ts';
import type { PageLocation } from '../../model/location.ts';
import { type Box, placeOnPage } from './place-on-page.ts';

/** A piece of text as a page shows it, in points from the lower left corner of the page. */
export interface ShownText {
  readonly text: string;
  /** The matrix that places it (ISO 32000-2 section 9.4.4): the directions of writing and of height, and its origin. */
  readonly transform: readonly number[];
  /** Along the direction of writing. */
  readonly width: number;
  readonly height: number;
  readonly endsLine: boolean;
}

/** The text of a page as plain data: its pieces joined as they follow each other, and where each of them is shown. */
export interface PageContent {
  /** From 1. */
  page: number;
  /** The lower left corner of what is shown, which may differ from the origin. */
  corner: [x: number, y: number];
  text: string;
  /** Of each piece its start and end in the text, the six numbers of its matrix, its width and its height. */
  pieces: number[];
}

const numbersOfPiece = 10;

/** Adds a piece of text: a name may be set in two of them. */
export function addShown(content: PageContent, { text, transform, width, height, endsLine }: ShownText): void {
  if (text !== '') {
    const start = content.text.length;
    content.text += text;
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform;
    content.pieces.push(start, content.text.length, a, b, c, d, x, y, width, height);
  }
  if (endsLine) content.text += '\n';
}

/** The text of a page as a field that knows where its parts are shown. */
export class PageText implements Field {
  readonly kind = 'prose';
  readonly name = '';

  constructor(private readonly content: PageContent) {}

  get text(): string {
    return this.content.text;
  }

  get location(): PageLocation {
    return { kind: 'page', page: this.content.page };
  }

  locate(start: number, end: number): PageLocation {
    const { page, corner, pieces } = this.content;
    const boxes: Box[] = [];
    for (let at = 0; at < pieces.length; at += numbersOfPiece) {
      const [from, to] = [pieces[at]!, pieces[at + 1]!];
      if (from >= end || to <= start) continue;
      const piece = pieces.slice(at, at + numbersOfPiece);
      boxes.push(boxOf(piece, (Math.max(start, from) - from) / (to - from), (Math.min(end, to) - from) / (to - from)));
    }
    return boxes.length === 0 ? this.location : placeOnPage(page, union(boxes), corner);
  }
}

/** Where a part of a piece stands, its characters taken for equally wide. @param first and last shares of its width */
function boxOf(piece: readonly number[], first: number, last: number): Box {
  const [, , a, b, c, d, x, y, width, height] = piece as readonly number[] & { length: 10 };
  const along = direction(a!, b!, width!);
  const up = direction(c!, d!, height!);
  const corners = [first, last].flatMap((part) =>
    [0, 1].map((share) => [x! + along[0] * part + up[0] * share, y! + along[1] * part + up[1] * share] as const),
  );
  return around(corners);
}

function direction(x: number, y: number, length: number): [number, number] {
  const norm = Math.hypot(x, y) || 1;
  return [(x / norm) * length, (y / norm) * length];
}

function around(corners: readonly (readonly [number, number])[]): Box {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: bottom, width: Math.max(...xs) - left, height: Math.max(...ys) - bottom };
}

function union(boxes: readonly Box[]): Box {
  return around(boxes.flatMap(({ x, y, width, height }) => [[x, y] as const, [x + width, y + height] as const]));
}
