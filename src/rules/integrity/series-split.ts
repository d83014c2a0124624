import type { DicomObject } from '../../model/dicom.ts';
import type { Fact } from '../../model/fact.ts';
import { number } from '../../model/numerals.ts';
import { type DatasetViolation, datasetRule, type RuleContext } from '../../model/rule.ts';
import { PackedDigests } from '../packed-digests.ts';
import { patientTags, textOf } from '../patient-facts.ts';

const id = 'integrity/series-split';
const kind = 'series-shape';

const tags = {
  sopClass: 0x00080016,
  modality: 0x00080060,
  seriesDescription: 0x0008103e,
  seriesNumber: 0x00200011,
  instanceNumber: 0x00200013,
  position: 0x00200032,
  orientation: 0x00200037,
  rows: 0x00280010,
} as const;

/** CT, MR and PET with one slice an object: of these alone a series is a volume. */
const slices: ReadonlySet<string> = new Set(['2', '4', '128'].map((end) => `1.2.840.10008.5.1.4.1.1.${end}`));

/** Fewer series of one slice, such as scouts, are made by scanners. */
const leastSplit = 4;
/** Different values of one attribute that are told apart. */
const mostValues = 3;
/** Instances by which UIDs that were given twice are noticed; a program that gives them twice does so from the start. */
const mostWatched = 64;

/** A series as its files show it, by digests. */
interface SeriesShape {
  instances: number;
  /** What slices of one series have in common; empty for what is no slice. */
  volume: string;
  /** Position of the first instance, or its number where it has none. */
  position: string;
  /** Packed different values of what a series has one of. */
  modalities: string;
  studies: string;
  numbers: string;
  /** Positions of instances by UID, of the first of them. */
  watched: Record<string, string>;
  /** Instances with the UID of another one that lies elsewhere. */
  collapsed: number;
}

export default datasetRule({
  id,
  severity: 'warning',
  title: 'Series split or merged by new UIDs',
  rationale:
    'A series is a volume because its slices share a Series Instance UID and differ in their own. A tool that makes a new series UID for every file, or one UID for several series or slices, leaves pieces that no program puts together again, or puts together what does not belong. Slices with one UID overwrite each other in the first archive that they are sent to.',
  references: ['PS3.15 E.3.9', 'PS3.3 C.7.3.1', 'PS3.3 C.12.1'],
  remedies: ['restore-from-original'],
  messages: {
    split:
      '{count} series hold one slice each, of one volume by number, description and orientation: each file was given a series UID of its own, and nothing can put the volume together',
    merged:
      'One series UID stands for several series: its {count} instances differ in {attributes}. What is read as one volume is a mixture',
    collapsed:
      'Different instances of a series have one SOP Instance UID, {count} of them at least: an archive keeps one and drops the others',
  },
  needs: [kind],
  counts: true,
  *collect({ dicom }, context) {
    const series = dicom ? textOf(dicom, patientTags.seriesInstanceUid) : '';
    const instance = dicom ? textOf(dicom, patientTags.sopInstanceUid) : '';
    if (!dicom || series === '' || instance === '') return;
    const digest = digestOf(context);
    const values = (name: string, tag: number) => digest(name, textOf(dicom, tag));
    const position = values('position', textOf(dicom, tags.position) === '' ? tags.instanceNumber : tags.position);
    const data: SeriesShape = {
      instances: 1,
      volume: volumeOf(dicom, context, digest),
      position,
      modalities: values('modality', tags.modality),
      studies: values('study', patientTags.studyInstanceUid),
      numbers: textOf(dicom, tags.seriesNumber) === '' ? '' : values('series number', tags.seriesNumber),
      watched: { [digest('instance', instance)]: position },
      collapsed: 0,
    };
    yield { kind, key: digest('series', series), data };
  },
  merge(earlier, later) {
    const all = earlier.data as SeriesShape;
    const more = later.data as SeriesShape;
    all.instances += more.instances;
    all.collapsed += more.collapsed;
    all.modalities = PackedDigests.union(all.modalities, more.modalities, mostValues);
    all.studies = PackedDigests.union(all.studies, more.studies, mostValues);
    all.numbers = PackedDigests.union(all.numbers, more.numbers, mostValues);
    for (const [instance, position] of Object.entries(more.watched)) {
      const known = all.watched[instance];
      if (known !== undefined && known !== position) all.collapsed += 1;
      else if (all.instances <= mostWatched) all.watched[instance] = position;
    }
    return earlier;
  },
  *check(facts, { policy }) {
    const severity = policy.severityOfRule(id, 'warning');
    const report = (fact: Fact, messageId: Problem, parameters: DatasetViolation['parameters'] & object) =>
      violationOf(fact, messageId, parameters, severity);
    for (const fact of facts) {
      const shape = fact.data as SeriesShape;
      const attributes = mixedIn(shape);
      const count = number(shape.instances);
      if (attributes.length > 0) yield report(fact, 'merged', { count, attributes: attributes.join(' and ') });
      if (shape.collapsed > 0) yield report(fact, 'collapsed', { count: number(shape.collapsed + 1) });
    }
    for (const pieces of volumesInPieces(facts)) {
      yield report(pieces[0]!, 'split', { count: number(pieces.length) });
    }
  },
});

