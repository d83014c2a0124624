import type { Terms } from '../../model/consent.generated.ts';
import { readArgument } from '../duo/argument.ts';
import { type DuoShorthand, duoEntries, duoEntry } from '../duo/codes.ts';
import { knownCode } from '../duo/known-code.ts';

/** Terms as they are asked for: codes apart from what stands behind them, conditions apart from words. */
export type AnsweredTerms = Omit<Terms, 'duo' | 'aiTraining'> & {
  duo?: { permissions?: readonly string[]; modifiers?: readonly string[] } & { [Code in DuoShorthand]?: CodeArgument };
  aiTraining?: { answer?: string; conditions?: readonly string[]; words?: readonly string[] };
};

type CodeArgument = string | number | readonly string[];

/** Conditions that have a word of their own in the schema. */
const namedConditions = ['within-institution', 'ethics-approval'];

/** Terms as the manifest has them. */
export function writtenTerms({ duo, aiTraining, ...others }: AnsweredTerms): Terms {
  const codes = [...(duo?.permissions ?? []), ...(duo?.modifiers ?? [])] as DuoShorthand[];
  return {
    ...(codes.length > 0 ? { duo: codes.map((code) => writtenCode(code, duo?.[code])) } : {}),
    ...(aiTraining?.answer === undefined ? {} : { aiTraining: writtenTraining(aiTraining) }),
    ...others,
  };
}

function writtenCode(code: DuoShorthand, argument: CodeArgument | undefined): NonNullable<Terms['duo']>[number] {
  if (argument === undefined) return code;
  if (typeof argument === 'string' || typeof argument === 'number') return { code, argument };
  return { code, argument: argument.length === 1 ? argument[0]! : [...argument] };
}

function writtenTraining({
  answer,
  conditions = [],
  words = [],
}: NonNullable<AnsweredTerms['aiTraining']>): NonNullable<Terms['aiTraining']> {
  if (answer !== 'only-with') return answer as 'allowed' | 'not-allowed';
  return { onlyWith: [...conditions.filter((condition) => condition !== 'other'), ...words] };
}

/** Terms as they are asked for. Codes that the ontology does not have are left out. */
export function answeredTerms({ duo, aiTraining, ...others }: Terms): AnsweredTerms {
  return {
    ...(duo ? { duo: answeredCodes(duo) } : {}),
    ...(aiTraining === undefined ? {} : { aiTraining: answeredTraining(aiTraining) }),
    ...others,
  };
}

function answeredCodes(duo: NonNullable<Terms['duo']>): NonNullable<AnsweredTerms['duo']> {
  const known = duo.flatMap((given) => {
    const code = knownCode(typeof given === 'string' ? given : given.code);
    return code === undefined ? [] : [{ code, argument: typeof given === 'string' ? undefined : given.argument }];
  });
  const codes = [...new Set(known.map(({ code }) => code))];
  const answered: NonNullable<AnsweredTerms['duo']> = {
    permissions: codes.filter((code) => duoEntry(code).kind === 'permission'),
    modifiers: codes.filter((code) => duoEntry(code).kind === 'modifier'),
  };
  for (const { shorthand, argument: kind } of duoEntries) {
    const given = known.flatMap(({ code, argument }) => (code === shorthand ? (argument ?? []) : []));
    if (kind === undefined || given.length === 0) continue;
    // Of one number or day the last counts; names stay as they were written.
    const read = kind === 'months' || kind === 'day' ? readArgument(kind, given.at(-1)!) : undefined;
    const argument = read?.months ?? read?.day ?? given.map(String);
    answered[shorthand] = argument;
  }
  return answered;
}

function answeredTraining(aiTraining: NonNullable<Terms['aiTraining']>): NonNullable<AnsweredTerms['aiTraining']> {
  if (typeof aiTraining === 'string') return { answer: aiTraining };
  const words = aiTraining.onlyWith.filter((condition) => !namedConditions.includes(condition));
  const named = aiTraining.onlyWith.filter((condition) => namedConditions.includes(condition));
  return {
    answer: 'only-with',
    conditions: words.length > 0 ? [...named, 'other'] : named,
    ...(words.length > 0 ? { words } : {}),
  };
}
