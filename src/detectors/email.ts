import type { Detector, Span } from '../model/span.ts';
import { speltAt, speltOutAddresses } from './email/spelt-out.ts';
import { byConfidence, withoutOverlaps } from './matching/spans.ts';
import { trait } from './matching/traits.ts';
import { startOfCredentials } from './url/credentials.ts';

/** Longest local part and domain by RFC 5321 section 4.5.3.1. */
const longestLocalPart = 64;
const longestDomain = 255;

const localCharacter = /[\p{L}\p{M}\p{N}._%+'’-]/u;
const domainCharacter = /[\p{L}\p{M}\p{N}._-]/u;
/** Of ASCII, whether a character may stand in either. */
const inLocalPart = tableOf(localCharacter);
const inDomain = tableOf(domainCharacter);
const domainLabel = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}])?$/u;
const topLevel = /^(?:xn--[a-z0-9-]{2,59}|[\p{L}\p{M}]{2,24})$/iu;
/** Endings of file names, so that `T1w@3T.nii` is no address. */
const fileExtension =
  /^(?:nii|gz|json|tsv|csv|txt|dcm|ima|mat|edf|bdf|set|fif|png|jpe?g|tiff?|svg|pdf|xml|ya?ml|py|js|ts|sh|log|zip|tar|md)$/i;
/** Local parts of addresses that belong to a program. */
const serviceAccount = /^(?:git|svn|hg|root|ssh)$/i;

const detector: Detector = {
  classes: ['email'],
  needs: [trait.at, speltAt],
  detect(text) {
    const spans: Span[] = [];
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      const start = startOfLocalPart(text, at, spans.at(-1)?.end ?? 0);
      const end = endOfDomain(text, at + 1);
      if (start === at || end === undefined) continue;
      if (isCredential(text, start) || startOfCredentials(text, at) !== undefined) continue;
      if (serviceAccount.test(text.slice(start, at))) continue;
      spans.push({ start, end, class: 'email', confidence: 0.95, reason: 'local part, @ and a domain name' });
    }
    const spelt = [...speltOutAddresses(text)];
    return spelt.length === 0 ? spans : withoutOverlaps([...spans, ...spelt], byConfidence);
  },
};

export default detector;

function startOfLocalPart(text: string, at: number, floor: number): number {
  const least = Math.max(floor, at - longestLocalPart);
  if (text[at - 1] === '"') {
    const quote = text.slice(least, at - 1).lastIndexOf('"');
    return quote < 0 ? at : least + quote;
  }
  let start = at;
  while (start > least && isOf(localCharacter, inLocalPart, text, start - 1)) start -= 1;
  while (start < at && /[.'’%+-]/.test(text[start]!)) start += 1;
  return text[at - 1] === '.' ? at : start;
}

/** A password before the host of a URL, `http://user:password@host/`; the whole is a web address. */
function isCredential(text: string, start: number): boolean {
  return /:\/\/[^\s/]*$/.test(text.slice(Math.max(0, start - longestLocalPart), start));
}

function tableOf(characters: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, unit) => Number(characters.test(String.fromCharCode(unit))));
}

/** Whether one of some characters stands at an offset, or half of one beyond U+FFFF, which may be. */
function isOf(characters: RegExp, ascii: Uint8Array, text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 128) return ascii[unit] === 1;
  return (unit >= 0xd800 && unit <= 0xdfff) || characters.test(text[index]!);
}

/** The end of the longest valid domain name from `start`; `undefined` when there is none. */
function endOfDomain(text: string, start: number): number | undefined {
  const most = Math.min(text.length, start + longestDomain);
  let end = start;
  while (end < most && isOf(domainCharacter, inDomain, text, end)) end += 1;
  const labels = text.slice(start, end).split('.');
  let valid = 0;
  while (valid < labels.length && domainLabel.test(labels[valid]!.replace(/-$/, ''))) valid += 1;
  if (valid < labels.length && labels[valid] !== '' && valid < 2) return undefined;
  const name = labels.slice(0, valid).join('.').replace(/-$/, '');
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (valid < 2 || !topLevel.test(last) || fileExtension.test(last)) return undefined;
  return start + name.length;
}
