import type { Fact } from '../../model/fact.ts';
import { Memo } from '../../model/memo.ts';
import { plural } from '../../model/numerals.ts';
import type { RuleContext } from '../../model/rule.ts';
import { type DatasetViolation, datasetRule } from '../../model/rule.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';
import { sopClassName } from '../../standards/object-definition.ts';
import { referencesOf } from '../instance-references.ts';
import { PackedDigests } from '../packed-digests.ts';
import { patientTags, textOf } from '../patient-facts.ts';

const id = 'integrity/dangling-reference';
const kind = 'instance-references';

const sopClass = 0x00080016;
/** Objects that lie in the frame of reference of the images that they were made from (PS3.3 section C.7.4.1). */
const inFrameOfImages: ReadonlySet<string> = new Set(['Segmentation', 'Parametric Map']);
/** References of one series that are kept; an object of more has the same story. */
const mostReferences = 4_000;
const mostFrames = 16;

/** The instances of a series and what they refer to, by digests. */
interface SeriesReferences {
  /** What the first object of it is, as the standard names it. */
  object: string;
  /** Packed, of all instances of the series. */
  instances: string;
  /** Frames of reference of its instances. */
  frames: string;
  /** Packed instances by the series they are said to be of; under `` where no series is said. */
  references: Record<string, string>;
  /** Frames of reference that it refers to. */
  referencedFrames: string;
  /** Instances that are referred to by a UID of a scanner, from an object whose own UID was replaced. */
  unreplaced: string;
}

export default datasetRule({
  id,
  severity: 'warning',
  title: 'References that lead nowhere',
  rationale:
    'Segmentations, reports, plans, doses and derived images say by UIDs to which images they belong. When UIDs are replaced in one run and not in another, or in the objects and not in what refers to them, the images are there and nothing finds them: labels without images, contours without slices. Original UIDs in references moreover lead back to the archive.',
  references: ['PS3.15 E.3.9', 'PS3.15 E.1-1', 'PS3.3 C.12.1'],
  remedies: ['restore-from-original'],
  messages: {
    replaced:
      'UIDs were replaced inconsistently: this {object} refers to {instances} of a series that is here and has none of these UIDs. It cannot be laid over its images',
    kept: 'UIDs were replaced inconsistently: this {object} has a new UID, and refers to {instances} by old ones, none of which is here. It cannot be laid over its images',
    frame:
      'UIDs were replaced inconsistently: this {object} lies in another frame of reference than the images that it refers to. It cannot be laid over them',
    incomplete:
      'This {object} refers to {instances} of a series that is here in part: the rest is missing, or has other UIDs',
    absent: 'Not here: {instances} that this {object} refers to, from which it was made or to which it belongs',
  },
  needs: [kind],
  counts: true,
  *collect({ dicom }, context) {
    const series = dicom ? textOf(dicom, patientTags.seriesInstanceUid) : '';
    const instance = dicom ? textOf(dicom, patientTags.sopInstanceUid) : '';
    if (!dicom || series === '' || instance === '') return;
    const { instances, frames } = referencesOf(dicom);
    const digest = digestOf(context);
    const references: Record<string, string> = {};
    for (const reference of instances) {
      const group = reference.series === undefined ? '' : digest('series', reference.series);
      references[group] = (references[group] ?? '') + digest('instance', reference.instance);
    }
    const old =
      instances.length === 0 || !isReplaced(instance) ? [] : instances.filter((one) => !isReplaced(one.instance));
    const frame = textOf(dicom, patientTags.frameOfReferenceUid);
    const data: SeriesReferences = {
      object: sopClassName(textOf(dicom, sopClass)) ?? 'object',
      instances: digest('instance', instance),
      frames: frame === '' ? '' : digest('frame', frame),
      references,
      referencedFrames: frames.map((uid) => digest('frame', uid)).join(''),
      unreplaced: old.map((reference) => digest('instance', reference.instance)).join(''),
    };
    yield { kind, key: digest('series', series), data };
  },
  merge(earlier, later) {
    const all = earlier.data as SeriesReferences;
    const more = later.data as SeriesReferences;
    all.instances += more.instances;
    all.frames = PackedDigests.union(all.frames, more.frames, mostFrames);
    all.referencedFrames = PackedDigests.union(all.referencedFrames, more.referencedFrames, mostFrames);
    all.unreplaced = PackedDigests.union(all.unreplaced, more.unreplaced, mostReferences);
    for (const [series, packed] of Object.entries(more.references)) {
      all.references[series] = PackedDigests.union(all.references[series] ?? '', packed, mostReferences);
    }
    return earlier;
  },
  *check(facts, { policy }) {
    const dataset = new Dataset(facts);
    for (const fact of facts) {
      for (const { messageId, count } of problemsOf(fact, dataset)) {
        const isNoted = messageId === 'absent' || messageId === 'incomplete';
        yield violationOf(fact, messageId, count, policy.severityOfRule(id, isNoted ? 'info' : 'warning'));
      }
    }
  },
});

