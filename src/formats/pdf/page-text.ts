import type { Field } from '../../model/field.ts';
import type { PageLocation } from '../../model/location.ts';

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

/** A place on a page in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly shown: ShownText;
}

/** The text of a page, joined from its pieces as they follow each other: a name may be set in two of them. */
export class PageText implements Field {
  readonly kind = 'prose';
  readonly name = '';
  #text = '';
  readonly #pieces: Piece[] = [];

  /**
   * @param page from 1
   * @param corner the lower left corner of what is shown, which may differ from the origin
   */
  constructor(
    private readonly page: number,
    private readonly corner: readonly [x: number, y: number],
  ) {}

  get text(): string {
    return this.#text;
  }

  add(shown: ShownText): void {
    if (shown.text !== '') {
      const start = this.#text.length;
      this.#text += shown.text;
      this.#pieces.push({ start, end: this.#text.length, shown });
    }
    if (shown.endsLine) this.#text += '\n';
  }

  get location(): PageLocation {
    return { kind: 'page', page: this.page };
  }

  locate(start: number, end: number): PageLocation {
    const boxes = this.#pieces
      .filter((piece) => piece.start < end && piece.end > start)
      .map((piece) => boxOf(piece, Math.max(start, piece.start), Math.min(end, piece.end)));
    return boxes.length === 0 ? this.location : placeOnPage(this.page, union(boxes), this.corner);
  }
}

/** @param page from 1; the box of the report is of whole points and covers the one that is given */
export function placeOnPage(page: number, box: Box, [x, y]: readonly [x: number, y: number]): PageLocation {
  const left = Math.floor(box.x - x);
  const bottom = Math.floor(box.y - y);
  const place = [left, bottom, box.x - x + box.width, box.y - y + box.height];
  // Numbers of a damaged file may be anything.
  if (!place.every((value) => Math.abs(value) < farthest)) return { kind: 'page', page };
  const width = Math.max(1, Math.ceil(place[2]!) - left);
  const height = Math.max(1, Math.ceil(place[3]!) - bottom);
  return { kind: 'page', page, box: { x: left, y: bottom, width, height, frame: page - 1 } };
}

const farthest = 1_000_000;

/** Where a part of a piece stands, its characters taken for equally wide. */
function boxOf({ start, end, shown }: Piece, from: number, to: number): Box {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = shown.transform;
  const along = direction(a, b, shown.width);
  const up = direction(c, d, shown.height);
  const first = (from - start) / (end - start);
  const last = (to - start) / (end - start);
  const corners = [first, last].flatMap((part) =>
    [0, 1].map((height) => [x + along[0] * part + up[0] * height, y + along[1] * part + up[1] * height] as const),
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
