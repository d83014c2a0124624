import type { Document } from '../model/document.ts';
import type { Field } from '../model/field.ts';
import type { Circumstances, Policy } from '../model/policy.ts';
import { answersOfFields, Question } from '../model/recurrence.ts';
import { judgeField } from './judge-field.ts';
import { privateBlocks } from './private-blocks.ts';
import { questionsByPolicy } from './questions-by-policy.ts';

/** A private attribute, which the profile has one row for. */
const anyPrivate = 0x00091001;

/** Creators under which programs for de-identification write what they know of the trial: they were not left, but added. */
const ofCleaners: ReadonlySet<string> = new Set(['CTP']);

/** Where, under a policy, values are left that it takes out: of attributes and in texts, the worst first. */
export function leftUnder(document: Document, policy: Policy, circumstances: Circumstances): string[] {
  const question = placesLeft(policy, circumstances);
  const left = answersOfFields(document, question).flat();
  const worst = left.filter(({ isWorst }) => isWorst);
  const places = new Set([...worst, ...left].map(({ place }) => place));
  if (policy.actionOf?.(anyPrivate) !== undefined && document.dicom) {
    for (const creator of privateBlocks(document.dicom, policy).keys()) {
      if (!ofCleaners.has(creator.trim())) places.add(`private attributes of ${creator}`);
    }
  }
  return [...places];
}

const placesLeft = questionsByPolicy(
  (policy, circumstances) =>
    new Question((field: Field) => {
      const places = judgeField(field, { policy, circumstances }).flatMap(({ place, severity }) =>
        severity === 'warning' || severity === 'error' ? [{ place, isWorst: severity === 'error' }] : [],
      );
      return places.length === 0 ? undefined : places;
    }),
);
