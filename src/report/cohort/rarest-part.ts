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
    const place = [person.row === undefined ? undefined : `row ${number(person.row)}`, name]
      .filter(Boolean)
      .join(' · ');
    return [[place, description], ...(change === undefined ? [] : [['', `↳ ${change}`]])];
  });
  const lines = tableLines(rows, width);
  const more = rarest.length - told.length;
  if (more > 0) lines.push(`  and ${plural(more, 'other')} (--verbose shows all)`);
  return { title: `The rarest people, and what makes each fit ${wanted}`, lines };
};

/** Which columns tell people apart: each by itself, and the two that do it best. */
export const attributesPart: PartOf = ({ attributes }, { width, verbose }) => {
  const alone = attributes.filter(({ columns }) => columns.length === 1);
  const best = attributes.find(({ columns }) => columns.length > 1);
  const told = verbose ? attributes : [...alone.slice(0, attributesShown), ...(best ? [best] : [])];
  return {
    title: 'What tells people apart',
    lines: tableLines(
      told.map(({ columns, distinction, separation }) => [
        columns.join(' + '),
        `${percent(separation)} of all pairs`,
        `${percent(distinction)} as many combinations as people`,
      ]),
      width,
    ),
  };
};

const attributesShown = 5;
