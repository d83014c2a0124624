/** What stands where a number is not there yet. */
const placeholder = /\b(?:pending|none|tbd|tba|to be|n\/a|applied|submitted|expected)\b/i;

/** Whether a text is the number of an ethics approval: it has a digit, and is no "pending 2026". */
export function isApprovalNumber(text: string | undefined): boolean {
  return text !== undefined && /\d/.test(text) && !placeholder.test(text);
}
