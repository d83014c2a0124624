import { before } from '../matching/spans.ts';

/** A user name, a colon and at most a password, right before an at sign. */
const userBefore = /(?<![\p{L}\d:@/.])([\p{L}\d._-]{1,32}):([^\s:@/<>"'(),;]{0,40})$/u;
/** A host with its port, or one that a path follows. */
const hostBehind = /^@[\p{L}\d.-]{1,60}(?::\d{2,5}(?!\d)|\/)/u;
/** Labels that an e-mail address follows. */
const mailLabel = /mail|kontakt|contact|^(?:to|from|cc|bcc|an|von|de|para|aan|van|reply-to)$/i;

/**
 * Whether an at sign stands between a user with a password and the host that they open, `jane:secret@files:8080`, rather
 * than in an e-mail address.
 * @param at where the at sign is
 * @returns where the user name starts
 */
export function startOfCredentials(text: string, at: number): number | undefined {
  const match = userBefore.exec(before(text, at));
  if (!match || mailLabel.test(match[1]!) || !hostBehind.test(text.slice(at, at + 70))) return undefined;
  return at - match[0].length;
}
