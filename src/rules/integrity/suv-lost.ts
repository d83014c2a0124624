import type { DicomDataSet, DicomObject } from '../../model/dicom.ts';
import { formatTag } from '../../model/location.ts';
import { ElementQuestion } from '../../model/recurrence.ts';
import { documentRule } from '../../model/rule.ts';
import { asksToRemove } from '../../policies/profile-action.ts';
import { dayOf, momentOf, secondOf } from '../dicom-time.ts';
import { namesOf } from '../names-of.ts';
import { textOf } from '../patient-facts.ts';

const id = 'integrity/suv-lost';

const petImage = '1.2.840.10008.5.1.4.1.1.128';

const tags = {
  sopClass: 0x00080016,
  manufacturer: 0x00080070,
  seriesDate: 0x00080021,
  acquisitionDate: 0x00080022,
  seriesTime: 0x00080031,
  acquisitionTime: 0x00080032,
  patientWeight: 0x00101030,
  startTime: 0x00181072,
  totalDose: 0x00181074,
  halfLife: 0x00181075,
  startDateTime: 0x00181078,
  correctedImage: 0x00280051,
  radiopharmaceutical: 0x00540016,
  units: 0x00541001,
  decayCorrection: 0x00541102,
} as const;

/** A tracer is imaged within a few half-lives of its injection; after ten a thousandth of it is left. */
const mostHalfLives = 10;
/** A dynamic scan is started before the injection, by minutes. */
const earliestScan = -3600;
const secondsOfDay = 86_400;

/** (7053,xx00) and (7053,xx09): factors to SUV and to activity, in images of counts. */
const philipsCreator = 'Philips PET Private Group';

export default documentRule({
  id,
  severity: 'warning',
  title: 'Uptake values lost',
  rationale:
    'The standardised uptake value (SUV) relates the activity in a voxel to the injected dose and the weight of the patient, each corrected for decay by the time between injection and scan. The Basic Profile removes the weight, and tools that shift times shift some of them: the images look as before and no uptake can be measured any more.',
  references: ['PS3.3 C.8.9.1', 'PS3.3 C.8.9.2', 'PS3.15 E.3.7', 'Kinahan et al. 2020, QIBA profile'],
  remedies: ['restore-from-original'],
  messages: {
    missing: 'No uptake value (SUV) can be computed from this PET image: {attributes} missing or zero',
    apart:
      'No uptake value (SUV) can be computed from this PET image: its times say that injection and scan are {halfLives} half-lives apart',
    reversed:
      'No uptake value (SUV) can be computed from this PET image: its times say that it was scanned before the injection',
  },
  *check({ dicom }, { policy }) {
    if (!dicom || textOf(dicom, tags.sopClass) !== petImage || !measuresActivity(dicom)) return;
    const common = {
      ruleId: id,
      severity: policy.severityOfRule(id, 'warning'),
      location: { kind: 'attribute', attribute: formatTag(tags.sopClass) },
    } as const;
    const missing = missingFrom(dicom);
    if (missing.length > 0) {
      const unasked = missing.filter(({ path }) => !asksToRemove(policy, petImage, ...path));
      if (unasked.length === 0) return;
      const attributes = namesOf(unasked.map(({ keyword }) => keyword));
      yield {
        ...common,
        confidence: 0.9,
        messageId: 'missing',
        parameters: { attributes },
        identity: attributes,
        place: `uptake: ${attributes}`,
      };
      return;
    }
    const halfLives = halfLivesBetween(dicom);
    if (halfLives === undefined) return;
    const messageId = halfLives < 0 ? 'reversed' : 'apart';
    yield {
      ...common,
      confidence: 0.8,
      messageId,
      ...(halfLives < 0 ? {} : { parameters: { halfLives: Math.round(halfLives) } }),
      identity: messageId,
      place: `uptake: times ${messageId}`,
    };
  },
});

/**
 * An image of activity, corrected for attenuation; no uptake is measured in any other, and one in units of uptake is done
 * (PS3.3 section C.8.9.1.1.3). Counts have a meaning by the factors alone that Philips writes beside them.
 */
function measuresActivity(object: DicomObject): boolean {
  const corrections = textOf(object, tags.correctedImage).toUpperCase().split('\\');
  return corrections.includes('ATTN') && (unitsOf(object) === 'BQML' || isPhilipsCount(object));
}

