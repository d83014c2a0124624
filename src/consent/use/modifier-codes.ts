import type { DuoShorthand } from '../duo/codes.ts';
import { comparableName } from '../duo/comparable-name.ts';
import { placeWithin } from '../duo/countries.ts';
import type { NormalTerm } from '../duo/term.ts';
import { isApprovalNumber } from './approval-number.ts';
import { monthsAfter } from './month-arithmetic.ts';
import { blocks, grants, isCommercial, met, type Question, type Said, unclear } from './question.ts';

type Modifier = (question: Question, term: NormalTerm) => Said | undefined;

/**
 * What each modifier of the ontology says of a use, by its definition in DUO; `undefined` where it does not touch the use. A
 * modifier adds a condition to a permission (Lawson et al. 2021), which grants nothing by being met; CC alone adds a use.
 */
export const modifierCodes: Partial<Record<DuoShorthand, Modifier>> = {
  /** DUO:0000045: not-for-profit organisations, whatever the purpose. */
  NPU: (question) => notForProfit(question),

  /** DUO:0000046: not-for-profit use, whoever the user is. */
  NCU: (question) => notCommercial(question),

  /** DUO:0000018: both. */
  NPUNCU(question) {
    const both = [notForProfit(question), notCommercial(question)];
    return both.find(({ says }) => says === 'blocks') ?? both.find(({ says }) => says === 'unclear') ?? both[0];
  },

  /** DUO:0000022: within a region. */
  GS({ circumstances }, { countries }) {
    if (countries === undefined)
      return unclear('Use is limited to certain countries, and the code does not say which.');
    if (circumstances.country === undefined) {
      return unclear('Use is limited to certain countries, and nothing says where the data are used (country).');
    }
    const place = placeWithin(circumstances.country, countries);
    if (place === 'inside') return met('The data are used in a country that was agreed to.');
    if (place === 'outside') return blocks('The data are used in a country that was not agreed to.');
    return unclear('Only a part of the region in which the data are used was agreed to: name the country.');
  },

  /** DUO:0000025: a number of months. The ontology does not say from when; here it is when use was approved, or consent signed. */
  TS({ circumstances, today }, { months }) {
    if (months === undefined) return unclear('Use is limited in time, and the code does not say for how many months.');
    const { start, monthsSince } = circumstances;
    if (start === undefined && monthsSince === undefined) {
      return unclear('Use is limited to a number of months, and nothing says from when (start).');
    }
    const over = start === undefined ? monthsSince! >= months : today >= monthsAfter(start, months);
    return over
      ? blocks('The months are over for which use was agreed to.')
      : met('The time for which use was agreed to runs.');
  },

  /** DUO:0000021: documentation of ethics approval. "Pending" is none. */
  IRB({ circumstances: { ethicsApproval } }) {
    if (isApprovalNumber(ethicsApproval)) return met('An ethics committee approved this use.');
    return unclear('Approval of an ethics committee is required, and no number of one is given (ethicsApproval).');
  },

  /** DUO:0000019: results are made available. */
  PUB: ({ circumstances }) =>
    duty(circumstances.publicationPlanned, 'Results have to be published', 'publicationPlanned'),

  /** DUO:0000020: collaboration with the study's investigators. */
  COL: ({ circumstances }) =>
    duty(circumstances.collaboration, 'Those who led the study have to take part', 'collaboration'),

  /** DUO:0000029: derived or enriched data are returned. */
  RTN: ({ circumstances }) => duty(circumstances.returnsData, 'What is derived has to be given back', 'returnsData'),

  /** DUO:0000024: no publication of results before a day. A model is a result. */
  MOR({ use, circumstances, today }, { day }) {
    if (day === undefined)
      return unclear('Results may not be published before a day, and the code does not say which.');
    if (today >= day) return met('The day has come from which results may be published.');
    if (use.kind === 'model-release') return blocks('Results may not be published yet, and a model is one.');
    const { publicationPlanned, publicationDay } = circumstances;
    if (publicationPlanned === false || (publicationDay !== undefined && publicationDay >= day)) {
      return met('No result is published before the day from which it may be.');
    }
    if (publicationDay !== undefined) return blocks('Results are to be published before they may be.');
    return unclear('Results may not be published yet, and nothing says when they are to be (publicationDay).');
  },

  /** DUO:0000026: approved users. */
  US({ circumstances }, { names }) {
    const { users } = circumstances;
    if (names === undefined) return unclear('Only approved users may use the data, and the code does not name them.');
    if (users === undefined) return unclear('Only approved users may use the data, and nothing says who does (users).');
    const all = users.every((user) => isNamed(user, names));
    return all
      ? met('All who use the data are approved.')
      : blocks('Somebody uses the data who is not among the approved users.');
  },

  /** DUO:0000027: an approved project. */
  PS: ({ circumstances }, { names }) => onlyNamed('project', circumstances.project, names),

  /** DUO:0000028: an approved institution; of a third party, it is the third party. */
  IS: ({ circumstances, use }, { names }) =>
    onlyNamed('institution', use.recipient ?? circumstances.institution, names),

  /** DUO:0000012: studies of a type, in words; other words may say the same. */
  RS({ circumstances: { researchType } }, { names }) {
    if (names === undefined)
      return unclear('Only research of a certain type was agreed to, and the code does not say which.');
    if (researchType !== undefined && isNamed(researchType, names)) {
      return met('The research is of the type that was agreed to.');
    }
    return unclear(
      'Only research of a certain type was agreed to, and nothing says in its words that this is such (researchType).',
    );
  },

  /**
   * DUO:0000015: "does not allow methods development research (e.g., development of software or algorithms)". No code speaks of
   * AI; to train a model is to develop an algorithm, and its release is the release of one.
   */
  NMDS({ use }) {
    if (use.kind === 'methods-development')
      return blocks('The development of methods, software or algorithms was not agreed to.');
    if (use.kind !== 'ai-training' && use.kind !== 'model-release') return undefined;
    return blocks(
      'The development of methods, software or algorithms was not agreed to; of all codes this is the nearest to AI training.',
    );
  },

  /** DUO:0000016: studies with genotypes; of traits, such as images, alone they are not. */
  GSO({ use, circumstances }) {
    if (use.kind === 'genetic-studies' || /\bgen(?:etic|omic|otyp)/i.test(circumstances.researchType ?? '')) {
      return met('The study is a genetic one.');
    }
    if (use.kind === 'clinical-care' || use.kind === 'face-sharing')
      return blocks('Only genetic studies were agreed to.');
    return unclear('Only genetic studies were agreed to, and nothing says that this is one (researchType "genetic").');
  },

  /** DUO:0000043: clinical use and care, beside the permission. */
  CC: ({ use }) => (use.kind === 'clinical-care' ? grants('Care of patients was agreed to.') : undefined),

  /** DUO:0000044: no ancestry research. */
  NPOA: ({ use }) =>
    use.kind === 'ancestry-research'
      ? blocks('Research into population origins or ancestry is prohibited.')
      : undefined,
};

