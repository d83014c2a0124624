/** One of several values of a field, as a person reads it. */
export interface Option {
  readonly value: string;
  readonly name: string;
}

/** What is chosen when the manifest says nothing: no key is written. */
export const notSaid = 'not-said';

const unsaid: Option = { value: notSaid, name: 'Not said' };

export const permissions: readonly Option[] = [
  { value: 'allowed', name: 'Allowed' },
  { value: 'not-allowed', name: 'Not allowed' },
  unsaid,
];

export const prohibitions: readonly Option[] = [
  { value: 'allowed', name: 'Allowed' },
  { value: 'prohibited', name: 'Not allowed' },
  unsaid,
];

export const futureUses: readonly Option[] = [
  { value: 'allowed', name: 'Allowed' },
  { value: 'not-allowed', name: 'Not allowed' },
  { value: 'ask-again', name: 'People are asked again' },
  unsaid,
];

export const findings: readonly Option[] = [
  { value: 'told', name: 'Told' },
  { value: 'not-told', name: 'Not told' },
  { value: 'as-wished', name: 'As each wished' },
  unsaid,
];

export const sharing: readonly Option[] = [
  { value: 'not-allowed', name: 'Nobody else' },
  { value: 'named', name: 'Only those named below' },
  { value: 'any', name: 'Others as well' },
  unsaid,
];

export const withdrawalScopes: readonly Option[] = [
  { value: 'future-use', name: 'Future use (45 CFR 164.508(b)(5))' },
  { value: 'erasure', name: 'Future use, and the data are erased (GDPR Art. 17)' },
  unsaid,
];

export const storagePlaces: readonly Option[] = [
  { value: 'local', name: 'On single machines' },
  { value: 'institution', name: 'On servers of the institution' },
  { value: 'cloud', name: 'In a cloud' },
];

/** What AI training is often allowed with; anything else is said in words. */
export const trainingConditions: readonly Option[] = [
  { value: 'within-institution', name: 'Training within the institution' },
  { value: 'ethics-approval', name: 'Approval of an ethics committee' },
];

export const laws: readonly Option[] = [
  { value: 'gdpr', name: 'GDPR (European Union)' },
  { value: 'hipaa', name: 'HIPAA Privacy Rule (United States)' },
  { value: 'common-rule', name: 'Common Rule (United States)' },
  { value: 'national-opt-out', name: 'National opt-out' },
];

export const article6: readonly Option[] = [
  { value: 'a', name: 'a – consent' },
  { value: 'b', name: 'b – contract with the person' },
  { value: 'c', name: 'c – legal obligation' },
  { value: 'd', name: 'd – vital interests' },
  { value: 'e', name: 'e – task in the public interest' },
  { value: 'f', name: 'f – legitimate interests' },
];

export const article9: readonly Option[] = [
  { value: 'a', name: 'a – explicit consent' },
  { value: 'b', name: 'b – employment and social security law' },
  { value: 'c', name: 'c – vital interests of somebody who cannot consent' },
  { value: 'd', name: 'd – members of a not-for-profit body' },
  { value: 'e', name: 'e – made public by the person' },
  { value: 'f', name: 'f – legal claims' },
  { value: 'g', name: 'g – substantial public interest' },
  { value: 'h', name: 'h – health care' },
  { value: 'i', name: 'i – public health' },
  { value: 'j', name: 'j – research, statistics or archives' },
];

export const hipaaGrounds: readonly Option[] = [
  { value: 'authorization', name: 'Authorization by each person (45 CFR 164.508)' },
  { value: 'waiver', name: 'Waiver of authorization (45 CFR 164.512(i))' },
  { value: 'limited-data-set', name: 'Limited data set with an agreement (45 CFR 164.514(e))' },
  { value: 'safe-harbor', name: 'De-identified by Safe Harbor (45 CFR 164.514(b)(2))' },
  { value: 'expert-determination', name: 'De-identified by an expert (45 CFR 164.514(b)(1))' },
];

export const commonRuleGrounds: readonly Option[] = [
  { value: 'informed-consent', name: 'Informed consent (45 CFR 46.116(a) to (c))' },
  { value: 'broad-consent', name: 'Broad consent (45 CFR 46.116(d))' },
  { value: 'waiver', name: 'Waiver (45 CFR 46.116(f))' },
  { value: 'exempt', name: 'Exempt (45 CFR 46.104)' },
];
