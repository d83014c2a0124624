import type { AttributeChange, Comparison, Survivor } from '../../model/comparison.generated.ts';
import { lostNeedlessly, pairedCount, verdictOf } from '../../model/comparison-verdict.ts';
import { groupBy } from '../../model/group-by.ts';
import { classLabel, type IdentifierClass } from '../../model/identifier-class.ts';
import { number, plural } from '../../model/numerals.ts';
import { actionPhrase } from '../../policies/profile-action.ts';

/** What a comparison comes to, in a sentence or two. */
export function answerOf(comparison: Comparison): string {
  const { length: lost } = lostNeedlessly(comparison);
  const loss =
    lost > 0 ? ` ${plural(lost, 'attribute')} that the policy lets stand ${lost === 1 ? 'was' : 'were'} lost.` : '';
  return `${findingOf(comparison)}${loss}`;
}

function findingOf(comparison: Comparison): string {
  if (!comparison.complete) return 'The comparison was stopped before its end: what was not reached is not judged.';
  const verdict = verdictOf(comparison);
  if (verdict === 'blocked') return 'The copy still holds what identifies people in the source.';
  if (pairedCount(comparison) === 0) return 'No object of the source was found in the copy: nothing was compared.';
  const nothing = 'Nothing that identifies people in the source was found in the copy';
  return verdict === 'clear' ? `${nothing}.` : `${nothing}, as far as it could be compared.`;
}

/** How the two sides are called. */
export const sideNames = { before: 'source', after: 'copy' } as const;

/** How many attributes became what, as the policy wants or lets them be. */
export function wantedLines({ attributes }: Comparison): string[] {
  const wanted = attributes.filter(({ judgement }) => judgement === 'as-wanted');
  const changes = ['kept', 'shifted', 'replaced', 'emptied', 'removed', 'altered', 'added'] as const;
  const counts = changes.flatMap((change) => {
    const { length } = wanted.filter((one) => one.change === change);
    return length > 0 ? [`${number(length)} ${change}`] : [];
  });
  return wanted.length === 0 ? [] : [`${plural(wanted.length, 'attribute')}: ${counts.join(', ')}`];
}

/** Attributes of which the same is said: a standard one, or all private ones of a creator. */
export interface ToldChange {
  readonly name: string;
  readonly change: AttributeChange;
  /** The attributes that the name stands for, where it stands for several. */
  readonly attributes: readonly string[];
  /** The most files that any of them changed in. */
  readonly files: number;
}

/** Changes in their order, the private attributes of a creator as one where the same became of them. */
export function toldChanges(changes: readonly AttributeChange[]): ToldChange[] {
  const groups = groupBy(changes, (one): AttributeChange | string =>
    one.creator === undefined ? one : [one.creator, one.change, one.severity, one.action].join('\0'),
  );
  return [...groups.values()].map((group) => ({
    name: group.length === 1 ? attributeName(group[0]!) : `${group.length} private attributes of ${group[0]!.creator}`,
    change: group[0]!,
    attributes: group.length === 1 ? [] : group.map(({ attribute }) => attribute),
    files: Math.max(...group.map(({ files }) => files.count)),
  }));
}

/** How the objects were paired, and which were not. */
export function pairingLines(comparison: Comparison): string[] {
  const { paired, ambiguous, notReleased, notInSource } = comparison.objects;
  const ways = [
    [paired.pixels, 'by their pixels'],
    [paired.attributes, 'by acquisition and geometry'],
    [paired.uid, 'by SOP Instance UID'],
    [paired.path, 'by path'],
  ] as const;
  const how = ways.flatMap(([count, way]) => (count > 0 ? [`${number(count)} ${way}`] : [])).join(', ');
  const unclear = ambiguous.reduce((sum, { before }) => sum + before.count, 0);
  return [
    `${plural(pairedCount(comparison), 'object')} paired${how === '' ? '' : `: ${how}`}`,
    ...(unclear > 0 ? [`${plural(unclear, 'object')} of the source ambiguous: several are alike on both sides`] : []),
    ...(notReleased.count > 0 ? [`${plural(notReleased.count, 'object')} of the source not released`] : []),
    ...(notInSource.count > 0 ? [`${plural(notInSource.count, 'object')} released that are not in the source`] : []),
  ];
}

/** An attribute as people name it. */
function attributeName({ keyword, attribute, creator }: AttributeChange): string {
  if (creator !== undefined) return `${attribute} of ${creator}`;
  return keyword === '' ? attribute : `${keyword} ${attribute}`;
}

/** What the policy wanted of an attribute, where it says so by an action of PS3.15. */
export function wantedText({ action }: AttributeChange): string {
  return action === undefined ? '' : `the profile ${actionPhrase(action)} (${action})`;
}

/** A value that survives, and in what form. */
export function survivorText({ class: identifier, evidence, declaredBy, form }: Survivor): string {
  return `${classLabel[identifier as IdentifierClass]} ${evidence} of ${declaredBy}: ${form}`;
}

/** What became of dates. */
export function dateLines({ dates: { subjects, sharedShifts, dummies } }: Comparison): string[] {
  const count = (moved: (typeof subjects)[number]['moved']) => subjects.filter((one) => one.moved === moved).length;
  const [constant, differently, kept] = [count('by-a-constant'), count('differently'), count('not')];
  return [
    ...(differently > 0 ? [`${plural(differently, 'subject')} with dates moved differently: intervals are lost`] : []),
    ...(kept > 0 ? [`${plural(kept, 'subject')} with dates as they were`] : []),
    ...(constant > 0 ? [`${plural(constant, 'subject')} with dates moved by a constant`] : []),
    ...(sharedShifts > 0
      ? [`${plural(sharedShifts, 'subject')} share a shift with another: one true date gives away theirs`]
      : []),
    ...(dummies > 0 ? [`${plural(dummies, 'date')} replaced by a dummy: intervals are lost`] : []),
    ...(subjects.length === 0 && dummies === 0 ? ['No date stands on both sides'] : []),
  ];
}

/** What became of pixels. */
export function pixelLines({ pixels }: Comparison): string[] {
  const fates = [
    [pixels.identical, 'byte for byte the same'],
    [pixels.decoded, 'written in another way, and decoded to the same picture'],
    [
      pixels.reencoded,
      'encoded anew, with the same rows, columns, frames and bits: not decoded, so not seen to be the same',
    ],
    [pixels.changed, 'changed'],
    [pixels.removed, 'removed'],
    [pixels.added, 'added'],
    [pixels.none, 'without pixels on both sides'],
  ] as const;
  return fates.flatMap(([count, fate]) => (count > 0 ? [`${number(count)} ${fate}`] : []));
}

/** Whether UIDs and patients were replaced one by one. */
export function replacementLines({ uids, patients }: Comparison): string[] {
  const lines = [`UIDs: ${number(uids.replaced)} replaced, ${number(uids.kept)} kept`];
  if (uids.split > 0) lines.push(`${plural(uids.split, 'UID')} became several: ${uids.attributes.join(', ')}`);
  if (uids.merged > 0) lines.push(`${plural(uids.merged, 'UID')} of the copy stand for several`);
  if (patients.split.length > 0) lines.push(`${plural(patients.split.length, 'patient')} became several`);
  if (patients.merged.length > 0)
    lines.push(`${plural(patients.merged.length, 'id')} of the copy stand for several patients`);
  return lines;
}