function notForProfit({ circumstances: { institutionKind } }: Question): Said {
  if (institutionKind === 'not-for-profit') return met('A not-for-profit organisation uses the data.');
  if (institutionKind === 'commercial') return blocks('Only not-for-profit organisations may use the data.');
  return unclear(
    'Only not-for-profit organisations may use the data, and nothing says what kind of organisation does (institutionKind).',
  );
}

function notCommercial(question: Question): Said {
  switch (isCommercial(question)) {
    case false:
      return met('The use is not commercial.');
    case true:
      return blocks('Commercial use of the data was not agreed to.');
    default:
      return unclear('Only use that is not commercial was agreed to, and nothing says whether this is (purpose).');
  }
}

function duty(isKept: boolean | undefined, what: string, name: string): Said {
  if (isKept === true) return met(`${what}, which is intended.`);
  if (isKept === false) return blocks(`${what}, which is not intended.`);
  return unclear(`${what}, and nothing says that it is intended (${name}).`);
}

function onlyNamed(what: 'project' | 'institution', given: string | undefined, approved?: readonly string[]): Said {
  const rule = `Only an approved ${what} may use the data`;
  if (approved === undefined) return unclear(`${rule}, and the code does not name it.`);
  if (given === undefined) return unclear(`${rule}, and nothing says which one does (${what}).`);
  return isNamed(given, approved) ? met(`The ${what} is an approved one.`) : blocks(`${rule}, and this is another.`);
}

function isNamed(name: string, approved: readonly string[]): boolean {
  return approved.some((one) => comparableName(one) === comparableName(name));
}
