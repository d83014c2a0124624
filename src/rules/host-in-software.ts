import type { SpanOfValue } from '../model/location.ts';
import { isDummy } from '../policies/placeholder.ts';

/** Attributes that say which software ran, at any depth: of the modality, of a capture, of an application. */
const versions: ReadonlySet<number> = new Set([0x00181020, 0x00181019, 0x0018101a, 0x0018a002, 0x00189524, 0x00020013]);

/** What names the machine in a string about software; the first group is its name. */
const forms: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:host(?:[ _-]?name)?|machine|server|node|workstation|computer)\s{0,2}[:=]\s{0,2}([\p{L}\d][\w.-]{2,62})/iu,
  /(?:^|[\s(,;])[\w.-]{0,32}@ ?([\p{L}][\w-]{2,62}(?:\.[\w-]{1,62}){0,4})/u,
  /\\\\([\p{L}\d][\w.-]{1,62})\\/u,
  /(?<![\w.@-])((?=[a-z\d-]{0,62}[a-z])[a-z\d-]{2,62}(?:\.[a-z\d-]{2,62}){1,3}\.[a-z]{2,8})(?![\w-])/iu,
  /(?<![\p{L}\d])(?:on|at|by)\s{1,2}((?=[\w-]*\d)\p{L}[\p{L}\d]*(?:[-_][\p{L}\d]+)*)(?![\w.-])/u,
  // A release may have four numbers as well, and 10 is as often its first.
  /(?<![\d.])((?:192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2})(?![\d.])/u,
  /(?:@ ?|(?<!\p{L})(?:ip|host|address|server|node|at|on|from)\s{0,2}[:=]?\s{0,2})(10(?:\.\d{1,3}){3})(?![\d.])/iu,
];
/** Products, releases and branches of a source tree that stand behind the same words. */
const product =
  /^(?:windows[\d.]*|linux|win\d+|v?[a-z]{0,2}\d+[a-z]?|syngo|release|version|main|master|head|trunk|stable|latest|develop(?:ment)?|dev)$/i;
/** An address has four numbers; `10.1.2` is a release. */
const isReleaseOrProduct = (name: string): boolean =>
  product.test(name) || (/^[\d.]+$/.test(name) && name.split('.').length !== 4);
const longest = 1024;

/**
 * Where the machine is named in an attribute that says which software ran; `undefined` in any other.
 * @param text of the attribute, asked for when it is such a one
 */
export function hostInSoftware(tag: number, text: () => string): SpanOfValue | undefined {
  if (!versions.has(tag)) return undefined;
  const searched = text().slice(0, longest);
  for (const form of forms) {
    const match = form.exec(searched);
    if (!match || isReleaseOrProduct(match[1]!) || isDummy(match[1]!)) continue;
    const start = match.index + match[0].lastIndexOf(match[1]!);
    return { start, end: start + match[1]!.length };
  }
  return undefined;
}
