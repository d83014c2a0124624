import type { FoundTerm, Origin } from './imported.ts';

/** What forbids: "not", "never to", "prohibited from", and what may stand between it and the forbidden. */
const never =
  /(?:\bnot|\bnever|\bprohibited\s+from|\bforbidden\s+(?:from|to)|\brefrain(?:ing)?\s+from|\bno)\s+(?:to\s+)?(?:be\s+used\s+(?:to|for)\s+)?(?:(?:make\s+)?(?:any\s+|an\s+)?attempts?\s+(?:to\s+|at\s+)?|try\s+to\s+)?(?:use\s+(?:[\w-]+\s+){0,6}?(?:to|for)\s+)?/
    .source;
/** What forbids behind the forbidden: "is prohibited". */
const isForbidden =
  /(?:[^.;\n]|\.(?=\S)|(?<=\b(?:e\.g|i\.e))\.){0,100}\b(?:is|are)\s+(?:strictly\s+|expressly\s+)?(?:prohibited|forbidden|not\s+(?:permitted|allowed))/
    .source;

/** The restrictions that the manifest has a field for, and how English texts say them. */
const restrictions: readonly (readonly [value: Omit<FoundTerm, 'from'>, patterns: readonly string[]])[] = [
  [
    { path: '/terms/commercialUse', value: 'not-allowed' },
    [
      String.raw`\bnon-?\s?commercial(?:ly)?\b`,
      `${never}(?:for\\s+)?(?:any\\s+)?commercial(?:ly)?\\b`,
      `\\bcommercial\\s+(?:use|purposes?|exploitation)${isForbidden}`,
      String.raw`\bcommercial\s+use\s+requires\b`,
    ],
  ],
  [
    { path: '/terms/reidentification', value: 'prohibited' },
    [
      `${never}(?:re-?identify(?:ing)?|re-?identification|identify(?:ing)?\\s+(?:[\\w-]+\\s+){0,3}(?:participants?|subjects?|patients?|individuals?|persons?|people))\\b`,
      `\\bre-?identif(?:ication|ying)\\b${isForbidden}`,
    ],
  ],
  [
    { path: '/terms/faceReconstruction', value: 'prohibited' },
    [
      `${never}(?:reconstruct(?:ing)?|rebuild(?:ing)?)\\s+(?:[\\w-]+\\s+){0,3}(?:faces?|facial)\\b`,
      `\\b(?:face|facial)\\s+reconstruction\\b${isForbidden}`,
    ],
  ],
  [
    { path: '/terms/thirdParties', value: { sharing: 'not-allowed' } },
    [
      `${never}(?:re-?distribut(?:e|ed|ing)|share|shared|sharing|transfer|transferred|pass\\s+on|disclos(?:e|ed|ing))\\b`,
      `\\b(?:re-?distribution|transfer|(?<!data\\s)sharing)\\b${isForbidden}`,
    ],
  ],
  [
    { path: '/terms/aiTraining', value: 'not-allowed' },
    [
      `${never}(?:train|training|fine-?tun(?:e|ing))\\b[^.;\\n]{0,60}\\b(?:ai|artificial|machine|models?|networks?|algorithms?)\\b`,
      `\\b(?:ai|model|machine[\\s-]learning)[\\s-]training\\b${isForbidden}`,
    ],
  ],
];

const compiled = restrictions.map(([value, patterns]) => [value, new RegExp(patterns.join('|'), 'i')] as const);

/** Words by which a text speaks of both uses, so that "non-commercial" in it restricts nothing. */
const both =
  /\bcommercial(?:ly)?\s*(?:,|and|or|as\s+well\s+as|\/|and\/or)\s*non-?\s?commercial(?:ly)?|\bnon-?\s?commercial(?:ly)?\s*(?:,|and|or|as\s+well\s+as|\/|and\/or)\s*commercial(?:ly)?/gi;

/**
 * What an English text of terms forbids, as far as the manifest has a field for it. Nothing is taken from a text that allows: a
 * publisher's permission is not a participant's.
 */
export function restrictionsIn(text: string, from: Origin): FoundTerm[] {
  const flat = text.slice(0, longest).replaceAll('\\n', ' ').replace(/\s+/g, ' ').replace(both, '');
  return compiled.flatMap(([value, pattern]) => (pattern.test(flat) ? [{ ...value, from } as FoundTerm] : []));
}

/** Characters of a text that are looked at: a licence in full has fewer. */
const longest = 65_536;
