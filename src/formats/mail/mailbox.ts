/** A message of a mailbox. */
export interface MailboxPart {
  content: Uint8Array;
  /** Number of its first line in the file, from 1. */
  firstLine: number;
}

/** Messages of a mailbox each start behind a line like this (RFC 4155). */
const envelope = /^From \S{1,320} .{0,80}\d{4}\r?$/gm;

/** The messages of a mailbox; a message that stands alone is the only one. */
export function splitMailbox(content: Uint8Array): MailboxPart[] {
  // One byte is one unit here, so that offsets are those of the bytes.
  const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1');
  if (!text.startsWith('From ')) return [{ content, firstLine: 1 }];
  const starts = [...text.matchAll(envelope)].map(({ index }) => index);
  const parts: MailboxPart[] = [];
  let line = 1;
  let counted = 0;
  for (const [index, start] of starts.entries()) {
    const head = text.indexOf('\n', start) + 1;
    if (head === 0) break;
    for (; counted < head; counted += 1) if (text.charCodeAt(counted) === 10) line += 1;
    parts.push({ content: content.subarray(head, starts[index + 1] ?? content.length), firstLine: line });
  }
  return parts.length === 0 ? [{ content, firstLine: 1 }] : parts;
}
