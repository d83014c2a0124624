import type { DicomElement, DicomObject } from '../../model/dicom.ts';
import { formatTag } from '../../model/location.ts';
import { ElementQuestion } from '../../model/recurrence.ts';
import { documentRule } from '../../model/rule.ts';
import { isCopyOfFix, isDeidentified } from '../../policies/deidentification-signs.ts';
import { asksToRemove } from '../../policies/profile-action.ts';
import { profileOf } from '../../standards/confidentiality-profile.ts';
import { lookUpTag } from '../../standards/dictionary.ts';
import { type RequiredAttribute, requiredAttributes, sopClassName } from '../../standards/object-definition.ts';
import { namesOf } from '../names-of.ts';
import { textOf } from '../patient-facts.ts';

const id = 'integrity/missing-attribute';

const sopClass = 0x00080016;

/**
 * What tools for de-identification take away although the profile does not name it: numbers by which images are ordered, and
 * what an institution may have written itself. The profile names the rest (PS3.15 Table E.1-1).
 */
const strippedByTools: ReadonlySet<number> = new Set([
  0x00080008, 0x00080060, 0x00080070, 0x00200011, 0x00200012, 0x00200013,
]);

export default documentRule({
  id,
  severity: 'warning',
  title: 'Required attribute removed',
  rationale:
    'The standard says for every kind of object which attributes it has to have, some of them with a value. Whoever removes one to protect a person, where emptying or replacing it was enough, leaves an object that archives, viewers and programs for analysis refuse or misread; that is found out when the original is gone.',
  references: ['PS3.3 A.1.3', 'PS3.5 7.4', 'PS3.15 E.1-1'],
  remedies: ['restore-from-original'],
  messages: {
    removed:
      'De-identification left no valid {object}: {attributes} missing or empty. Archives, viewers and converters may refuse it',
    absent: 'No valid {object}: {attributes} missing or empty. Archives, viewers and converters may refuse it',
  },
  *check({ dicom }, { policy }) {
    if (!dicom || dicom.problems.length > 0) return;
    const uid = textOf(dicom, sopClass);
    const missing = missingFrom(dicom, requiredAttributes(uid) ?? []).filter(
      ({ tag }) => !asksToRemove(policy, uid, tag),
    );
    if (missing.length === 0) return;
    // An object that nobody de-identified is as a program made it, which is none of our business but for a note.
    const isStripped = isDeidentified(dicom) && !isCopyOfFix(dicom);
    const removed = isStripped ? missing.filter(({ tag }) => isOftenRemoved(tag)) : [];
    const messageId = removed.length > 0 ? 'removed' : 'absent';
    const object = sopClassName(uid)!;
    const named = [...removed, ...missing.filter((attribute) => !removed.includes(attribute))];
    yield {
      ruleId: id,
      severity: policy.severityOfRule(id, removed.length > 0 ? 'warning' : 'info'),
      confidence: 0.9,
      location: { kind: 'attribute', attribute: formatTag(sopClass) },
      messageId,
      parameters: { object, attributes: namesOf(named.map(({ tag }) => lookUpTag(tag)?.keyword ?? formatTag(tag))) },
      identity: missing.map(({ tag }) => formatTag(tag)).join(' '),
      place: `what ${object} has to have`,
    };
  },
});

function isOftenRemoved(tag: number): boolean {
  return profileOf(tag) !== undefined || strippedByTools.has(tag);
}

/** Attributes that are not there, and those of Type 1 that are there without a value. */
function missingFrom(object: DicomObject, required: readonly RequiredAttribute[]): RequiredAttribute[] {
  const filled = new Set(object.answers(filledTag));
  const empty = new Set(object.answers(emptyTag));
  return required.filter(({ tag, type }) => !filled.has(tag) && (type !== '2' || !empty.has(tag)));
}

const filledTag = new ElementQuestion((element) => (element.depth > 0 || isEmpty(element) ? undefined : element.tag));
const emptyTag = new ElementQuestion((element) => (element.depth > 0 || !isEmpty(element) ? undefined : element.tag));

function isEmpty({ items, length }: DicomElement): boolean {
  return items ? items.length === 0 : length === 0;
}
