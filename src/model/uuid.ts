/** What a UUID tells beside itself. */
export interface UuidContent {
  /** A few words for a reason. */
  says: string;
  /** Whether the moment it was made, or the machine that made it, can be read from it. */
  telling: boolean;
}

/** 100-nanosecond intervals from the start of the Gregorian calendar (1582-10-15) to 1970 (RFC 9562 section 5.1). */
const gregorianOffset = 0x01b21dd213814000n;
const earliest = Date.UTC(1990, 0);
const latest = Date.UTC(2060, 0);

/**
 * What a UUID tells by its version (RFC 9562): 1 and 6 hold the time and the node, which is a hardware address unless its
 * multicast bit is set; 2 holds a local user's number; 7 holds the time. The others are digests or random.
 * @param uuid 32 hexadecimal digits, with or without dashes
 */
export function contentOfUuid(uuid: string): UuidContent {
  const hex = uuid.replaceAll('-', '').toLowerCase();
  if (timeOfUuid(hex) === undefined) return { says: 'neither time nor hardware address in it', telling: false };
  const version = hex[12];
  const holds = version !== '7' && hasHardwareAddress(hex) ? 'a time and a hardware address' : 'a time';
  return { says: `version ${version}, holds ${holds}`, telling: true };
}

/**
 * The moment that a UUID of version 1, 6 or 7 holds, in milliseconds since 1970; `undefined` where it holds none.
 * @param uuid 32 hexadecimal digits, with or without dashes
 */
export function timeOfUuid(uuid: string): number | undefined {
  const hex = uuid.replaceAll('-', '').toLowerCase();
  if (!/[89ab]/.test(hex[16]!)) return undefined;
  const read = timesByVersion.get(hex[12]!);
  const time = read?.(hex);
  return time !== undefined && isPlausible(time) ? time : undefined;
}

/** The multicast bit is set in nodes that were made up (RFC 9562 section 6.10). */
function hasHardwareAddress(hex: string): boolean {
  return (Number.parseInt(hex.slice(20, 22), 16) & 1) === 0;
}

function timeOfVersionOne(hex: string): number {
  return milliseconds(BigInt(`0x${hex.slice(13, 16)}${hex.slice(8, 12)}${hex.slice(0, 8)}`));
}

function timeOfVersionSix(hex: string): number {
  return milliseconds(BigInt(`0x${hex.slice(0, 12)}${hex.slice(13, 16)}`));
}

function milliseconds(ticks: bigint): number {
  return Number((ticks - gregorianOffset) / 10_000n);
}

const timesByVersion: ReadonlyMap<string, (hex: string) => number> = new Map([
  ['1', timeOfVersionOne],
  ['6', timeOfVersionSix],
  ['7', (hex: string) => Number.parseInt(hex.slice(0, 12), 16)],
]);

function isPlausible(time: number): boolean {
  return time >= earliest && time < latest;
}

/** The 32 hexadecimal digits of a UUID that PS3.5 annex B.2 writes as one decimal number, at most 39 digits long. */
export function hexOfDecimal(decimal: string): string {
  return BigInt(decimal).toString(16).padStart(32, '0');
}
