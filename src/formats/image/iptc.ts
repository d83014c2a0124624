import type { Field } from '../../model/field.ts';
import { PartField } from '../fields/part-field.ts';
import { decodePadded } from '../text/decoding.ts';

/** Datasets of the application record (IPTC-NAA IIM 4.2 section 6) that hold words of people or days. */
const names: ReadonlyMap<number, string> = new Map([
  [5, 'Object Name'],
  [7, 'Edit Status'],
  [22, 'Fixture Identifier'],
  [25, 'Keywords'],
  [26, 'Content Location Code'],
  [27, 'Content Location Name'],
  [40, 'Special Instructions'],
  [55, 'Date Created'],
  [62, 'Digital Creation Date'],
  [80, 'By-line'],
  [85, 'By-line Title'],
  [90, 'City'],
  [92, 'Sub-location'],
  [103, 'Original Transmission Reference'],
  [105, 'Headline'],
  [110, 'Credit'],
  [115, 'Source'],
  [116, 'Copyright Notice'],
  [118, 'Contact'],
  [120, 'Caption'],
  [122, 'Writer'],
]);

/** More datasets than a caption has. */
const mostDatasets = 10_000;

/** The datasets of an IPTC block (IIM 4.2), each by its name. */
export function* iptcFields(block: Buffer): Iterable<Field> {
  let at = 0;
  for (let index = 0; index < mostDatasets && at + 5 <= block.length && block[at] === 0x1c; index += 1) {
    const [record, dataset] = [block[at + 1], block[at + 2]!];
    const length = block.readUInt16BE(at + 3);
    // A longer value says its length in further bytes; no text is that long.
    if (length > 0x7fff) return;
    const value = block.subarray(at + 5, at + 5 + length);
    at += 5 + length;
    const name = names.get(dataset);
    if (record !== 2 || name === undefined) continue;
    const text = decodePadded(value).trim();
    if (text !== '') yield new PartField('member', name, text, `IPTC ${name}`);
  }
}

const iptcResource = 0x0404;

/** The IPTC block among the image resources of Photoshop (Photoshop File Formats, "Image Resource Blocks"). */
export function* photoshopFields(resources: Buffer): Iterable<Field> {
  for (let at = 0; at + 12 <= resources.length && resources.toString('latin1', at, at + 4) === '8BIM'; ) {
    const id = resources.readUInt16BE(at + 4);
    // A Pascal string, padded to an even length with its length byte.
    const nameLength = ((resources[at + 6]! + 2) >> 1) << 1;
    const sizeAt = at + 6 + nameLength;
    if (sizeAt + 4 > resources.length) return;
    const size = resources.readUInt32BE(sizeAt);
    if (id === iptcResource) yield* iptcFields(resources.subarray(sizeAt + 4, sizeAt + 4 + size));
    at = sizeAt + 4 + size + (size & 1);
  }
}
