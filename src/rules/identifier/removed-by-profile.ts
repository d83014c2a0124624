import type { DicomElement } from '../../model/dicom.ts';
import { isPrivateTag } from '../../model/dicom.ts';
import { formatTag, tagsOfPath } from '../../model/location.ts';
import { plural } from '../../model/numerals.ts';
import type { Policy } from '../../model/policy.ts';
import { ElementQuestion } from '../../model/recurrence.ts';
import { documentRule } from '../../model/rule.ts';
import { isDummyDocument } from '../../policies/dummy-document.ts';
import { isDummy } from '../../policies/placeholder.ts';
import { actionFor, actionPhrase } from '../../policies/profile-action.ts';
import { questionsByPolicy } from '../questions-by-policy.ts';

const id = 'identifier/removed-by-profile';

export default documentRule({
  id,
  severity: 'warning',
  title: 'Sequence or binary attribute that the profile removes',
  rationale:
    'The profile removes some attributes whole, whatever they hold: sequences of requests, of what an object was before, of annotations, and binary values such as overlays, curves and icons, in which names and faces hide and which no reader of text sees. What is left of one was not de-identified under the profile.',
  references: ['PS3.15 E.1-1'],
  remedies: ['remove-attribute', 'empty-attribute'],
  messages: {
    sequence: '{keyword} is there with {items}, and the profile {action}',
    binary: '{keyword} holds binary data, and the profile {action}',
  },
  *check({ dicom }, { policy, circumstances }) {
    if (!dicom || !policy.actionOf) return;
    const severity = policy.severityOfRule(id, 'warning');
    for (const { path, keyword, items, action: combined } of dicom.answers(remaining(policy)).flat()) {
      const action = actionFor(combined, circumstances.sopClass, tagsOfPath(path));
      yield {
        ruleId: id,
        severity,
        confidence: 0.9,
        location: { kind: 'attribute', attribute: path },
        messageId: items === undefined ? 'binary' : 'sequence',
        parameters: { keyword, action: actionPhrase(action), items: plural(items ?? 0, 'item') },
        identity: path,
        place: keyword,
        field: keyword,
      };
    }
  },
});

interface Remaining {
  path: string;
  keyword: string;
  /** How many items a sequence has. */
  items: number | undefined;
  action: string;
}

/** What has to go of an attribute of the object and is there. */
const remaining = questionsByPolicy(
  (policy) =>
    new ElementQuestion((element) => {
      const left = element.depth > 0 ? [] : remainingIn(element, policy);
      return left.length === 0 ? undefined : left;
    }),
);

/** Nothing inside of what has to go is named once more. */
function remainingIn(element: DicomElement, policy: Policy): Remaining[] {
  const { tag, path, keyword, items } = element;
  if (isPrivateTag(tag)) return [];
  const action = policy.actionOf?.(tag);
  if (action !== undefined && isToGo(action) && holdsSomething(element)) {
    return [{ path, keyword: keyword || formatTag(tag), items: items?.length, action }];
  }
  return (items ?? []).flatMap(({ elements }) => elements.flatMap((inner) => remainingIn(inner, policy)));
}

/** A sequence whose references may stay under new UIDs, or one that is cleaned or kept, is judged by what is in it. */
function isToGo(action: string): boolean {
  return !/[CKU]/.test(action);
}

/** A value that is text is judged as a field; what a dummy stands for is gone. */
function holdsSomething(element: DicomElement): boolean {
  if (element.items) return element.items.some(({ elements }) => elements.some(holdsValue));
  return isBinary(element);
}

function holdsValue(element: DicomElement): boolean {
  if (element.items) return holdsSomething(element);
  // The profile lets no code of a study stand here; only a dummy is nothing.
  return isBinary(element) || !isDummy(element.text());
}

function isBinary(element: DicomElement): boolean {
  const isBytes = !element.items && /^O[BDFLVW]$|^UN$/.test(element.vr) && element.text() === '';
  if (!isBytes || element.length === 0) return false;
  return (element.length ?? longestDummy + 1) > longestDummy || !isDummyDocument(element.bytes());
}

/** Dummies are short; what is longer is not looked at. */
const longestDummy = 1024;
