import { version } from '../../model/version.ts';
import { absentBeforeValues } from '../../policies/absent-before.ts';
import { intervalsBeforeValue } from '../../policies/intervals-before.ts';
import { movedTextsValue } from '../../policies/moved-texts.ts';
import type { NewAttribute } from './encode.ts';
import type { AppliedMethods } from './options-applied.ts';

/** Of this program, as the writer of a file (PS3.10 section 7.1): from a random UUID (PS3.5 annex B.2). */
export const implementationClassUid = '2.25.131378187363700612025809718095589279808';
export const implementationVersionName = 'COHORTLINT';

const longestText = 64;

/**
 * What an object says of its de-identification after it (PS3.3 sections C.7.1.1 and C.12.1): attributes by tag. Whether text is burned in
 * and a face to be recognised is not known, so nothing is said of it.
 * @param policy as it is named
 */
export function markersOf(
  { codes, temporal, absentBefore, intervalsBefore, movesTexts }: AppliedMethods,
  policy: string,
): Record<string, NewAttribute> {
  const intervals = intervalsBefore === undefined ? [] : [intervalsBeforeValue(intervalsBefore)];
  const method = [
    `Cohortlint ${version}`,
    ...linesOf(policy),
    ...intervals,
    ...(movesTexts ? [movedTextsValue] : []),
    ...absentBeforeValues(absentBefore),
  ];
  return {
    '00120062': { vr: 'CS', values: ['YES'] },
    '00120063': { vr: 'LO', values: method },
    ...(codes.length === 0 ? {} : { '00120064': { vr: 'SQ', values: codes.map(codeItem) } }),
    ...(temporal === undefined ? {} : { '00280303': { vr: 'CS', values: [temporal] } }),
  };
}

/** What a copy says in which somebody is still named beside the pixels: the method was applied, and the identity is not removed. */
export const identityLeft: Readonly<Record<string, NewAttribute>> = { '00120062': { vr: 'CS', values: ['NO'] } };

/** The tags of all of them: what an object said before is taken out. */
export const markerTags: readonly number[] = [0x00120062, 0x00120063, 0x00120064, 0x00280303];

function codeItem({ code, meaning }: AppliedMethods['codes'][number]): Readonly<Record<string, NewAttribute>> {
  return {
    '00080100': { vr: 'SH', values: [code] },
    '00080102': { vr: 'SH', values: ['DCM'] },
    '00080104': { vr: 'LO', values: [meaning.slice(0, longestText)] },
  };
}

/** A policy with its options in values of at most 64 characters (LO); no character of a file's name that would part them. */
function linesOf(policy: string): string[] {
  const [id, ...options] = policy.replace(/[^\x20-\x7e]|\\/g, '_').split('+');
  const lines = [`policy ${id}`];
  for (const option of options) {
    const last = lines.at(-1)!;
    if (`${last}+${option}`.length <= longestText) lines[lines.length - 1] = `${last}+${option}`;
    else lines.push(`+${option}`);
  }
  return lines.map((line) => line.slice(0, longestText));
}
