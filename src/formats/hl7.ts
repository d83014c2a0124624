import type { Format } from '../model/format.ts';
import { messageFields } from './hl7/fields.ts';
import { structuredDocument } from './text/whole.ts';

/** A message, or a file or batch of messages; some systems put the sign of their transport before it (MLLP). */
const start = /^\x0b?(MSH|FHS|BHS)[!-/:-@[-`{-~]/;

const hl7 = {
  id: 'hl7',
  title: 'HL7 v2 messages',
  follows: 'HL7 v2.5.1',
  unseen: 'nothing: every field is looked into; beyond 16 MiB as plain text',
  evidence: 'signature',
  matches: ({ head }) => start.test(Buffer.from(head.subarray(0, 5)).toString('latin1')),
  read: (_entry, bytes) => structuredDocument(bytes, messageFields),
} satisfies Format;

export default hl7;
