import { type Command, Option } from 'commander';
import { requiredManifest } from '../../../engine/consent/records.ts';
import { noticeOf } from '../../../report/consent/notice.ts';
import { noticeFormats, writeNotice } from '../../../report/consent/notice-formats.ts';
import { openOutput } from '../../output.ts';

interface Options {
  format: (typeof noticeFormats)[number];
  form?: string;
  output?: string;
}

/** A text is read best in lines that are not longer. */
const widest = 88;

/** `cohortlint consent notice`: what a participant could be told, in plain words. */
export default function noticeCommand(command: Command): void {
  command
    .command('notice')
    .description('Say in plain words, on one page, what a participant could be told of how the data are used.')
    .argument('[folder]', 'the dataset', '.')
    .addOption(new Option('--format <format>', 'form of the notice').choices(noticeFormats).default('text'))
    .option('--form <version>', 'for people who signed this version of the consent form')
    .option('--output <file>', 'write the notice to a file')
    .action(run);
}

async function run(folder: string, { format, form, output: file }: Options): Promise<void> {
  const manifest = requiredManifest(folder);
  const versions = (manifest.forms ?? []).map(({ version }) => version);
  if (form !== undefined && !versions.includes(form.trim())) {
    const known = versions.length === 0 ? 'it describes none' : `it has ${versions.join(', ')}`;
    throw new Error(`The manifest has no form of the version that --form names: ${known}.`);
  }
  const output = openOutput(file);
  await writeNotice(noticeOf(manifest, form), format, output.write, Math.min(output.terminal.width, widest));
  await output.close();
}
