import type { Terms } from '../../model/consent.generated.ts';
import type { UseKind } from '../../model/intended-use.ts';
import { comparableName } from '../duo/comparable-name.ts';
import { placeWithin } from '../duo/countries.ts';
import { isApprovalNumber } from './approval-number.ts';
import { blocks, grants, isCommercial, met, type Question, type Said, type Statement, unclear } from './question.ts';

/** What the plain fields of the terms say of a use: `consent.schema.json` has their definitions. */
export function fieldStatements(question: Question): Statement[] {
  return [...ownField(question), ...thirdParties(question), ...commerce(question), ...retention(question)];
}

const prohibitions = {
  reidentification: 'Finding out who people are',
  faceReconstruction: 'The reconstruction of faces',
} as const;
const permissionsOf = {
  modelRelease: 'Giving trained models to others',
  commercialUse: 'Commercial use',
  publicRelease: 'Release to the public',
  faceImages: 'Sharing images from which a face can be rebuilt',
  recontact: 'Contacting people again',
} as const;
const fieldOf: Partial<Record<UseKind, keyof typeof permissionsOf | keyof typeof prohibitions>> = {
  'model-release': 'modelRelease',
  commercial: 'commercialUse',
  'public-release': 'publicRelease',
  'face-sharing': 'faceImages',
  recontact: 'recontact',
  reidentification: 'reidentification',
  'face-reconstruction': 'faceReconstruction',
};

/** The field of the terms that asks about a use by its name, where there is one. */
export function fieldAbout(kind: UseKind): keyof Terms | undefined {
  if (kind === 'ai-training') return 'aiTraining';
  return kind === 'third-party' ? 'thirdParties' : fieldOf[kind];
}

/** The field that is about this very use. */
function ownField(question: Question): Statement[] {
  const { use, fields } = question;
  if (use.kind === 'ai-training') return aiTraining(question);
  const field = fieldOf[use.kind];
  const value = field && fields[field];
  const own: Statement[] = [];
  if (field !== undefined && value !== undefined) {
    const what = { ...permissionsOf, ...prohibitions }[field];
    const said = value === 'allowed' ? grants(`${what} was agreed to.`) : blocks(`${what} was not agreed to.`);
    own.push({ source: field, ...said });
  }
  if (use.kind === 'model-release' && fields.aiTraining === 'not-allowed') {
    own.push({
      source: 'aiTraining',
      ...blocks('No model may be trained on the data, so that none can be given away.'),
    });
  }
  return own;
}

function aiTraining(question: Question): Statement[] {
  const { aiTraining: value } = question.fields;
  const source = 'aiTraining';
  if (value === undefined) return [];
  if (value === 'allowed') return [{ source, ...grants('Training of AI models was agreed to.') }];
  if (value === 'not-allowed') return [{ source, ...blocks('Training of AI models was not agreed to.') }];
  const conditions = value.onlyWith.map((condition) => onlyWith(condition, question));
  const open = conditions.filter(({ says }) => says !== 'met');
  return (
    open.length > 0 ? open : [grants('Training of AI models was agreed to under conditions, which are met.')]
  ).map((said) => ({ source, ...said }));
}

function onlyWith(condition: string, { circumstances }: Question): Said {
  const { withinInstitution, ethicsApproval, conditionsMet } = circumstances;
  const named = comparableName(condition);
  if (named === 'within institution') {
    if (withinInstitution === true) return met('The data stay within the institution.');
    if (withinInstitution === false) return blocks('Training of AI models was agreed to within the institution only.');
    return unclear(
      'Training of AI models was agreed to within the institution only, and nothing says that it stays there (withinInstitution).',
    );
  }
  if (named === 'ethics approval') {
    if (isApprovalNumber(ethicsApproval)) return met('An ethics committee approved this use.');
    return unclear(
      'Training of AI models was agreed to with ethics approval only, and no number of one is given (ethicsApproval).',
    );
  }
  if (conditionsMet?.some((one) => comparableName(one) === named))
    return met('A condition in words is said to be met.');
  return unclear(
    'Training of AI models was agreed to under a condition in words, and nothing says that it is met (conditionsMet).',
  );
}

