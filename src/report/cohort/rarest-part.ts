import { number, plural } from '../../model/numerals.ts';
import { type PartOf, percent, tableLines } from './part.ts';

/** How many people fit one screen. */
const peopleShown = 5;

/** The people who are most easily singled out, with their rows, and what would hide each. */
export const rarestPart: PartOf = ({ rarest, wanted }, { width, verbose, shown }) => {
  const told = verbose ? rarest : rarest.slice(0, peopleShown);
  const rows = told.flatMap((person, at) => {
    const { description, change } = shown?.[at] ?? person;
    const name = shown?.[at]?.subject ?? person.subject;
    const place = [person.row === undefined ? undefined : `row ${number(person.row)}`, name].filter(Boolean).join(' ');
    return [[place, description], ...(change === undefined ? [] : [['', `↳ ${change}`]])];
  });
  const lines = tableLines(rows, width);
  const more = rarest.length - told.length;
  if (more > 0) lines.push(`  and ${plural(more, 'other')} (--verbose shows all)`);
  return { title: `The rarest people, and what makes each fit ${wanted}`, lines };
};

/** Which columns tell people apart. */
export const attributesPart: PartOf = ({ attributes }, { width, verbose }) => ({
  title: 'What tells people apart',
  lines: tableLines(
    attributes
      .slice(0, verbose ? attributes.length : attributesShown)
      .map(({ columns, distinction, separation }) => [
        columns.join(' + '),
        `tells ${percent(separation)} of all pairs of people apart; ${percent(distinction)} different combinations`,
      ]),
    width,
  ),
});

const attributesShown = 6;
