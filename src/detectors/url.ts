import type { DetectionContext, Detector, Span } from '../model/span.ts';
import { before, byConfidence, isWhole, matchAt, withoutOverlaps } from './matching/spans.ts';
import { trait, traitsOf } from './matching/traits.ts';
import { parseAuthority } from './url/authority.ts';
import { startOfCredentials } from './url/credentials.ts';
import { ambiguousDomains, tellingDomains } from './url/top-level-domains.ts';

/** Schemes that lead to something; `bids:`, `urn:` and their like name a thing. */
const schemes = new Set(
  `http https ftp ftps sftp file s3 gs ssh git svn ws wss ldap ldaps rtmp rtsp smb nfs webdav dav dicom postgres postgresql
  mysql mongodb redis jdbc`.split(/\s+/),
);
/** Schemes that may do without a host. */
const hostless = new Set(['file', 'postgres', 'postgresql', 'mysql', 'jdbc']);
const longestScheme = 12;
const longest = 2048;

const addressCharacters = /[^\s<>"`{}|\\^，。、；）」]+/uy;
const domainCharacter = /[\p{L}\p{M}\p{N}_.-]/u;
const asciiInDomain = Uint8Array.from({ length: 128 }, (_, unit) =>
  Number(domainCharacter.test(String.fromCharCode(unit))),
);
const addressWord =
  /(?:\b(?:site|web ?sites?|web ?page|home ?page|domains?|url|link|portal|visit|www|see|at|on|op|unter|en|sur|página)\b)[\s:=("'<]{0,4}$/iu;

const detector: Detector = {
  classes: ['url'],
  needs: [trait.dotLetter, { traits: trait.letter | trait.slash, colons: 1 }, { traits: trait.at, colons: 1 }],
  detect(text, context) {
    const spans: Span[] = [];
    if (traitsOf(text).colons > 0) {
      for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
        const span = withScheme(text, at, spans.at(-1)?.end ?? 0);
        if (span) spans.push(span);
      }
    }
    if (traitsOf(text).colons > 0) {
      for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        const start = startOfCredentials(text, at);
        if (start !== undefined) {
          spans.push(spanOf(start, endOfAddress(text, at), 0.97, 'user, password and host'));
        }
      }
    }
    if (traitsOf(text).dots > 0 && context.kind !== 'segment') spans.push(...withoutScheme(text, context));
    return withoutOverlaps(spans, byConfidence);
  },
};

export default detector;

function withScheme(text: string, colon: number, floor: number): Span | undefined {
  let start = colon;
  while (start > floor && colon - start < longestScheme && isSchemeCharacter(text.charCodeAt(start - 1))) start -= 1;
  const scheme = text.slice(start, colon).toLowerCase();
  if (!schemes.has(scheme)) return undefined;
  const from = colon + 3;
  const end = endOfAddress(text, from);
  const rest = text.slice(from, end);
  const path = rest.search(/[/?#]/);
  const authorityText = path < 0 ? rest : rest.slice(0, path);
  const tail = path < 0 ? '' : rest.slice(path);
  const noHost = authorityText === '' || authorityText.endsWith('@');
  if (noHost && hostless.has(scheme) && tail !== '') return spanOf(start, end, 0.8, 'a scheme and a path');
  const authority = parseAuthority(authorityText);
  if (!authority || (authority.host === 'single label' && !isIntranet(authorityText, tail))) return undefined;
  if (authority.hasUser) return spanOf(start, end, 0.97, 'scheme, user and host');
  return authority.host === 'single label'
    ? spanOf(start, end, 0.8, 'scheme and a host of a local network')
    : spanOf(start, end, 0.95, tail.includes('?') ? 'scheme, host and a query' : 'scheme and host');
}

/** A letter or digit of ASCII, or a plus sign (RFC 3986 section 3.1). */
function isSchemeCharacter(unit: number): boolean {
  const small = unit | 32;
  return (small >= 97 && small <= 122) || (unit >= 48 && unit <= 57) || unit === 43;
}

/** A host of one word leads somewhere when it has a port, a number or dash in its name, or a path. */
function isIntranet(authority: string, tail: string): boolean {
  if (/^localhost(?::|$)/i.test(authority) || /[\d:-]/.test(authority)) return true;
  return /[\p{L}\d]/u.test(tail) && !tellingDomains.has(authority.toLowerCase());
}

/** Names that end in a top-level domain: `www.example.org/people`, `example.org`. */
function* withoutScheme(text: string, context: DetectionContext): Generator<Span> {
  let floor = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    if (dot < floor || !isLetter(text.charCodeAt(dot + 1)) || isSpace(text.charCodeAt(dot - 1))) continue;
    const start = startOfName(text, dot, floor);
    const afterName = endOfName(text, dot);
    floor = afterName;
    if (start === dot || isJoined(text, start)) continue;
    const span = judgeName(text, start, afterName, context);
    if (span) {
      yield span;
      floor = span.end;
    }
  }
}

/** Whether a unit may be part of a domain name; by a table where it can be, since names are read unit by unit. */
function isDomainCharacter(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit < 128 ? asciiInDomain[unit] === 1 : domainCharacter.test(text[index]!);
}

/** A letter, or anything beyond ASCII, which is looked at later. */
function isLetter(unit: number): boolean {
  return (unit | 32) >= 97 && ((unit | 32) <= 122 || unit > 127);
}

function isSpace(unit: number): boolean {
  return !(unit > 32);
}

function judgeName(text: string, start: number, afterName: number, context: DetectionContext): Span | undefined {
  const name = text.slice(start, afterName).replace(/[.-]+$/, '');
  const end = start + name.length;
  const labels = name.split('.');
  const ending = labels.at(-1)!;
  if (labels.length < 2) return undefined;
  // A call or an index of a program, or a member of a member.
  if (/^[([=@_]/.test(text[end] ?? '')) return undefined;
  const lower = ending.toLowerCase();
  const known = tellingDomains.has(lower);
  if (!known && !ambiguousDomains.has(lower)) return undefined;
  if (!/^\p{L}{2,}$/u.test(ending) || parseAuthority(name)?.host !== 'domain') return undefined;
  if (ending !== lower && name !== name.toUpperCase()) return undefined;
  const stop = endOfTail(text, end);
  if (/^www\d?$/i.test(labels[0]!) && labels.length > 2) return spanOf(start, stop, 0.93, 'www and a domain name');
  const path = text[end] === '/' && stop > end;
  const told = addressWord.test(before(text, start)) || isWhole(text, start, stop);
  if (!known) return told && path ? spanOf(start, stop, 0.6, 'a domain name and a path') : undefined;
  // `mean.es` in a heading and `self.net` in a program are two words.
  if (/^(?:self|this)$/.test(labels[0]!) || context.kind === 'heading') return undefined;
  const short = lower.length === 2 && labels.length === 2 && labels[0]!.length < 4;
  if (short && !told && !path) return undefined;
  if (told || path) return spanOf(start, stop, 0.75, 'a domain name where an address is expected');
  return spanOf(start, stop, 0.6, 'a domain name');
}

function startOfName(text: string, dot: number, floor: number): number {
  let start = dot;
  const least = Math.max(floor, dot - 64);
  while (start > least && isDomainCharacter(text, start - 1)) start -= 1;
  return start;
}

function endOfName(text: string, dot: number): number {
  const most = Math.min(text.length, dot + 255);
  let end = dot + 1;
  while (end < most && isDomainCharacter(text, end)) end += 1;
  return end;
}

/** Whether what stands before says that the name is part of a path, an e-mail address or a pattern. */
function isJoined(text: string, start: number): boolean {
  return /[@/\\*!~$%&#:-]/.test(text[start - 1] ?? '') && !/(?:^|\s)\p{L}{3,5}:$/u.test(before(text, start));
}

/** The end of port, path, query and fragment behind a domain name. */
function endOfTail(text: string, end: number): number {
  const port = /^:\d{1,5}(?!\d)/.exec(text.slice(end, end + 7))?.[0].length ?? 0;
  return /[/?#]/.test(text[end + port] ?? '') ? endOfAddress(text, end + port) : end + port;
}

/** The end of an address that runs from an offset: up to white space or a quote, without the sentence's own punctuation. */
function endOfAddress(text: string, from: number): number {
  const characters = matchAt(addressCharacters, text, from)?.[0].length ?? 0;
  const most = Math.min(from + characters, from + longest);
  let end = from;
  let open = 0;
  for (; end < most; end += 1) {
    const unit = text.charCodeAt(end);
    if (unit === 0x28) open += 1;
    else if (unit === 0x29) {
      if (open === 0) break;
      open -= 1;
    }
  }
  while (end > from && /[.,;:!?'’*]/.test(text[end - 1]!)) end -= 1;
  return end;
}

function spanOf(start: number, end: number, confidence: number, reason: string): Span {
  return { start, end, class: 'url', confidence, reason };
}
