import type { Document, Member } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import { splitMailbox } from './mailbox.ts';
import { messageFields } from './message.ts';
import { type ParsedMessage, parseMessage } from './parse.ts';

/**
 * A message, or all messages of a mailbox, as one document: heads and bodies are fields, attachments are files inside.
 * @param content stays in memory while the document is used
 */
export async function readMail(content: Uint8Array, problems: string[]): Promise<Document> {
  const parts = splitMailbox(content);
  const messages: ParsedMessage[] = [];
  for (const [index, part] of parts.entries()) {
    // In a mailbox people count messages; a message alone needs no number.
    messages.push(await parseMessage(part, parts.length > 1 ? index + 1 : undefined, problems));
  }
  return {
    problems,
    *fields(): Iterable<Field> {
      for (const message of messages) yield* messageFields(message);
    },
    *members(): Iterable<Member> {
      for (const { attachments } of messages) yield* attachments;
    },
  };
}
