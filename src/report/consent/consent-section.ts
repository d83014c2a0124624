import { number, plural } from '../../model/numerals.ts';
import type { ConsentEnding } from '../../model/protocol.ts';
import type { Report } from '../../model/report.generated.ts';
import type { Section } from '../section.ts';
import { consentPageOf } from './consent-page.ts';
import { endingDay, endingWord, intendedUseExample, statusText, useCountsText, useTitle } from './consent-words.ts';

/**
 * Consent in a few lines: who agreed; then what that means for the purposes that are intended, and what ends next.
 * @returns `undefined` where nothing says what people agreed to
 */
export function consentSection(consent: Report['consent']): Section | undefined {
  const { subjects, uses, endings } = consentPageOf(consent);
  if (!subjects && uses.length === 0 && endings.length === 0) return undefined;
  const intended = uses.filter(({ isIntended }) => isIntended);
  return {
    lead: subjects
      ? `${plural(subjects.total, 'person', 'people')}: ${statusText(subjects)}`
      : 'No table of people says who agreed',
    details: [
      ...intended.map((use) => `Intended: ${useTitle(use)}: ${useCountsText(use)}`),
      ...(uses.length > 0 && intended.length === 0
        ? [`What the dataset is for is not said: write ${intendedUseExample} into cohortlint.config.json`]
        : []),
      ...endingLines(endings),
    ],
  };
}

function endingLines(endings: readonly ConsentEnding[]): string[] {
  const past = endings.filter(({ isPast }) => isPast);
  const next = endings.find(({ isPast }) => !isPast);
  const named = past.slice(-endedNamed).reverse().map(endingText);
  const more = past.length - named.length;
  return [
    ...(past.length > 0 ? [`Over: ${[...named, ...(more > 0 ? [`${number(more)} more`] : [])].join(', ')}`] : []),
    ...(next ? [`Ends next: ${endingText(next)}`] : []),
  ];
}

/** What ended earlier is counted. */
const endedNamed = 2;

function endingText(ending: ConsentEnding): string {
  const { kind, subjects } = ending;
  const whose = kind === 'consent' || kind === 'authorization' ? ` of ${plural(subjects, 'person', 'people')}` : '';
  return `${endingWord[kind].toLowerCase()}${whose} (${endingDay(ending)})`;
}
