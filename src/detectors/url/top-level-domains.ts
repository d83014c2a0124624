/**
 * Top-level domains (IANA root zone) by which a name without a scheme is taken for a web address. Endings of file names,
 * of programs' members (`raw.info`, `beta.se`) and short words are not in the first list; they count where something else
 * says that it is an address.
 */
const telling = `com org net edu gov mil biz eu ac.uk co.uk org.uk nhs.uk gov.uk uk de fr nl es ch dk pt cz sk hu ro bg gr
  il za nz br au ca jp cn kr ru ua mx ar cl lu lt lv hr hk sg ie pl at be com.au com.br co.il co.jp site online health care
  clinic hospital museum`;
const ambiguous = `info io int app dev ai it in is me us to my no se fi si tr ee co cc tv be at id ph th vn ir pk bd ma tn
  ke ng gh ae sa qa kw lb jo eg ws ly gl gd so sh fm cm st name pro mobi asia cat tech cloud science academy institute center`;

/** Endings that nearly always say "web address". */
export const tellingDomains: ReadonlySet<string> = new Set(telling.split(/\s+/));
/** Endings that a program's member or a word has as well. */
export const ambiguousDomains: ReadonlySet<string> = new Set(ambiguous.split(/\s+/));
