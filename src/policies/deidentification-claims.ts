import type { DicomDataSet, DicomObject } from '../model/dicom.ts';
import type { Policy } from '../model/policy.ts';
import { deidentificationCodes, deidentificationOptions } from '../standards/deidentification-methods.ts';
import { resolvePolicy } from './presets.ts';

const tags = {
  identityRemoved: 0x00120062,
  method: 0x00120063,
  methodCodes: 0x00120064,
  datesModified: 0x00280303,
  codeValue: 0x00080100,
  codingScheme: 0x00080102,
} as const;

/** The profile named in words, as methods in (0012,0063) cite it. */
const profileInWords = /PS ?3\.15|Basic (?:Application )?(?:Level )?Confidentiality Profile|DICOM (?:Basic )?Profile/i;

/** What a DICOM object says of its own de-identification (PS3.3 sections C.7.1.1 and C.7.6.1, PS3.15 section E.2). */
export interface DeidentificationClaims {
  /** (0012,0062), upper case; empty where nothing is said. */
  readonly removed: string;
  /** (0012,0063) or (0012,0064) is there. */
  readonly namesMethod: boolean;
  /** Codes of the standard's own scheme, DCM, in (0012,0064); one without a scheme counts as such. */
  readonly codes: ReadonlySet<string>;
  /** Designators of other schemes in (0012,0064). */
  readonly privateSchemes: readonly string[];
  /** (0028,0303), upper case; empty where nothing is said. */
  readonly temporal: string;
  /** The Basic Profile is claimed, by its code or by its name. */
  readonly claimsProfile: boolean;
  /** The options that are claimed, as policies name them. */
  readonly options: ReadonlySet<string>;
}

/** What objects were read of, since several rules ask about each. */
const read = new WeakMap<DicomObject, DeidentificationClaims>();

/** What an object claims. */
export function claimsOf(object: DicomObject): DeidentificationClaims {
  const known = read.get(object) ?? readClaims(object);
  read.set(object, known);
  return known;
}

function readClaims(object: DicomObject): DeidentificationClaims {
  const items = object.get(tags.methodCodes)?.items ?? [];
  const method = textOf(object, tags.method);
  const codes = new Set(items.filter(isStandard).map((item) => textOf(item, tags.codeValue)));
  codes.delete('');
  const isNamed = profileInWords.test(method);
  const options = [...deidentificationOptions].flatMap(([code, { title, id }]) =>
    codes.has(code) || (isNamed && method.toLowerCase().includes(title.toLowerCase())) ? [id] : [],
  );
  return {
    removed: textOf(object, tags.identityRemoved).toUpperCase(),
    namesMethod: items.some((item) => textOf(item, tags.codeValue) !== '') || method !== '',
    codes,
    privateSchemes: [
      ...new Set(items.filter((item) => !isStandard(item)).map((item) => textOf(item, tags.codingScheme))),
    ],
    temporal: textOf(object, tags.datesModified).toUpperCase(),
    claimsProfile: codes.has(deidentificationCodes.basicProfile) || isNamed,
    options: new Set(options),
  };
}

const policies = new Map<string, Policy>();

/** The policy that an object claims to satisfy; `undefined` where it claims no profile that is known. */
export function claimedPolicy({ claimsProfile, options }: DeidentificationClaims): Policy | undefined {
  if (!claimsProfile) return undefined;
  const id = ['ps3.15-basic', ...options].join('+');
  const policy = policies.get(id) ?? resolvePolicy(id);
  policies.set(id, policy);
  return policy;
}

/** The designator of the scheme is DCM, or left out, as it often is. */
function isStandard(item: DicomDataSet): boolean {
  const scheme = textOf(item, tags.codingScheme).toUpperCase();
  return scheme === 'DCM' || scheme === '';
}

function textOf(set: DicomDataSet, tag: number): string {
  return set.get(tag)?.text().trim() ?? '';
}
