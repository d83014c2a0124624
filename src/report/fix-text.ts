import type { FixResult, Verification } from '../engine/fix/result.ts';
import { number, plural } from '../model/numerals.ts';
import { titledLines } from './titled-lines.ts';

/** A verdict as a sentence has it. */
const verdicts = { blocked: 'blocked', 'needs-review': 'needs review', clear: 'clear' } as const;

const secrets: Readonly<Record<FixResult['secret'], string>> = {
  file: 'the secret of the named file',
  environment: 'the secret of the environment',
  dataset: 'the key that is kept on this machine for this dataset',
};
/** So many files that are left out are listed; the JSON form has all of them. */
const mostListed = 40;

/** What `fix` did as text for people, without a value. */
export function fixReport(result: FixResult): string {
  if (!result.complete) return 'Interrupted: nothing was written.\n';
  const { rewritten, copied, renamed, dryRun, uids, secret, policy } = result;
  const would = dryRun ? 'would be ' : '';
  const lines = [
    `Policy ${policy}; UIDs ${uids}, under ${secrets[secret]}`,
    `${plural(rewritten, 'DICOM file')} ${would}de-identified, ${plural(copied, 'other file')} ${would}copied, ${number(renamed)} ${would}renamed`,
    ...titledLines('Changes', changeLines(result)),
    ...titledLines('Not in the copy', leftOutLines(result)),
    ...titledLines('Not handled', result.notHandled),
    ...(result.verification ? titledLines('Scan of the copy', verificationLines(result.verification)) : []),
  ];
  return `${lines.join('\n')}\n`;
}

function changeLines({ changes, withTrailingData }: FixResult): string[] {
  const shown = foldPrivate(changes);
  const width = Math.max(0, ...shown.map(({ attribute }) => attribute.length));
  const lines = shown.map(
    ({ attribute, action, files, most }) =>
      `${attribute.padEnd(width)}  ${action} in ${most ? 'up to ' : ''}${plural(files, 'file')}`,
  );
  if (withTrailingData > 0)
    lines.push(`what stood behind the pixel data  removed in ${plural(withTrailingData, 'file')}`);
  return lines;
}

/** Private attributes as one line for each action: vendors have hundreds, and nobody knows them by their numbers. */
function foldPrivate(changes: FixResult['changes']): (FixResult['changes'][number] & { most?: boolean })[] {
  const folded = new Map<string, { action: FixResult['changes'][number]['action']; count: number; files: number }>();
  for (const { attribute, action, files } of changes) {
    if (!attribute.startsWith('private ')) continue;
    const known = folded.get(action);
    folded.set(action, { action, count: (known?.count ?? 0) + 1, files: Math.max(known?.files ?? 0, files) });
  }
  return [
    ...changes.filter(({ attribute }) => !attribute.startsWith('private ')),
    ...[...folded.values()].map(({ action, count, files }) => ({
      attribute: plural(count, 'private attribute'),
      action,
      files,
      most: count > 1,
    })),
  ];
}

function leftOutLines({ leftOut }: FixResult): string[] {
  const lines = leftOut.slice(0, mostListed).map(({ path, reason }) => `${path}: ${reason}`);
  return leftOut.length > mostListed ? [...lines, `and ${number(leftOut.length - mostListed)} more`] : lines;
}

function verificationLines({ verdict, errors, warnings, atChanged, issues }: Verification): string[] {
  const found = `${verdicts[verdict]}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
  const mistakes = atChanged === 0 ? [] : [`${plural(atChanged, 'finding')} at changed attributes: report this`];
  return [
    found,
    ...mistakes,
    ...issues.map(({ severity, message, count }) => `${severity}: ${message} (${number(count)})`),
  ];
}
