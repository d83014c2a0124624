import type { Consent, Form, Permission, Terms } from '../model/consent.generated.ts';
import { Memo } from '../model/memo.ts';
import { comparableName } from './duo/comparable-name.ts';
import type { SubjectConsent } from './subjects/subject-consent.ts';

/** Who says a term: the subject's row, the version of the form that was signed, or the dataset for everybody. */
export type TermSource = 'row' | 'form' | 'dataset';

/** A term that is in force. */
export interface TermInForce<Value> {
  value: Value;
  from: TermSource;
}

/** The terms in force for one subject; what nobody says is absent, and not allowed by being so. */
export type TermsInForce = { [Name in keyof Terms]?: TermInForce<NonNullable<Terms[Name]>> };

/** What of a row says which terms are in force. */
export type RowTerms = Readonly<
  Pick<
    SubjectConsent,
    'formVersion' | 'duo' | 'aiTraining' | 'futureUse' | 'commercialUse' | 'publicRelease' | 'faceImages'
  >
> & { readonly thirdParties?: Permission | readonly string[] };

/** What holds for one subject. */
export interface SubjectTerms {
  terms: TermsInForce;
  /** The form that counts. Without a version in the row, the only one that the dataset has. */
  form?: Form;
  /** The row names a version that the dataset does not describe: what was signed is not known. */
  isFormUnknown: boolean;
}

/**
 * The terms in force for one subject: those of the row over those of the form over those of the dataset, each as a whole.
 * A yes in a row is the answer to what the form asks: where form or dataset set conditions (training only with something, third
 * parties by name), the conditions are in force. @param row `undefined` for somebody without one
 */
export function termsOfSubject(manifest: Pick<Consent, 'terms' | 'forms'>, row?: RowTerms): SubjectTerms {
  const form = row && signedForm(manifest, row.formVersion);
  const terms: TermsInForce = { ...from('dataset', manifest.terms), ...from('form', form?.terms ?? {}) };
  if (row) Object.assign(terms, termsOfRow(row, terms));
  const isFormUnknown = row?.formVersion !== undefined && form === undefined;
  return { terms, isFormUnknown, ...(form ? { form } : {}) };
}

/** So many different answers are remembered; a table of 200,000 people has a few hundred. */
const remembered = 10_000;

/** The terms in force for many subjects: those whose rows say the same share theirs. */
export class TermsOfSubjects {
  readonly #known = new Memo<string, SubjectTerms>(remembered);

  constructor(private readonly manifest: Pick<Consent, 'terms' | 'forms'>) {}

  /** As `termsOfSubject`. */
  of(row?: RowTerms): SubjectTerms {
    return this.#known.get(row === undefined ? '' : textOf(row), () => termsOfSubject(this.manifest, row));
  }
}

/** What rows that say the same have in common. */
function textOf(row: RowTerms): string {
  const { formVersion, duo, aiTraining, futureUse, commercialUse, publicRelease, faceImages, thirdParties } = row;
  return JSON.stringify([
    ...[formVersion, duo, aiTraining, futureUse],
    ...[commercialUse, publicRelease, faceImages, thirdParties],
  ]);
}

/** The terms in force without who says them. */
export function plainTerms({ terms }: SubjectTerms): Terms {
  return Object.fromEntries(Object.entries(terms).map(([name, inForce]) => [name, inForce?.value])) as Terms;
}

/**
 * The form that somebody signed: that of the version their row names, else the only one that there is.
 * @returns `undefined` where the version is not in the manifest, or several may be meant
 */
export function signedForm({ forms = [] }: Pick<Consent, 'forms'>, formVersion: string | undefined): Form | undefined {
  if (formVersion === undefined) return forms.length === 1 ? forms[0] : undefined;
  return forms.find(({ version }) => version.trim() === formVersion.trim());
}

function from(source: TermSource, terms: Terms): TermsInForce {
  const said = Object.entries(terms).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said.map(([name, value]) => [name, { value, from: source }])) as TermsInForce;
}

function termsOfRow(row: RowTerms, below: TermsInForce): TermsInForce {
  const { duo, aiTraining, futureUse, commercialUse, publicRelease, faceImages } = row;
  const own: TermsInForce = from('row', {
    ...(duo && { duo }),
    ...(aiTraining && { aiTraining }),
    ...(futureUse && { futureUse }),
    ...(commercialUse && { commercialUse }),
    ...(publicRelease && { publicRelease }),
    ...(faceImages && { faceImages }),
  });
  if (aiTraining === 'allowed' && typeof below.aiTraining?.value === 'object') own.aiTraining = below.aiTraining;
  const thirdParties = thirdPartiesOf(row, below.thirdParties);
  return thirdParties ? { ...own, thirdParties } : own;
}

type ThirdParties = TermInForce<NonNullable<Terms['thirdParties']>>;

function thirdPartiesOf({ thirdParties }: RowTerms, below: ThirdParties | undefined): ThirdParties | undefined {
  if (thirdParties === undefined) return undefined;
  if (thirdParties === 'not-allowed') return { value: { sharing: 'not-allowed' }, from: 'row' };
  const known = below?.value;
  if (thirdParties === 'allowed') {
    return below && known?.sharing !== 'not-allowed' ? below : { value: { sharing: 'any' }, from: 'row' };
  }
  // Of a recipient that the form names as well, its country and agreement are known.
  const recipients = thirdParties.map(
    (name) => known?.recipients?.find((one) => comparableName(one.name) === comparableName(name)) ?? { name },
  );
  const countries = known?.countries && { countries: known.countries };
  return { value: { sharing: 'named', recipients, ...countries }, from: 'row' };
}
