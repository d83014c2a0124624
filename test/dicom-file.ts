import { tagOfKeyword } from '../src/standards/dictionary.ts';

/** An element of a test file: keyword or tag, representation, value. */
export type TestElement = readonly [attribute: string | number, vr: string, value: string];

/** A DICOM file, explicit little endian with preamble and a minimal meta header, of text elements in the order given. */
export function dicomFile(elements: readonly TestElement[]): Buffer {
  const meta = element('TransferSyntaxUID', 'UI', '1.2.840.10008.1.2.1');
  return Buffer.concat([
    Buffer.alloc(128),
    Buffer.from('DICM'),
    meta,
    ...elements.map(([attribute, vr, value]) => element(attribute, vr, value)),
  ]);
}

function element(attribute: string | number, vr: string, value: string): Buffer {
  const tag = typeof attribute === 'number' ? attribute : tagOfKeyword(attribute)!;
  const padding = vr === 'UI' ? '\0' : ' ';
  const content = Buffer.from(value.length % 2 === 0 ? value : value + padding, 'latin1');
  const head = Buffer.alloc(8);
  head.writeUInt16LE(tag >>> 16, 0);
  head.writeUInt16LE(tag & 0xffff, 2);
  head.write(vr, 4, 'latin1');
  head.writeUInt16LE(content.length, 6);
  return Buffer.concat([head, content]);
}
