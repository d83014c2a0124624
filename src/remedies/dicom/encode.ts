import type { Encoding } from '../../formats/dicom/element-head.ts';

/** An attribute that an object did not have, or has anew: text values, or the items of a sequence. */
export interface NewAttribute {
  readonly vr: string;
  readonly values: readonly (string | Readonly<Record<string, NewAttribute>>)[];
}

/** Encodes attributes by tag, eight hexadecimal digits each. @returns each as bytes, in the order of the tags */
export type Encode = (
  attributes: Readonly<Record<string, NewAttribute>>,
  encoding: Encoding,
) => Map<number, Uint8Array>;

/** Transfer syntaxes that differ in how elements are written (PS3.5 annex A). */
const implicitLittleEndian = '1.2.840.10008.1.2';
const explicitLittleEndian = '1.2.840.10008.1.2.1';
const explicitBigEndian = '1.2.840.10008.1.2.2';

const enough = 4096;

/** Loads dcmjs, which takes 130 ms and a megabyte: no start of the program waits for it. */
export async function loadEncoder(): Promise<Encode> {
  const { default: dcmjs } = await import('dcmjs');
  const { DicomMessage, WriteBufferStream } = dcmjs.data;
  return (attributes, encoding) => {
    const encoded = new Map<number, Uint8Array>();
    for (const [tag, attribute] of Object.entries(attributes).sort(([left], [right]) => (left < right ? -1 : 1))) {
      const stream = new WriteBufferStream(enough);
      DicomMessage.write({ [tag]: parsed(attribute) }, stream, syntaxOf(encoding), {});
      encoded.set(Number.parseInt(tag, 16), new Uint8Array(stream.getBuffer(0, stream.size)));
    }
    return encoded;
  };
}

function parsed({ vr, values }: NewAttribute): { vr: string; Value: unknown[] } {
  const value = values.map((one) =>
    typeof one === 'string' ? one : Object.fromEntries(Object.entries(one).map(([tag, inner]) => [tag, parsed(inner)])),
  );
  return { vr, Value: value };
}

function syntaxOf({ explicit, littleEndian }: Encoding): string {
  if (!explicit) return implicitLittleEndian;
  return littleEndian ? explicitLittleEndian : explicitBigEndian;
}
