import PostalMime, { type Attachment } from 'postal-mime';
import type { Member } from '../../model/document.ts';
import { bytesInMemory } from '../../sources/bytes-in-memory.ts';
import { memberPath } from '../archive/member-path.ts';
import { tooLarge } from '../archive/too-large.ts';
import { decodeAs, encodingOf } from '../text/decoding.ts';
import type { MailboxPart } from './mailbox.ts';

/** A message whose parts are decoded. */
export interface ParsedMessage {
  /** All of it as it stands in the file. */
  source: string;
  firstLine: number;
  /** From 1, in a mailbox. */
  number: number | undefined;
  /** The bodies that were decoded; none where the message could not be taken apart. */
  text?: string;
  html?: string;
  isWhole: boolean;
  attachments: readonly Member[];
}

/** What media types are called as files, where an attachment has no name. */
const extensions: Readonly<Record<string, string>> = {
  'message/rfc822': '.eml',
  'text/plain': '.txt',
  'text/html': '.html',
  'text/csv': '.csv',
  'application/pdf': '.pdf',
  'image/png': '.png',
  'image/jpeg': '.jpg',
};

/** Takes a message apart. One that the parser refuses is read as it stands, with a problem that says so. */
export async function parseMessage(
  { content, firstLine }: MailboxPart,
  number: number | undefined,
  problems: string[],
): Promise<ParsedMessage> {
  const { encoding, skip } = encodingOf(content, true);
  const source = decodeAs(content.subarray(skip), encoding);
  try {
    const { text, html, attachments } = await PostalMime.parse(content, { forceRfc822Attachments: true });
    return {
      source,
      firstLine,
      number,
      ...(text === undefined ? {} : { text }),
      ...(html === undefined ? {} : { html }),
      isWhole: true,
      attachments: attachments.map((attachment, index) => memberOf(attachment, index + 1, number)),
    };
  } catch {
    const which = number === undefined ? 'the message' : `message ${number}`;
    problems.push(
      `${which} cannot be taken apart, since its parts nest too deep or its head is too long: it is read as text`,
    );
    return { source, firstLine, number, isWhole: false, attachments: [] };
  }
}

function memberOf({ filename, mimeType, content }: Attachment, index: number, message: number | undefined): Member {
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  const name = memberPath(filename ?? `attachment-${index}${extensions[mimeType] ?? ''}`);
  return {
    path: message === undefined ? name : `message-${message}/${name}`,
    size: bytes.length,
    open(most) {
      if (bytes.length > most) throw tooLarge(most);
      return bytesInMemory(bytes);
    },
  };
}
