import type { DisclosureIssue, DisclosureIssueKind } from '../../consent/disclosures/disclosure-issue.ts';
import { plural } from '../../model/numerals.ts';

type Wording = (people: string) => string;

/** What is said of a disclosure, with what to do. `people` are counted: `3 people`. */
const sentences: Readonly<Record<DisclosureIssueKind, Wording>> = {
  'older-than-six-years': () => 'It is older than the six years that an accounting covers; nothing else is said of it.',
  'date-in-future': () => 'Its day has not come yet: give the day on which the data were handed over.',
  'name-missing': () => 'It does not say who received the data: name the recipient.',
  'address-unknown': () => 'It has no address of the recipient: add it if it is known.',
  'description-missing': () => 'It does not say what was disclosed: say it in a few words.',
  'purpose-missing': () => 'It does not say what for: state the purpose.',
  'protocol-for-few': () => 'A protocol stands in the place of people, who are fewer than 50: name each of them.',
  'agreement-missing': () => 'It names no agreement with the recipient: add its id.',
  'agreement-differs': () =>
    'It names another agreement than the manifest does for this recipient: check which one holds.',
  'sharing-not-allowed': (people) => `Sharing with others is not allowed by what was agreed with ${people}.`,
  'sharing-unsaid': (people) =>
    `Nothing was agreed about sharing with others with ${people}: it is not allowed by being unsaid.`,
  'recipient-not-named': (people) => `The recipient is none of those who were named to ${people}.`,
  'country-not-allowed': (people) => `The recipient's country is none of those that were agreed with ${people}.`,
  'country-unknown': () => "The recipient's country is not given, and only some countries were agreed: add it.",
  withdrawn: (people) => `Consent was withdrawn by ${people} at that day: leave their data out.`,
  refused: (people) => `Consent was refused by ${people}: leave their data out.`,
  expired: (people) => `Consent had expired for ${people} at that day: leave their data out, or ask them again.`,
  pending: (people) => `Consent is not known of ${people}: leave their data out until they agreed.`,
  'not-yet-signed': (people) => `The form was signed by ${people} only after that day.`,
  'without-record': (people) => `The table of people has no row for ${people}: add it before their data leave.`,
};

/** An issue of a disclosure as a sentence with what asks for it. It names nobody. */
export function disclosureSentence({ kind, subjects, reference, isCertain }: DisclosureIssue): string {
  const people = subjects === 'all' ? 'all people' : plural(subjects.length, 'person', 'people');
  const doubt = isCertain ? '' : ' (a person has to check it)';
  return `${sentences[kind](people)}${doubt} [${reference}]`;
}
