import type { ValuePart } from '../value-part.ts';
import geProtocol from './ge-protocol.ts';
import siemensCsa from './siemens-csa.ts';
import siemensProtocol from './siemens-protocol.ts';
import type { VendorHeader } from './vendor-header.ts';

/** Every vendor header that is read. To add one, add its file and name it here. */
const vendorHeaders: readonly VendorHeader[] = [siemensCsa, siemensProtocol, geProtocol];

/** More entries are no header. */
const mostParts = 5_000;

/** What headers held when they were last read, by kind and length: the slices of a series carry the same ones. */
const lastRead = new Map<string, { bytes: Uint8Array; parts: readonly ValuePart[] }>();
const mostRemembered = 8;

/**
 * The entries of a vendor's header that hold text.
 * @param bytes of the whole value of a private attribute
 * @returns `undefined` when it is none that is known
 */
export function vendorParts(bytes: Uint8Array): readonly ValuePart[] | undefined {
  const header = vendorHeaders.find((one) => one.matches(bytes));
  if (!header) return undefined;
  const key = `${header.id} ${bytes.length}`;
  const last = lastRead.get(key);
  if (last && Buffer.compare(last.bytes, bytes) === 0) return last.parts;
  const parts: ValuePart[] = [];
  for (const part of header.parts(bytes)) {
    if (parts.length >= mostParts) break;
    parts.push(part);
  }
  if (lastRead.size >= mostRemembered) lastRead.clear();
  lastRead.set(key, { bytes: Uint8Array.from(bytes), parts });
  return parts;
}
