import { Memo } from '../model/memo.ts';

const codeName =
  /^(?:(?:participant|subject|study|research|record|case|coded?|pseudo(?:nym)?|anon(?:ymous|ymi[sz]ed)?|deid(?:entified)?|new|bids|public|trial|random(?:i[sz]ation)?|proband(?:en)?|sujet|sujeto)[ _.-]?(?:id|ids|code|no|nr|nummer|number|label|key)?|sub|code|key|pseudonym|alias)$/i;

/** A dataset has few fields, and is asked about each of their values. */
const known = new Memo<string, boolean>(10_000);

/** Whether a column or key is called like the code that a study gives its participants: `participant_id`, `Pseudonym`. */
export function isCodeName(name: string): boolean {
  return known.get(name, () => codeName.test(name));
}
