import type { PageLocation } from '../../model/location.ts';

/** A place on a page in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const farthest = 1_000_000;

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