/** Who is given the data, and where they are. */
function thirdParties({ use, circumstances, fields }: Question): Statement[] {
  const { thirdParties: terms, publicRelease } = fields;
  const source = 'thirdParties';
  if (use.kind === 'public-release') {
    if (terms === undefined) return [];
    const isLimited = terms.sharing !== 'any' || terms.countries !== undefined;
    return isLimited
      ? [{ source, ...blocks('The data may not be given to everybody, and a release to the public does.') }]
      : [];
  }
  if (use.kind !== 'third-party') return [];
  if (terms === undefined) {
    return publicRelease === 'allowed'
      ? [{ source: 'publicRelease', ...grants('Release to the public was agreed to, and so to anybody.') }]
      : [];
  }
  if (terms.sharing === 'not-allowed') return [{ source, ...blocks('Sharing with third parties was not agreed to.') }];
  const recipient = terms.recipients?.find(({ name }) => comparableName(name) === comparableName(use.recipient ?? ''));
  if (terms.sharing === 'named' && recipient === undefined) {
    return [
      {
        source,
        ...blocks('The data may be shared with those named in the consent only, and this third party is not.'),
      },
    ];
  }
  const granted = grants(
    recipient ? 'This third party is named in the consent.' : 'Sharing with third parties was agreed to.',
  );
  const country = recipientCountry(terms, recipient?.country ?? circumstances.country);
  return [granted, ...country].map((said) => ({ source, ...said }));
}

function recipientCountry({ countries }: NonNullable<Terms['thirdParties']>, country: string | undefined): Said[] {
  if (countries === undefined) return [];
  if (country === undefined) {
    return [
      unclear('The data may go to certain countries only, and nothing says where this third party is (country).'),
    ];
  }
  const place = placeWithin(country, countries);
  if (place === 'inside') return [met('The third party is in a country that was agreed to.')];
  if (place === 'outside') return [blocks('The third party is in a country that was not agreed to.')];
  return [unclear('The data may go to a part only of the region in which this third party is: name the country.')];
}

/** A purpose that makes money, whatever else the use is. */
function commerce(question: Question): Statement[] {
  const { use, fields, duo } = question;
  if (use.kind === 'commercial') return [];
  const isModel = use.kind === 'model-release';
  const source = isModel ? 'commercialUseOfModels' : 'commercialUse';
  const what = isModel ? 'Commercial use of models' : 'Commercial use';
  const value = fields[source];
  const purpose = isCommercial(question);
  if (purpose === false || value === 'allowed') return [];
  if (value === 'not-allowed') {
    if (purpose) return [{ source, ...blocks(`${what} was not agreed to.`) }];
    return limitsUnsaid(use.kind)
      ? [{ source, ...unclear(`${what} was not agreed to, and nothing says whether this is (purpose).`) }]
      : [];
  }
  const isUnrestricted = !isModel && duo.some(({ code }) => code === 'NRES');
  return purpose && !isUnrestricted
    ? [{ source, ...unclear(`${what} is intended, and the consent does not say whether it was agreed to.`) }]
    : [];
}

/** Uses with which a commercial purpose goes unseen when nobody says whether there is one. */
function limitsUnsaid(kind: UseKind): boolean {
  return kind === 'model-release' || kind === 'public-release' || kind === 'third-party';
}

/** After the day of retention the data are not there to be used; on the day itself they still are. */
function retention({ fields: { retentionUntil }, today }: Question): Statement[] {
  if (retentionUntil === undefined || today <= retentionUntil) return [];
  return [{ source: 'retentionUntil', ...blocks('The day has passed until which the data may be kept.') }];
}
