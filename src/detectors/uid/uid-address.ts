/**
 * Roots under which toolkits write the network address of the machine: dcm4che as four arcs, those of OFFIS and GE as one
 * number (`gethostid`, an unsigned 32-bit address), others the six bytes of a hardware address as one number.
 */
const dottedAddress =
  /^1\.2\.40\.0\.13\.1\.(?:\d+\.)*?((?:10|172|192|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])(?:\.(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3})\.\d{9,}/;
const privateAddress =
  /\.((?:10\.(?:\d{1,3}\.){2}\d{1,3}|192\.168\.\d{1,3}\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3}))(?=\.\d{5,})/;
const hostNumber = /^1\.2\.276\.0\.7230010\.3\.(?:\d+\.){2}(\d{7,10})\.\d+\.\d{9,10}\./;

/** The loopback address as `gethostid` mixes it; every machine has it. */
const loopback: ReadonlySet<number> = new Set([8_323_328, 8_323_329, 16_777_343]);

/** What of a machine's network address a UID holds. */
export type UidAddress = 'an IP address' | 'a host number made of an IP address';

/** A toolkit whose numbers of examples look like addresses. */
const countsSmall = /^1\.3\.6\.1\.4\.1\.5962\./;

/** The network address that a UID holds, by the forms in which toolkits write it; `undefined` where it holds none. */
export function addressInUid(uid: string): UidAddress | undefined {
  if (countsSmall.test(uid)) return undefined;
  const dotted = (dottedAddress.exec(uid) ?? privateAddress.exec(uid))?.[1];
  if (dotted?.split('.').every((arc) => Number(arc) < 256)) return 'an IP address';
  const host = hostNumber.exec(uid)?.[1];
  if (host === undefined || loopback.has(Number(host)) || Number(host) > 0xffffffff) return undefined;
  return 'a host number made of an IP address';
}
