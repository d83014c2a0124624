import type { Format } from '../model/format.ts';
import { looksLikeText } from './text/decoding.ts';
import { proseOf } from './text/whole.ts';

const extensions: ReadonlySet<string> = new Set(['.eml', '.mbox', '.mht', '.mhtml']);

/** Bytes of a message or mailbox that is taken apart; a larger one is read as plain text. */
const largest = 64 * 1024 * 1024;

const mail = {
  id: 'mail',
  title: 'E-mail',
  follows: 'RFC 5322 (messages), RFC 2045 to 2047 (MIME), RFC 4155 (mbox)',
  unseen: 'signatures of servers; an attachment that is encrypted',
  evidence: 'extension',
  matches: ({ extension, head }) => extensions.has(extension) && looksLikeText(head),
  async read(_entry, bytes) {
    const problems: string[] = [];
    if (bytes.size > largest) {
      problems.push(`larger than ${largest / 1024 / 1024} MiB: it is read as plain text, without its attachments`);
      return { problems, fields: () => proseOf(bytes, problems) };
    }
    const { readMail } = await import('./mail/messages.ts');
    // A copy: the parser is asynchronous, and attachments are read later.
    return readMail(Uint8Array.from(bytes.read(0, bytes.size)), problems);
  },
} satisfies Format;

export default mail;
