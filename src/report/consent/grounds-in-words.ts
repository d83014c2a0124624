import type { GdprBasis, HipaaBasis, LegalBasis } from '../../model/consent.generated.ts';

const gdpr: Readonly<Record<GdprBasis['article6'], string>> = {
  a: 'They may use your data because you said yes.',
  b: 'They may use your data because of a contract with you.',
  c: 'They may use your data because a law says that they must.',
  d: 'They may use your data because the life of a person depends on it.',
  e: 'They may use your data because the work is for the good of everybody.',
  f: 'They may use your data because they have a good reason that weighs more than your wish to keep them private.',
};

const hipaa: Readonly<Record<HipaaBasis['ground'], string>> = {
  authorization: 'They may use your data because you signed a form.',
  waiver: 'They may use your data because a board decided that you did not have to be asked.',
  'limited-data-set': 'They may use your data because your name was taken out and all users promised to keep rules.',
  'safe-harbor': 'They may use your data because your name and other signs of you were taken out.',
  'expert-determination': 'They may use your data because an expert found that hardly anybody could know you by them.',
};

const commonRule = {
  'informed-consent': 'They may use your data because you were told about the study and said yes.',
  'broad-consent': 'They may use your data because you said yes to later research as well.',
  waiver: 'They may use your data because a board decided that you did not have to be asked.',
  exempt: 'They may use your data because the rules do not ask for your yes in such a study.',
} as const;

/** Why somebody may use the data, one sentence for each legal ground. */
export function groundSentences(grounds: readonly LegalBasis[]): string[] {
  return [...new Set(grounds.map(groundSentence))];
}

function groundSentence(ground: LegalBasis): string {
  switch (ground.law) {
    case 'gdpr':
      return gdpr[ground.article6];
    case 'hipaa':
      return hipaa[ground.ground];
    case 'common-rule':
      return commonRule[ground.ground];
    case 'national-opt-out':
      return `They may use your data because you did not say no. The name of the plan is "${ground.scheme}".`;
  }
}