type Problem = 'split' | 'merged' | 'collapsed';

/** What slices of one volume share: the person, what the series is called, and how its slices lie. Empty where that says too little. */
function volumeOf(object: DicomObject, { subject }: RuleContext, digest: ReturnType<typeof digestOf>): string {
  const [series, description] = [textOf(object, tags.seriesNumber), textOf(object, tags.seriesDescription)];
  if (!slices.has(textOf(object, tags.sopClass)) || (series === '' && description === '')) return '';
  const shape = [tags.orientation, tags.rows].map((tag) => textOf(object, tag));
  // A study UID may be new in every file as well; the person is not.
  const whose = subject ?? textOf(object, patientTags.studyInstanceUid);
  return digest('volume', [whose, textOf(object, tags.modality), series, description, ...shape].join('\0'));
}

/** What a series has one of, and this one several. */
function mixedIn({ modalities, studies, numbers }: SeriesShape): string[] {
  const mixed: string[] = [];
  const isMixed = (pack: string) => [...PackedDigests.each(pack)].length > 1;
  if (isMixed(modalities)) mixed.push('modality');
  if (isMixed(studies)) mixed.push('study');
  if (isMixed(numbers)) mixed.push('number of the series');
  return mixed;
}

/** Series of one slice each that make a volume: every one has a place of its own. */
function volumesInPieces(facts: readonly Fact[]): Fact[][] {
  const byVolume = new Map<string, Fact[]>();
  for (const fact of facts) {
    const { volume, instances } = fact.data as SeriesShape;
    if (volume === '' || instances !== 1) continue;
    const pieces = byVolume.get(volume);
    if (pieces) pieces.push(fact);
    else byVolume.set(volume, [fact]);
  }
  return [...byVolume.values()].filter(
    (pieces) =>
      pieces.length >= leastSplit &&
      new Set(pieces.map(({ data }) => (data as SeriesShape).position)).size === pieces.length,
  );
}

function violationOf(
  fact: Fact,
  messageId: Problem,
  parameters: DatasetViolation['parameters'] & object,
  severity: DatasetViolation['severity'],
): DatasetViolation {
  return {
    ruleId: id,
    severity,
    confidence: messageId === 'split' ? 0.8 : 0.9,
    path: fact.path,
    ...(fact.member === undefined ? {} : { member: fact.member }),
    location: { kind: 'file' },
    messageId,
    parameters,
    identity: `${fact.key} ${messageId}`,
    place: `series: ${messageId}`,
  };
}

function digestOf(context: RuleContext): (of: string, value: string) => string {
  return (of, value) => PackedDigests.short(context.digest(`${of} ${value}`));
}
