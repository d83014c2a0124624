import type { DicomFraming, HiddenBytes, PackedPixels } from '../../model/dicom.ts';
import { ElementQuestion } from '../../model/recurrence.ts';
import type { ByteWindow } from './byte-window.ts';
import type { Element } from './data-set.ts';
import { textRepresentations } from './value.ts';

const preambleLength = 128;
const trailingPadding = 0xfffcfffc;
const space = 0x20;
/** Of a padding element, what is looked at. */
const mostPadding = 1024 * 1024;

/**
 * What stands in a file beside the values of its elements.
 * @param elements of the top level, in file order
 * @param trailing where bytes start that are no data element
 * @param packed pixels that a codec has packed
 */
export function framingOf(
  window: ByteWindow,
  elements: readonly Element[],
  hasPreamble: boolean,
  { trailing, packed }: { trailing?: number; packed?: PackedPixels },
): DicomFraming {
  return {
    ...(hasPreamble ? { preamble: () => window.bytes(0, preambleLength).slice() } : {}),
    ...(trailing === undefined
      ? {}
      : {
          trailing: {
            offset: trailing,
            length: window.size - trailing,
            bytes: (limit) => window.bytes(trailing, limit),
          },
        }),
    hidden: () => hiddenIn(elements),
    ...(packed ? { packedPixels: packed } : {}),
  };
}

function hiddenIn(elements: readonly Element[]): HiddenBytes[] {
  const found: HiddenBytes[] = [];
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index]!;
    if ((element.tag & 0xffff) === 0 && isWrongGroupLength(elements, index))
      found.push({ kind: 'group-length', element });
    if (element.tag === trailingPadding && element.bytes(mostPadding).some((byte) => byte !== 0)) {
      found.push({ kind: 'padding', element });
    }
    lookBehindZero(element, found);
  }
  return found;
}

function lookBehindZero(element: Element, found: HiddenBytes[]): void {
  if (element.items) {
    for (const item of element.items) for (const inner of item.elements) lookBehindZero(inner, found);
  } else if (textBehindZero.of(element)) {
    found.push({ kind: 'behind-zero', element });
  }
}

const textBehindZero = new ElementQuestion(
  (element) => (textRepresentations.has(element.vr) && hasTextBehindZero(element as Element)) || undefined,
);

/** Whether readers that end a text at its first zero byte would not show what follows it. Padding is zeros and spaces. */
function hasTextBehindZero({ owner, offset, length }: Element): boolean {
  if (!length) return false;
  const { buffer, start, end } = owner.window.locate(offset, length);
  let last = end;
  while (last > start && (buffer[last - 1] === 0 || buffer[last - 1] === space)) last -= 1;
  for (let at = start; at < last; at += 1) if (buffer[at] === 0) return true;
  return false;
}

/** Whether (gggg,0000) says another number of bytes than its group has (PS3.5 section 7.2). */
function isWrongGroupLength(elements: readonly Element[], index: number): boolean {
  const length = elements[index]!;
  const group = length.tag >>> 16;
  // The pixel data itself is not among the elements.
  if (group === 0x7fe0) return false;
  let last = index;
  while (last + 1 < elements.length && elements[last + 1]!.tag >>> 16 === group) last += 1;
  const { offset, length: lastLength } = elements[last]!;
  const said = length.values()[0];
  // Where the last of the group has no length of its own, or another file holds its rest, nothing can be compared.
  if (lastLength === undefined || typeof said !== 'number' || length.length !== 4) return false;
  return said !== offset + lastLength - (length.offset + 4);
}
