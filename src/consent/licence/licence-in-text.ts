import { type Licence, licences } from './licences.ts';

/** A licence that a text names. */
export interface NamedLicence {
  readonly licence: Licence;
  /** The identifier of SPDX; absent where the text leaves the version open, and for what SPDX does not list. */
  readonly spdx?: string;
}

/** A part of a licence's name after "BY", in the order that SPDX writes them. */
const conditions: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['NC', /nc|non[\s-]*commercial/i],
  ['SA', /sa|share[\s-]*alike/i],
  ['ND', /nd|no[\s-]*deriv/i],
];

/** `CC-BY-NC-ND-4.0`, `CC BY 4.0`, `CCBY4`, and `licenses/by-nc/4.0` of an address. */
const shortCreativeCommons =
  /(?:\bcc[\s_-]{0,2}|creativecommons\.org\/licenses\/)by((?:[\s_-]{0,2}(?:nc|sa|nd)){0,3})(?:[\s_/-]{0,2}v?([1-4](?:\.\d)?))?(?![a-z])/gi;
const wordedCreativeCommons =
  /(?:creative\s*commons|\bcc)[\s:,-]{0,3}(?:attribution)((?:[\s,-]{0,3}(?:non[\s-]?commercial|share[\s-]?alike|no[\s-]?deriv(?:ative)?(?:s|\sworks)?)){0,3})(?:\s*\(?[\w\s-]{0,20}?([1-4]\.\d))?/gi;

/** The first line of the legal code, which names Creative Commons only below: `Attribution-NonCommercial 4.0 International`. */
const legalCode =
  /^\W{0,9}attribution((?:[\s,-]{0,3}(?:non[\s-]?commercial|share[\s-]?alike|no[\s-]?deriv(?:ative)?(?:s|\sworks)?)){0,3})\s+([1-4]\.\d)\s+(?:international|unported|generic|igo)\b/gi;

/** Names of the others, with the identifier of SPDX. The letter O in CC0 is a common mistake. */
const named: readonly (readonly [id: string, pattern: RegExp])[] = [
  [
    'CC0-1.0',
    /\bcc[\s_-]{0,2}(?:0|o\b|zero)|creativecommons\.org\/publicdomain\/zero|creative\s*commons\s+(?:cc)?\s*zero/i,
  ],
  ['PDDL-1.0', /\bpddl\b|public\s+domain\s+dedication\s+(?:and|&)\s+licen[cs]e/i],
  ['Unlicense', /\bunlicense\b/i],
  [
    'CC-PDDC',
    /\bcc-pddc\b|^\s*pd\W*$|creativecommons\.org\/(?:licenses\/publicdomain|publicdomain\/mark)|(?<!\b(?:not|no|never|nor)\b[\s\w]{0,20})\bpublic[\s-]?domain\b/i,
  ],
  ['DL-DE-ZERO-2.0', /\bdl-de[-/]zero\b/i],
  ['DL-DE-BY-2.0', /\bdl-de[-/]by\b/i],
  ['ODbL-1.0', /\bodc?[\s-]?o?dbl\b|\bodbl\b|open\s+database\s+licen[cs]e|opendatacommons\.org\/licenses\/odbl/i],
  ['ODC-By-1.0', /\bodc[\s-]by\b(?!-sa)|open\s+data\s+commons\s+attribution|opendatacommons\.org\/licenses\/by/i],
  ['CDLA-Permissive-1.0', /\bcdla-permissive-1/i],
  ['CDLA-Permissive-2.0', /\bcdla-permissive(?!-1)/i],
  ['CDLA-Sharing-1.0', /\bcdla-sharing/i],
  ['C-UDA-1.0', /\bc-uda\b|computational\s+use\s+of\s+data\s+agreement/i],
  ['O-UDA-1.0', /\bo-uda\b|open\s+use\s+of\s+data\s+agreement/i],
  ['etalab-2.0', /\betalab\b/i],
  ['OGL-UK-3.0', /\bogl\b|open\s+government\s+licen[cs]e/i],
  // Of the institute's name alone nobody knows whether the licence is meant.
  [
    'MIT',
    /^\W*(?:the\s+)?mit(?:[,;.:()]|\s*$)|\bmit[\s-]+licen[cs]e|\b(?:under|licen[cs]ed?:?)\s+(?:the\s+)?mit\b(?!-)|\blicenses\/mit\b/i,
  ],
  ['BSD', /\bBSD\b|^\s*bsd/],
  ['Apache-2.0', /\bapache(?:[\s-]|$)/i],
  ['LGPL', /\blgpl|gnu\s+lesser\s+general\s+public/i],
  ['GPL', /\bgpl|gnu\s+general\s+public/i],
  ['LicenseRef-PhysioNet-Credentialed', /physionet[\s-]+credentialed/i],
  ['LicenseRef-PhysioNet-Restricted', /physionet[\s-]+restricted/i],
  ['LicenseRef-Data-Use-Agreement', /\bdata[\s-]+(?:use|usage|transfer|access|sharing)[\s-]+agreement\b|\bDUA\b/i],
  ['LicenseRef-Custom', /^\s*(?:licenseref-)?(?:other|custom)\W*$/i],
];

const dedications = ['CC0-1.0', 'PDDL-1.0', 'Unlicense'];

/** Families of which SPDX lists versions; the number that stands in the text makes the identifier. */
const versioned: Readonly<Record<string, RegExp>> = {
  BSD: /BSD[\s-]{0,2}([23])[\s-]{0,2}Clause/i,
  GPL: /GPL[\s-]{0,2}v?([23])(?:\.0)?/i,
  LGPL: /LGPL[\s-]{0,2}v?([23](?:\.[01])?)/i,
};

/**
 * The licences that a text names, by identifier, address or words: of `CC BY-NC 4.0` one, of a text that gives one to the code and
 * another to the data two. What forbids is no licence, and is looked for elsewhere.
 */
export function licencesIn(text: string): NamedLicence[] {
  const found = new Map<string, NamedLicence>();
  for (const pattern of [shortCreativeCommons, wordedCreativeCommons, legalCode]) {
    for (const [, suffix = '', version] of text.matchAll(pattern)) add(found, ...creativeCommons(suffix, version));
  }
  for (const [id, pattern] of named) {
    // The names of other dedications hold its words.
    if (id === 'CC-PDDC' && dedications.some((other) => found.has(other))) continue;
    if (pattern.test(text)) add(found, id, versionIn(text, id));
  }
  return [...found.values()];
}

function add(found: Map<string, NamedLicence>, id: string, spdx: string | undefined): void {
  const licence = licences.get(id);
  if (!licence || found.get(id)?.spdx !== undefined) return;
  found.set(id, { licence, ...(spdx === undefined ? {} : { spdx }) });
}

function creativeCommons(suffix: string, version: string | undefined): [id: string, spdx: string | undefined] {
  const id = ['CC-BY', ...conditions.flatMap(([code, pattern]) => (pattern.test(suffix) ? [code] : []))].join('-');
  if (version === undefined) return [id, undefined];
  return [id, `${id}-${version.includes('.') ? version : `${version}.0`}`];
}

function versionIn(text: string, id: string): string | undefined {
  if (id.startsWith('LicenseRef-')) return undefined;
  const pattern = versioned[id];
  if (!pattern) return id;
  const version = pattern.exec(text)?.[1];
  if (version === undefined) return undefined;
  if (id === 'BSD') return `BSD-${version}-Clause`;
  return `${id}-${version.includes('.') ? version : `${version}.0`}`;
}
