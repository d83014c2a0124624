import { type DicomDataSet, type DicomElement, isPrivateTag } from '../model/dicom.ts';
import { formatTag } from '../model/location.ts';

/** One attribute on both sides; one side alone where it was removed or added. */
export interface ElementPair {
  readonly before?: DicomElement;
  readonly after?: DicomElement;
  /** Path through sequences without the numbers of items; private blocks by their creator: `(0029,xx10)`. */
  readonly attribute: string;
}

/**
 * The attributes of two data sets side by side, those of items included, by tag, and private ones by creator and element,
 * since the block that a creator reserves differs from file to file (PS3.5 section 7.8.1). A sequence that is there on one
 * side alone is one pair.
 */
export function* elementPairs(before: DicomDataSet, after: DicomDataSet, prefix = ''): Generator<ElementPair> {
  const others = new Map<string, DicomElement>();
  for (const element of after.elements) if (!others.has(keyOf(element))) others.set(keyOf(element), element);
  const seen = new Set<string>();
  for (const element of before.elements) {
    const key = keyOf(element);
    if (seen.has(key)) continue;
    seen.add(key);
    const other = others.get(key);
    const attribute = prefix + shownTag(element);
    if (!other) yield { before: element, attribute };
    else if (element.items && other.items) yield* itemPairs(element, other, attribute);
    else yield { before: element, after: other, attribute };
  }
  for (const [key, element] of others)
    if (!seen.has(key)) yield { after: element, attribute: prefix + shownTag(element) };
}

/** A sequence on both sides, and its items in their order. */
function* itemPairs(before: DicomElement, after: DicomElement, attribute: string): Generator<ElementPair> {
  yield { before, after, attribute };
  const count = Math.max(before.items!.length, after.items!.length);
  for (let index = 0; index < count; index += 1) {
    yield* elementPairs(before.items![index] ?? empty, after.items![index] ?? empty, `${attribute}.`);
  }
}

const empty: DicomDataSet = { elements: [], get: () => undefined };

function keyOf(element: DicomElement): string {
  return isPrivateTag(element.tag) ? `${shownTag(element)} ${element.creator ?? ''}` : String(element.tag);
}

function shownTag(element: DicomElement): string {
  const full = formatTag(element.tag);
  return element.creator === undefined ? full : `${full.slice(0, 6)}xx${full.slice(8)}`;
}
