import { nameWord } from './words.ts';

const word = String.raw`(?:${nameWord}|\d{1,3}\p{Lu}[\p{L}]{1,20}|\d{1,3}(?=[ ]\p{Lu}))`;
/** A name of an organisation in running text: capitalised words, linked as companies link them. */
export const organizationName = String.raw`${word}(?:(?:,? (?:and|of|for|&|the|und|y|et|en) |[ ])${word}){0,6}(?:, ${word} and ${word})?`;

const start = String.raw`(?<![\p{L}\d])`;

/** Words that an employer, a school or a supplier follows in running text. */
export const before = new RegExp(
  String.raw`${start}(?:(?:(?:work(?:s|ed|ing)?|job|position|intern(?:s|ed|ship)?|volunteer(?:s|ed|ing)?|stud(?:y|ied|ies|ying)|taught|teaches|enrolled|employee|cashier|nurse|teacher|engineer|driver|clerk|year|summer|months?|week)(?: (?:currently|previously|now|part-time|full-time))? (?:for|at)|employed (?:by|at|with)|hired by|fired (?:from|by)|laid off (?:from|by)|retired from|resigned from|(?:CEO|CFO|CTO|COO|president|chairman|chairwoman|founder|co-founder|director|head|manager|owner|employee|spokesperson|member) (?:of|at)|(?:insured|covered) (?:by|with)|which (?:later )?became|according to(?: the)?|(?:address|headquarters|offices?) of|recorded for|support(?:ing)?|version of|employer(?: is)?:?|company(?: is)?:|employer:|insurance:|organi[sz]ation:|hospital:|clinic:|school:|institution:|instituci[óo]n:|centro:|krankenhaus:|klinik:|arbeitgeber:|empresa:|werkgever:|ziekenhuis:|h[ôo]pital:|employeur:)[ ]{1,2}|the (?=${organizationName} (?:office|website|orchestra|headquarters|campus|building|team|board|employee|staff)(?!\p{L})))`,
  'giu',
);

/** Words that follow an organisation. */
export const behind = new RegExp(
  String.raw`(?<![\p{L}\d.'’-])(${organizationName})(?= (?:is (?:a|an|the) (?:[\p{L}\d-]{1,20} ){0,3}(?:company|agency|start-?up|firm|brainchild|non-?profit|charity|hospital|clinic|bank|provider|employer|manufacturer|501\(c\))|office is|offices are|website|orchestra|headquarters|songwriter|spokes(?:man|woman|person)|employee|CEO|resignation [Ll]etter))`,
  'gu',
);

/** A person behind whom the employer stands: `Ana Roe from Example Works is the speaker`. */
export const fromEmployer = new RegExp(
  String.raw`(?<=(?:^|[ .])\p{Lu}[\p{L}'’-]{1,20} (?:is )?from |\p{Lu}\p{L}{1,20} of )(${organizationName})(?=[ ]is the |[.]?$|'s,|, \p{Lu}\p{Ll}+ \p{Lu}|, and )`,
  'gu',
);

/** Several companies in a list behind a word for them. */
export const list =
  /(?<!\p{L})(?:manufacturers|companies|firms|employers|brands|sponsors|businesses|startups)(?!\p{L})[^\n:]{0,120}: ([^\n":]{5,140}?)(?=[.\n"]{1,2}(?: |$))/gu;

/** Titles of officers between a name and its possessive: `Example's Ana Roe`. */
export const possessive = new RegExp(
  String.raw`(?<=, |, and |^|including )(${organizationName})['’]s (?=\p{Lu}\p{Ll}+ \p{Lu})`,
  'gu',
);