function isPhilipsCount(object: DicomObject): boolean {
  return unitsOf(object) === 'CNTS' && /philips/i.test(textOf(object, tags.manufacturer));
}

function unitsOf(object: DicomObject): string {
  return textOf(object, tags.units).toUpperCase();
}

/** What a value of uptake needs and the object has not. */
function missingFrom(object: DicomObject): { keyword: string; path: readonly number[] }[] {
  if (isPhilipsCount(object)) {
    return hasPhilipsFactor(object) ? [] : [{ keyword: `private attributes of ${philipsCreator}`, path: [0x70531000] }];
  }
  const tracer = object.get(tags.radiopharmaceutical)?.items?.[0];
  const hasStart = momentOf(textOf(tracer, tags.startDateTime)) !== undefined || isTime(textOf(tracer, tags.startTime));
  const needs = [
    { keyword: 'PatientWeight', path: [tags.patientWeight], isThere: isPositive(object, tags.patientWeight) },
    {
      keyword: 'RadionuclideTotalDose',
      path: [tags.radiopharmaceutical, tags.totalDose],
      isThere: isPositive(tracer, tags.totalDose),
    },
    {
      keyword: 'RadionuclideHalfLife',
      path: [tags.radiopharmaceutical, tags.halfLife],
      isThere: isPositive(tracer, tags.halfLife),
    },
    { keyword: 'RadiopharmaceuticalStartTime', path: [tags.radiopharmaceutical, tags.startTime], isThere: hasStart },
    { keyword: 'AcquisitionTime', path: [tags.acquisitionTime], isThere: scanTimes(object).length > 0 },
    { keyword: 'DecayCorrection', path: [tags.decayCorrection], isThere: textOf(object, tags.decayCorrection) !== '' },
  ];
  return needs.filter(({ isThere }) => !isThere);
}

/** Midnight to the second is what tools write in place of a time. */
function isTime(text: string): boolean {
  return (secondOf(text) ?? 0) > 0;
}

function hasPhilipsFactor(object: DicomObject): boolean {
  return object.answers(philipsFactor).length > 0;
}

const philipsFactor = new ElementQuestion(
  ({ tag, creator, depth }) => (tag >>> 16 === 0x7053 && creator === philipsCreator && depth === 0) || undefined,
);

/**
 * Half-lives from injection to scan where they are more than any tracer is used for; negative where the scan comes first.
 * @returns `undefined` for times that fit
 */
function halfLivesBetween(object: DicomObject): number | undefined {
  if (isPhilipsCount(object)) return undefined;
  const tracer = object.get(tags.radiopharmaceutical)?.items?.[0];
  const halfLife = Number(textOf(tracer, tags.halfLife));
  // The time of a corrected image of a late series may be that of its making: any time that fits is enough.
  const elapsed = scanTimes(object).flatMap((scan) => elapsedTo(scan, tracer) ?? []);
  if (elapsed.length === 0) return undefined;
  const isFitting = (seconds: number) => seconds >= earliestScan && seconds <= mostHalfLives * halfLife;
  return elapsed.some(isFitting) ? undefined : elapsed[0]! / halfLife;
}

interface ScanTime {
  day: number | undefined;
  second: number;
}

/** When the scan was, by acquisition and by series. */
function scanTimes(object: DicomObject): ScanTime[] {
  const pairs = [
    [tags.acquisitionDate, tags.acquisitionTime],
    [tags.seriesDate, tags.seriesTime],
  ] as const;
  return pairs.flatMap(([date, time]) => {
    const second = secondOf(textOf(object, time));
    return second === undefined ? [] : [{ day: dayOf(textOf(object, date)), second }];
  });
}

/** Seconds from the injection; where it has a time alone, from the last such time before the scan. */
function elapsedTo({ day, second }: ScanTime, tracer: DicomDataSet | undefined): number | undefined {
  const start = momentOf(textOf(tracer, tags.startDateTime));
  if (start !== undefined) return day === undefined ? undefined : day * secondsOfDay + second - start;
  const elapsed = second - secondOf(textOf(tracer, tags.startTime))!;
  return elapsed < earliestScan ? elapsed + secondsOfDay : elapsed;
}

function isPositive(set: DicomDataSet | undefined, tag: number): boolean {
  return Number(textOf(set, tag)) > 0;
}
