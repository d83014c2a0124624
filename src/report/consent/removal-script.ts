import type { RemovalStep } from '../../consent/withdrawal/removal-plan.ts';
import type { Withdrawal } from '../../engine/consent/withdraw.ts';
import { printable } from '../wording.ts';
import { actionTitles, beyondSentences, partText } from './removal-steps.ts';

const usage = {
  erasure: 'REVIEWED=yes sh SCRIPT DATASET',
  'future-use': 'REVIEWED=yes sh SCRIPT DATASET FOLDER_FOR_WHAT_IS_SET_ASIDE',
} as const;

/**
 * The removal as a shell script (POSIX) for somebody to read, change and run: whole files by command, and parts of files as
 * remarks, since a line may have moved until then. It does nothing unless who runs it says that it was read.
 */
export function removalScript({ plan, found, rows, recipients, unwritable, day }: Withdrawal): string {
  const { steps, scope, beyond } = plan;
  const whole = steps.filter((step) => isWhole(step) && canBeNamed(step, unwritable));
  const byHand = steps.filter((step) => step.action !== 'keep' && !whole.includes(step));
  const certain = new Set(found.files.filter(({ isCertain }) => isCertain).map(({ path }) => path));
  const lines = [
    '#!/bin/sh',
    `# Removal of the data of one person who withdrew on ${day} (${scope}). Read it before anything is run.`,
    '# It names files as they are called: keep it as safe as the data.',
    'set -e',
    `[ $# -eq ${scope === 'future-use' ? 2 : 1} ] || { echo 'usage: ${usage[scope]}' >&2; exit 2; }`,
    '[ "$REVIEWED" = yes ] || { echo \'Read this script; then run it with REVIEWED=yes.\' >&2; exit 1; }',
    '',
    `# Whole files: ${whole.length}, ${whole.filter(({ path }) => certain.has(path)).length} of them without doubt.`,
    ...whole.flatMap(commands),
    ...remarks(
      'By hand',
      byHand.map((step) => `${actionTitles[step.action]}: ${placeOf(step)}`),
    ),
    ...remarks(
      'The row of the person',
      (rows ?? []).map(({ path, line }) => `${path}:${line}: status withdrawn, withdrawn_on ${day}`),
    ),
    ...remarks(
      'To be told',
      (recipients ?? []).map(({ name, address }) => [name, address].filter(Boolean).join(', ')),
    ),
    ...remarks(
      'Kept',
      steps.filter(({ action }) => action === 'keep').map((step) => `${placeOf(step)} (${step.reference})`),
    ),
    ...remarks(
      'What no file shows',
      beyond.map((one) => beyondSentences[one]),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** A file on disk that goes as a whole: no part of it, and none inside an archive. */
function isWhole({ action, path, rows, lines }: RemovalStep): boolean {
  return (action === 'erase' || action === 'set-aside') && !rows && !lines && !path.includes('!/');
}

function canBeNamed({ path }: RemovalStep, unwritable: ReadonlySet<string>): boolean {
  return !unwritable.has(path);
}

function commands({ action, path }: RemovalStep): string[] {
  const file = `"$1"${quoted(`/${path}`)}`;
  if (action === 'erase') return [`rm -f -- ${file}`];
  const folder = `"$2"${quoted(`/${path.slice(0, path.lastIndexOf('/') + 1)}`)}`;
  return [`mkdir -p -- ${folder} && mv -- ${file} ${folder}`];
}

/** For a shell, as one word and nothing else. */
function quoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}

function remarks(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `# ${title}:`, ...lines.map((line) => `#   ${printable(line)}`)];
}

function placeOf(step: RemovalStep): string {
  const part = partText(step);
  return part === '' ? step.path : `${step.path} ${part}`;
}
