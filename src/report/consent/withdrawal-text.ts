import type { RecipientToTell } from '../../consent/withdrawal/after-disclosure.ts';
import type { RemovalStep } from '../../consent/withdrawal/removal-plan.ts';
import type { ShownNames } from '../../engine/consent/shown-names.ts';
import type { RowToChange, Withdrawal } from '../../engine/consent/withdraw.ts';
import { number, plural } from '../../model/numerals.ts';
import { titledLines } from '../titled-lines.ts';
import { printable } from '../wording.ts';
import { actionTitles, beyondSentences, numbersText, partText } from './removal-steps.ts';

/** How a withdrawal is shown. */
export interface WithdrawalTextOptions {
  /** How names of files and of the person may be written. */
  readonly names: ShownNames;
  /** Every file, not the first of each folder of work. */
  readonly verbose: boolean;
}

/** So many places are listed under each heading, so that the answer fits a screen. */
const mostListed = 12;

/** What follows from a withdrawal, for a terminal: the answer first, then what to do, then what no file shows. */
export function withdrawalText(withdrawal: Withdrawal, { names, verbose }: WithdrawalTextOptions): string {
  const { plan, found, recipients, toldBy, doubtfulLines, recordMistake, unread, ignored } = withdrawal;
  const most = verbose ? Number.POSITIVE_INFINITY : mostListed;
  const derived = new Set(found.files.filter(({ isDerived }) => isDerived).map(({ path }) => path));
  const stepText = (step: RemovalStep): string => {
    const part = partText(step);
    const note = derived.has(step.path) ? ' (derived)' : '';
    return printable(`${names.path(step.path)}${part === '' ? '' : ` ${part}`}${note}`);
  };
  const lines = [
    answer(withdrawal, names),
    scopeText(withdrawal),
    ...Object.entries(actionTitles).flatMap(([action, title]) => {
      const steps = plan.steps.filter((step) => step.action === action);
      const reference = steps[0]?.reference;
      return titledLines(`${title}: ${number(steps.length)} (${reference})`, listed(steps.map(stepText), most));
    }),
    ...titledLines('The row of the person', rowLines(withdrawal)),
    ...titledLines(`To be told (${toldBy})`, listed((recipients ?? []).map(recipientText), most)),
    ...titledLines('What no file shows', [
      ...plan.beyond.map((one) => beyondSentences[one]),
      ...(recipients === undefined
        ? ['There is no ledger of disclosures: who has the data, nobody can tell from here.']
        : []),
      ...(doubtfulLines.length > 0
        ? [`The ledger cannot be trusted at ${linesText(doubtfulLines)}: a recipient may be missing.`]
        : []),
    ]),
    ...titledLines('Not looked at', [
      ...(recordMistake === undefined
        ? []
        : [`Records with a mistake, which may say more than is followed here: ${recordMistake}`]),
      ...(unread.length > 0
        ? [`${plural(unread.length, 'entry', 'entries')} that cannot be read, and whose name is not the person's`]
        : []),
      ...(ignored > 0 ? [`${plural(ignored, 'path')} that ignore files leave out`] : []),
    ]),
    '',
    'Nothing was changed. Review it, then save it with --format script --out FILE, or as JSON.',
  ];
  return `${lines.join('\n')}\n`;
}

function answer({ subject, found }: Withdrawal, names: ShownNames): string {
  const rows = found.rows.reduce((sum, one) => sum + one.rows.length, 0);
  const lines = found.lists.reduce((sum, one) => sum + one.lines.length, 0);
  const parts = [
    plural(found.files.length, 'file'),
    `${plural(rows, 'row')} in ${plural(found.rows.length, 'table')}`,
    `${plural(lines, 'line')} in ${plural(found.lists.length, 'list')}`,
  ];
  return `${printable(names.subject(subject))}: ${parts.join(', ')}`;
}

function scopeText({ plan: { scope }, scopeFrom }: Withdrawal): string {
  const what = scope === 'erasure' ? 'the data are erased' : 'future use ends and the data are set aside';
  const from = {
    request: 'as asked for',
    terms: 'as the terms in force say',
    nobody: 'since no record says what a withdrawal ends: name it with --scope, or say it in consent.json',
  }[scopeFrom];
  return `Withdrawal: ${what}, ${from}`;
}

function rowLines({ rows, lacksDayColumn, day }: Withdrawal): string[] {
  if (!rows) return ['There is no table of people: make one with `cohortlint consent init`.'];
  if (rows.length === 0) return ['The table of people has no row of the person: add one that says withdrawn.'];
  const column = lacksDayColumn ? ['The table has no column for the day: add one with the heading withdrawn_on.'] : [];
  return [...rows.map((row) => rowText(row, day)), ...column];
}

function rowText({ path, row, line, status, withdrawnOn }: RowToChange, day: string): string {
  const place = `${path}:${line} (row ${row})`;
  if (status === 'withdrawn' && withdrawnOn !== undefined) return `${place} says withdrawn already, on ${withdrawnOn}`;
  if (status === 'withdrawn') return `${place} says withdrawn already, and not when: write ${day} under withdrawn_on`;
  return `${place}: change status from ${status} to withdrawn, and withdrawn_on to ${withdrawnOn ?? day}`;
}

function recipientText({ name, address, country, disclosures }: RecipientToTell): string {
  const where = [address, country].filter((part) => part !== undefined).join(', ');
  const late = disclosures.some(({ when }) => when === 'after') ? '; a disclosure was after the withdrawal' : '';
  const lines = linesText(disclosures.map(({ line }) => line));
  return printable(`${name}${where === '' ? '' : ` (${where})`}: ${lines} of the ledger${late}`);
}

function linesText(lines: readonly number[]): string {
  return `${lines.length === 1 ? 'line' : 'lines'} ${numbersText(lines)}`;
}

function listed(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most), `and ${number(lines.length - most)} more (--verbose lists all)`];
}