/** What references lead to recurs from slice to slice. */
const replaced = new Memo<string, boolean>(10_000);

function isReplaced(uid: string): boolean {
  return replaced.get(uid, () => isPlaceholder(uid, 'uid'));
}

type Problem = 'replaced' | 'kept' | 'frame' | 'incomplete' | 'absent';

/** What is in the dataset, by digests. */
class Dataset {
  readonly series = new Set<string>();
  /** The series of each instance. */
  readonly instances = new Map<string, SeriesReferences>();

  constructor(facts: readonly Fact[]) {
    for (const { key, data } of facts) {
      const series = data as SeriesReferences;
      this.series.add(key!);
      for (const instance of PackedDigests.each(series.instances)) this.instances.set(instance, series);
    }
  }
}

function* problemsOf(fact: Fact, { instances, series }: Dataset): Iterable<{ messageId: Problem; count: number }> {
  const referring = fact.data as SeriesReferences;
  const counts = new Map<Problem, number>();
  const old = new Set(PackedDigests.each(referring.unreplaced));
  const found = new Set<SeriesReferences>();
  const ofNamedSeries = new Set<string>();
  const groups = Object.entries(referring.references).sort(([left], [right]) => (left > right ? -1 : 1));
  // Instances of no named series come last: most of them are named in another place of the object.
  for (const [group, packed] of groups) {
    const all = [...PackedDigests.each(packed)].filter((instance) => group !== '' || !ofNamedSeries.has(instance));
    const missing: string[] = [];
    for (const instance of all) {
      ofNamedSeries.add(instance);
      const target = instances.get(instance);
      if (target) found.add(target);
      else missing.push(instance);
    }
    if (series.has(group)) {
      // Its own series is here by itself.
      const isNoneThere = missing.length === all.length && group !== fact.key;
      add(counts, isNoneThere ? 'replaced' : 'incomplete', missing.length);
      continue;
    }
    const kept = missing.filter((instance) => old.has(instance)).length;
    add(counts, 'kept', kept);
    add(counts, 'absent', missing.length - kept);
  }
  for (const [messageId, count] of counts) yield { messageId, count };
  if (isElsewhere(referring, found)) yield { messageId: 'frame', count: 1 };
}

/** None of the frames of reference that it speaks of is one of the images that it refers to and that are here. */
function isElsewhere(referring: SeriesReferences, found: ReadonlySet<SeriesReferences>): boolean {
  const inOwnFrame = inFrameOfImages.has(referring.object) && referring.referencedFrames === '';
  const wanted = new Set(PackedDigests.each(inOwnFrame ? referring.frames : referring.referencedFrames));
  const there = [...found].flatMap(({ frames }) => [...PackedDigests.each(frames)]);
  return wanted.size > 0 && there.length > 0 && !there.some((frame) => wanted.has(frame));
}

function add(counts: Map<Problem, number>, problem: Problem, count: number): void {
  if (count > 0) counts.set(problem, (counts.get(problem) ?? 0) + count);
}

function violationOf(
  fact: Fact,
  messageId: Problem,
  count: number,
  severity: DatasetViolation['severity'],
): DatasetViolation {
  const { object } = fact.data as SeriesReferences;
  return {
    ruleId: id,
    severity,
    confidence: messageId === 'frame' || messageId === 'kept' ? 0.8 : 0.9,
    path: fact.path,
    ...(fact.member === undefined ? {} : { member: fact.member }),
    location: { kind: 'file' },
    messageId,
    parameters: { object, instances: plural(count, 'instance') },
    identity: `${fact.key} ${messageId}`,
    place: `references of ${object}: ${messageId}`,
  };
}

function digestOf(context: RuleContext): (of: string, uid: string) => string {
  return (of, uid) => PackedDigests.short(context.digest(`${of} ${uid}`));
}
