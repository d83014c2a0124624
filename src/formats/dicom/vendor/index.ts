import type { ValuePart } from '../value-part.ts';
import geProtocol from './ge-protocol.ts';
import siemensCsa from './siemens-csa.ts';
import siemensProtocol from './siemens-protocol.ts';
import type { VendorHeader } from './vendor-header.ts';

/** Every vendor header that is read. To add one, add its file and name it here. */
export const vendorHeaders: readonly VendorHeader[] = [siemensCsa, siemensProtocol, geProtocol];

/** More entries are no header. */
const mostParts = 5_000;

/** What each header held when it was last read: the slices of a series carry the same one. */
const lastRead = new Map<VendorHeader, { bytes: Uint8Array; parts: readonly ValuePart[] }>();

/**
 * The entries of a vendor's header that hold text.
 * @param bytes of the whole value of a private attribute
 * @returns `undefined` when it is none that is known
 */
export function vendorParts(bytes: Uint8Array): readonly ValuePart[] | undefined {
  const header = vendorHeaders.find((one) => one.matches(bytes));
  if (!header) return undefined;
  const last = lastRead.get(header);
  if (last && Buffer.compare(last.bytes, bytes) === 0) return last.parts;
  const parts: ValuePart[] = [];
  for (const part of header.parts(bytes)) {
    if (parts.length >= mostParts) break;
    parts.push(part);
  }
  lastRead.set(header, { bytes: Uint8Array.from(bytes), parts });
  return parts;
}
