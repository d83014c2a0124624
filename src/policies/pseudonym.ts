const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const hexDigest = /^(?=.*[a-f])[0-9a-f]{16,}$/i;
const longHexDigest = /^[0-9a-f]{32,}$/i;
const base64Digest = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9+/_-]{22,}={0,2}$/;
/** `sub-01`, `PAT001`, `Subject 12`, `Anon0001`: a word of studies and a running number. */
const studyCode =
  /^(sub|subj|subject|pat|patient|case|ctrl|control|anon|anonymous|pseudo|part|participant|vol|volunteer|proband|id|p|s|c|ses|session|site|study|phantom|test)[\s_-]*[A-Za-z]{0,3}\d{1,6}$/i;
/** What says that the number behind it is a record's: no pseudonym however short. */
const recordPrefix = /^(mrn|mpi|pid|nhs|ssn|acc)\b/i;
/** UIDs of archives that replace them; some collections number people so (`1.3.6.1.4.1.9328.50.14.0001`). */
const ofArchive = /^1\.3\.6\.1\.4\.1\.(?:14519\.5\.2\.1|9328\.50)\.[\d.]+$/;
/** `LIDC-IDRI-0001`, `Lung_Dx-A0001`: an archive's collection and a running number, which archives write as the name as well. */
const collectionCode = /^(?=[A-Za-z\d]*[-_])[A-Za-z][A-Za-z\d]*(?:[-_][A-Za-z\d]+)*-[A-Za-z]{0,2}\d{1,10}$/;
const longestCode = 32;
const longestPadded = 6;

/**
 * Whether an identifying number is a study's own code and no number of a hospital's: a digest, a UUID, a running number of
 * at most four digits, or a code of words and such numbers (`sub-01`, `P0042`, `LIDC-IDRI-0001`). A number of five or
 * more digits is taken for real (`6415974217`, `M1234567`, `MR-48213`). Initials with a short number (`JR12`) count as a
 * code, although initials are derived from a name: nearly every study code looks like that, and the link is weak.
 */
export function isPseudonym(value: string): boolean {
  if (isDigest(value) || studyCode.test(value) || ofArchive.test(value)) return true;
  if (value.length > longestCode || recordPrefix.test(value)) return false;
  const runs = value.match(/\d+/g);
  if (!runs) return false;
  const digits = runs.join('').length;
  if (/^[\d\s./-]*$/.test(value)) return digits <= 4;
  // Beside letters zeros before a number pad it: `PROJ01_S00123_MR1`.
  const isShort = (run: string) => run.length <= longestPadded && run.replace(/^0+/, '').length <= 4;
  return digits <= 8 && runs.every(isShort) && /^[A-Za-z0-9_.\s-]+$/.test(value);
}

/**
 * Whether what stands as a person's name is a code: a digest, or words with digits in them unless two words of a name
 * remain beside the number (`MR1^CompressedSamples`, `DBIEX_4` are codes, `ROE^JANE 4711` is a person).
 * @param dummyWords words in lower case that name nobody
 */
export function isPseudonymousName(value: string, dummyWords: ReadonlySet<string>): boolean {
  if (isDigest(value) || ofArchive.test(value) || collectionCode.test(value)) return true;
  if (!/\d/.test(value)) return false;
  const words = value.split(/[\s^=,._/-]+/);
  const nameLike = words.filter((word) => /^\p{L}{2,}$/u.test(word) && !dummyWords.has(word.toLowerCase()));
  return nameLike.length < 2;
}

function isDigest(value: string): boolean {
  if (value.length < 16 || value.length > 512) return false;
  return uuid.test(value) || hexDigest.test(value) || longHexDigest.test(value) || base64Digest.test(value);
}
