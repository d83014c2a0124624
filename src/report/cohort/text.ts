import { createColors } from 'picocolors';
import { number, plural } from '../../model/numerals.ts';
import type { CohortRisk } from '../../model/report.generated.ts';
import { printable, wrapped } from '../wording.ts';
import { columnsPart } from './columns-part.ts';
import { indent, type PartOf, type RiskTextOptions } from './part.ts';
import { attributesPart, rarestPart } from './rarest-part.ts';
import { riskPart, thresholdsPart } from './risk-part.ts';
import { populationPart, sensitivePart } from './sensitive-part.ts';
import { sizesPart } from './sizes-part.ts';
import { suggestionsPart } from './suggestions-part.ts';

/** From what was read to what can be done. */
const parts: readonly PartOf[] = [
  columnsPart,
  sizesPart,
  riskPart,
  thresholdsPart,
  populationPart,
  sensitivePart,
  attributesPart,
  suggestionsPart,
  rarestPart,
];

/** The risk of a cohort for a terminal; the answer stands in the last line. */
export function riskText(risk: CohortRisk, options: RiskTextOptions): string {
  const color = createColors(options.color);
  const told = parts.map((part) => part(risk, options)).filter(({ lines }) => lines.length > 0);
  const cautions = risk.cautions.flatMap((caution) => {
    const [first, ...rest] = wrapped(printable(caution), options.width - 2 * indent.length);
    return [`${indent}· ${first}`, ...rest.map((line) => `${indent}  ${line}`)];
  });
  return [
    heading(risk),
    '',
    ...told.flatMap(({ title, lines }) => [color.bold(printable(title)), ...lines, '']),
    ...(cautions.length > 0 ? [color.bold('To know'), ...cautions, ''] : []),
    answer(risk, options),
    '',
  ].join('\n');
}

function heading({ sources, people, rows, missing, columns }: CohortRisk): string {
  const isAnyMissing = columns.some(({ role }) => role === 'quasi-identifier');
  return [
    printable(sources.join(', ')),
    plural(people, 'person', 'people'),
    ...(rows === people ? [] : [plural(rows, 'row')]),
    ...(isAnyMissing
      ? [`a missing value ${missing === 'own-class' ? 'is a value of its own' : 'matches anything'}`]
      : []),
  ].join(' · ');
}

/** Whether each group has the wanted size, and who has not. */
function answer(
  { kAnonymity: { k, uniqueRecords, below }, wanted, people }: CohortRisk,
  options: RiskTextOptions,
): string {
  const color = createColors(options.color);
  const isEnough = below === 0;
  const verdict = isEnough ? color.green(`${wanted} OR MORE`) : color.red(`UNDER ${wanted}`);
  const facts = [
    `smallest group ${number(k)}`,
    ...(isEnough
      ? []
      : [`${number(below)} of ${plural(people, 'person', 'people')} below`, `${number(uniqueRecords)} alone`]),
  ];
  return `${color.bold(verdict)} · ${facts.join(' · ')}`;
}
