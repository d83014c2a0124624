import { basename, resolve } from 'node:path';
import type { HeaderView } from '../formats/header/placed-lines.ts';
import { renderHeader } from '../formats/header/view.ts';
import { isPrivateTag } from '../model/dicom.ts';
import type { Field } from '../model/field.ts';
import { type Location, partOf } from '../model/location.ts';
import type { Region } from '../model/region.ts';
import type { Finding } from '../model/report.generated.ts';
import { meaningOfAttribute } from '../policies/attribute-meaning.ts';
import { isPlaceholder } from '../policies/placeholder.ts';
import { Keyed } from '../scan/masking/keyed.ts';
import type { SpilledFinding } from '../scan/masking/spilled-finding.ts';
import { FileJudge, type FileJudgement } from './file-judge.ts';
import { type EngineRequest, prepare, RequestError } from './prepare.ts';

/** What to show of a header. */
export interface HeaderRequest extends EngineRequest {
  /** Values as they stand in the file, for an editor's own view; or masked where they are, or could be, a person's. */
  values: 'raw' | 'masked';
}

/** A header as text, with its findings at their places in it. */
export interface Header {
  text: string;
  findings: { finding: Finding; region: Region }[];
  /** Why the header was read in part only, if so. */
  gap?: string;
}

/**
 * The header of a DICOM or NIfTI file as text.
 * @throws RequestError with one line when the file has no header that is understood
 */
export async function readHeader(request: HeaderRequest): Promise<Header> {
  const judge = await FileJudge.open(prepare(request));
  if (judge.prepared.root === resolve(request.path)) {
    throw new RequestError(`"${request.path}" is a folder: name a DICOM or NIfTI file.`);
  }
  try {
    return await headerOf(judge, basename(resolve(request.path)), request.values);
  } catch (error) {
    throw new RequestError(`"${request.path}": ${(error as Error).message}.`);
  }
}

/**
 * The same for a file of a dataset that is open already.
 * @param path relative to the dataset
 * @param known what the file came to, where the caller knows it
 * @throws Error with one line when the file has no header that is understood
 */
export async function headerOf(
  judge: FileJudge,
  path: string,
  values: HeaderRequest['values'],
  known?: FileJudgement,
): Promise<Header> {
  const judgement = known ?? (await judge.judge(path));
  const { document, format, close } = await judge.read(path);
  try {
    if (!judgement.hasHeader) {
      throw new Error(`it has no header to show: it was read as ${format}`);
    }
    const display = values === 'raw' ? undefined : masking(judgement, new Keyed(judge.prepared.setup.key));
    const view = renderHeader(document, display);
    const findings = placed(judgement.findings, view);
    return { text: view.text, findings, ...(judgement.gap === undefined ? {} : { gap: judgement.gap.reason }) };
  } finally {
    close();
  }
}

/**
 * Where findings stand in the header's text, without judging the file again.
 * @param path relative to the dataset
 * @param findings of that file
 * @throws Error with one line when nothing of the file can be read
 */
export async function placesInHeader(
  judge: FileJudge,
  path: string,
  findings: readonly SpilledFinding[],
): Promise<Map<Finding, Region>> {
  const { document, close } = await judge.read(path);
  try {
    return new Map(placed(findings, renderHeader(document)).map(({ finding, region }) => [finding, region]));
  } finally {
    close();
  }
}

function placed(findings: readonly SpilledFinding[], view: HeaderView): Header['findings'] {
  return findings.flatMap((finding) => {
    // What stands in a file inside the entry has no line here.
    if (finding.location.member !== undefined) return [];
    const region = view.locate(finding.location as Location, finding.span?.start, finding.span?.end);
    return region ? [{ finding, region }] : [];
  });
}

/** Masks the values that are findings, and those of which nobody knows that they are not: free text and private text. */
function masking(judgement: FileJudgement, keyed: Keyed): (field: Field) => string {
  const found = new Set(judgement.findings.filter(isAboutValue).map(({ location }) => placeKey(location as Location)));
  return (field) => {
    const { text } = field;
    if (text === '') return text;
    // A finding first: what is a code for one class of identifiers is a value for another.
    if (found.has(placeKey(field.location))) return keyed.mask(text);
    return isPlaceholder(text) || isHarmless(field) ? text : keyed.mask(text);
  };
}

/** Of an attribute that says what an object is, or what it claims, the value is no secret, and needed to understand it. */
function isAboutValue({ category, evidence }: Finding): boolean {
  return evidence !== undefined || category === 'identifier' || category === 'outlier';
}

function placeKey(location: Location): string {
  return partOf(location) ?? location.kind;
}

const privateNumbers = new Set(['US', 'SS', 'UL', 'SL', 'UV', 'SV', 'FL', 'FD', 'IS', 'DS', 'AT']);

/** Terms as the standard writes them (PS3.5 section 6.2). */
const codeString = /^(?:[A-Z\d_ ]{0,16}(?:\\|$))+$/;

function isHarmless({ element }: Field): boolean {
  if (!element) return false;
  const block = element.tag & 0xffff;
  if (isPrivateTag(element.tag)) return privateNumbers.has(element.vr) || (block >= 0x10 && block <= 0xff);
  if (element.vr === 'CS' && codeString.test(element.text())) return true;
  return meaningOfAttribute(element.tag, element.vr).kind === 'harmless';
}
