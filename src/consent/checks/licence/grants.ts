/** What a licence gives to everybody. Every licence here is for anyone, anywhere and any purpose but what it takes out. */
export interface Grant {
  /** As it is usually written: `CC0`, `CC-BY-NC`. */
  readonly licence: string;
  /** Whether it may be used for commercial purposes. */
  readonly commercial: boolean;
}

interface KnownLicence {
  readonly licence: string;
  readonly pattern: RegExp;
}

/** Dedications to the public, as SPDX, BIDS (`PD`, `PDDL`, `CC0`) and people write them. */
const dedications: readonly KnownLicence[] = [
  {
    licence: 'CC0',
    pattern:
      /^(?:cc[- ]?0(?:[- ]?1\.0)?(?: universal)?|cc zero)$|creative commons zero|\bpublicdomain\/zero\b|\bcc0\b/i,
  },
  { licence: 'PDDL', pattern: /\bpddl\b|public domain dedication (?:and|&) licen[cs]e/i },
  { licence: 'Public domain', pattern: /^pd$|\bpublic[ -]domain\b|\bpublicdomain\b|^(?:the )?unlicense$/i },
];

/** Open licences of databases and software that data are put under as well; all of them allow commercial use. */
const open: readonly KnownLicence[] = [
  { licence: 'ODC-By', pattern: /^odc[- ]by\b|\bopendatacommons\.org\/licenses\/by\b|open data commons attribution/i },
  { licence: 'ODbL', pattern: /^odbl\b|open database licen[cs]e|\bopendatacommons\.org\/licenses\/odbl\b/i },
  { licence: 'CDLA', pattern: /^cdla-(?:permissive|sharing)\b/i },
  { licence: 'MIT', pattern: /^(?:the )?mit(?: licen[cs]e)?$/i },
  { licence: 'Apache', pattern: /^apache(?: licen[cs]e)?[-, ]*(?:version )?(?:2(?:\.0)?)?$/i },
  { licence: 'BSD', pattern: /^bsd(?:-[234]-clause)?(?: licen[cs]e)?$/i },
  { licence: 'GPL', pattern: /^(?:gnu )?[al]?gpl(?:[- ]?v?\d(?:\.\d)?)?(?:-only|-or-later|\+)?$/i },
];

const creativeCommons =
  /\bcc[- ]?by\b|\bcreativecommons\.org\/licenses\/by\b|creative commons[ :,-]*(?:\(cc\) *)?attribution\b/i;
const nonCommercial = /\bnc\b|non-? ?commercial|\bnot? (?:for )?commercial/i;
const alike = /\bsa\b|share-? ?alike/i;
const noDerivatives = /\bnd\b|no-? ?deriv/i;

/**
 * What a licence gives, by its SPDX id or expression (ISO/IEC 5962), the usual words or its address. Of `A OR B` either is
 * given, of `A AND B` only what both give.
 * @returns nothing for what is not known to be open to everybody: an agreement, words of somebody's own, no licence
 */
export function grantsOf(text: string): Grant[] {
  return text.split(/\sOR\s/).flatMap((either) => {
    const all = either.split(/\sAND\s/).map((part) => grantOf(part.replace(/[()]/g, ' ').trim()));
    if (all.length === 0 || all.some((grant) => grant === undefined)) return [];
    return all.find((grant) => !grant!.commercial) ?? all[0]!;
  });
}

function grantOf(text: string): Grant | undefined {
  const words = text.replaceAll('_', '-');
  if (creativeCommons.test(words)) {
    const commercial = !nonCommercial.test(words);
    const parts = ['CC-BY', ...(commercial ? [] : ['NC'])];
    if (noDerivatives.test(words)) parts.push('ND');
    else if (alike.test(words)) parts.push('SA');
    return { licence: parts.join('-'), commercial };
  }
  const known = [...dedications, ...open].find(({ pattern }) => pattern.test(words));
  // "Not in the public domain" and the like give nothing.
  if (!known || /\b(?:not|no|isn't|never|except|without)\b/i.test(words)) return undefined;
  return { licence: known.licence, commercial: true };
}
