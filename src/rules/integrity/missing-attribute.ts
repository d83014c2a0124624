import { formatTag } from '../../model/location.ts';
import { documentRule } from '../../model/rule.ts';
import { absentBefore } from '../../policies/absent-before.ts';
import { isDeidentified } from '../../policies/deidentification-signs.ts';
import { asksToRemove } from '../../policies/profile-action.ts';
import { lookUpTag } from '../../standards/dictionary.ts';
import { sopClassName } from '../../standards/object-definition.ts';
import { isOftenRemoved, lackingAttributes } from '../lacking-attributes.ts';
import { namesOf } from '../names-of.ts';
import { textOf } from '../patient-facts.ts';

const id = 'integrity/missing-attribute';

const sopClass = 0x00080016;

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
    'absent-before':
      'No valid {object}, nor was it one before de-identification, as it says: {attributes} missing or empty. Archives, viewers and converters may refuse it',
  },
  *check({ dicom }, { policy }) {
    if (!dicom || dicom.problems.length > 0) return;
    const uid = textOf(dicom, sopClass);
    const missing = lackingAttributes(dicom).filter(({ tag }) => !asksToRemove(policy, uid, tag));
    if (missing.length === 0) return;
    // An object that nobody de-identified is as a program made it, which is none of our business but for a note.
    const suspects = isDeidentified(dicom) ? missing.filter(({ tag }) => isOftenRemoved(tag)) : [];
    const before = absentBefore(dicom);
    const removed = suspects.filter(({ tag }) => !before.has(tag));
    const absent = suspects.length > 0 ? 'absent-before' : 'absent';
    const object = sopClassName(uid)!;
    const named = [...removed, ...missing.filter((attribute) => !removed.includes(attribute))];
    yield {
      ruleId: id,
      severity: policy.severityOfRule(id, removed.length > 0 ? 'warning' : 'info'),
      confidence: 0.9,
      location: { kind: 'attribute', attribute: formatTag(sopClass) },
      messageId: removed.length > 0 ? 'removed' : absent,
      parameters: { object, attributes: namesOf(named.map(({ tag }) => lookUpTag(tag)?.keyword ?? formatTag(tag))) },
      identity: missing.map(({ tag }) => formatTag(tag)).join(' '),
      place: `what ${object} has to have`,
    };
  },
});
