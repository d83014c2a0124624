/** A postal code with a country's prefix or none, as it stands before a town: Germany, Austria, Switzerland, Spain, France, the Netherlands, Nordic countries. */
export const codeBeforeTown = String.raw`(?:(?:D|A|CH|E|F|B|L|NL|DK|FIN|FI|S|SE|N|I|PL|CZ)[- ]{1,2})?(?:\d{4,5}|\d{3} \d{2}|\d{2}-\d{3})(?: ?(?!MG|ML|MM|CM)[A-Z]{2}(?![\p{L}\d]))?`;

/** Letters of British postcode areas (Royal Mail). */
const area =
  'A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE';

/** A British postcode in its two halves; the second never has the letters C, I, K, M, O and V (BS 7666). */
export const britishCode = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?:${area})\d[\dA-HJKMNPR-Y]? \d[ABD-HJLNP-UW-Z]{2}|GIR 0AA)(?![\p{L}\d-])`,
  'gu',
);

/** A Canadian code; D, F, I, O, Q and U are never used (Canada Post). */
export const canadianCode =
  /(?<![\p{L}\d-])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\d-])/gu;

/** Words that a postal code follows, with what stands between. */
export const labelledCode =
  /(?<![\p{L}\d])(?:zip(?:[ _-]?code)?|post(?:al)?[ _-]?code|PLZ|Postleitzahl|c[óo]digo[ _]postal|code[ _]postal|C\.?P\.?(?=[ ]?:[ ]{0,3}[A-Z]?\d|[ ]{1,3}\d{5}(?!\d)))(?: (?:is|of|number))?["']?[ \t:=.]{0,4}["']?([A-Z\d]{1,4}(?:[ -]?[A-Z\d]{2,5})?|[A-Z\d]{5,8})(?![\p{L}\d-])/giu;
