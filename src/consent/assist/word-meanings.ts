/** The words of an enumeration in `consent.schema.json`, and what each means. */
type WordMeanings = Readonly<Record<string, string>>;

/** For every enumeration of the schema one, known by its words; a test compares them. */
const enumerations: readonly WordMeanings[] = [
  {
    a: 'Consent of the person, GDPR Art. 6(1)(a).',
    b: 'A contract with the person, GDPR Art. 6(1)(b).',
    c: 'A legal obligation of the controller, GDPR Art. 6(1)(c).',
    d: 'Vital interests of a person, GDPR Art. 6(1)(d).',
    e: 'A task in the public interest or of official authority, as universities have, GDPR Art. 6(1)(e).',
    f: 'Legitimate interests that those of the person do not override, GDPR Art. 6(1)(f).',
  },
  {
    a: 'Explicit consent of the person, GDPR Art. 9(2)(a).',
    b: 'Law of employment, social security and social protection, GDPR Art. 9(2)(b).',
    c: 'Vital interests of a person who cannot consent, GDPR Art. 9(2)(c).',
    d: 'Members of a body with a political, philosophical, religious or trade union aim, GDPR Art. 9(2)(d).',
    e: 'Data that the person made public, GDPR Art. 9(2)(e).',
    f: 'Legal claims, GDPR Art. 9(2)(f).',
    g: 'Substantial public interest, by a law of the Union or a member state, GDPR Art. 9(2)(g).',
    h: 'Medicine, diagnosis and care, by a law or a contract with a health professional, GDPR Art. 9(2)(h).',
    i: 'Public health, by a law of the Union or a member state, GDPR Art. 9(2)(i).',
    j: 'Research, statistics and archives with the safeguards of Art. 89(1), by a law of the Union or a member state, GDPR Art. 9(2)(j).',
  },
  {
    authorization: 'Each person signed an authorization, 45 CFR 164.508.',
    waiver: 'A review or privacy board waived the authorization, 45 CFR 164.512(i)(1)(i).',
    'limited-data-set': 'A limited data set under a data use agreement, 45 CFR 164.514(e).',
    'safe-harbor': 'De-identified by removing eighteen identifiers, 45 CFR 164.514(b)(2).',
    'expert-determination': 'De-identified as an expert determined, 45 CFR 164.514(b)(1).',
  },
  {
    'informed-consent': 'Each person agreed to this research, 45 CFR 46.116(a) to (c).',
    'broad-consent': 'Each person agreed to storage and later research, 45 CFR 46.116(d).',
    waiver: 'A review board waived consent, 45 CFR 46.116(f).',
    exempt: 'Research that the rule exempts, 45 CFR 46.104.',
  },
  { allowed: 'It was agreed to.', 'not-allowed': 'It was not agreed to.' },
  {
    allowed: 'Uses that nobody named were agreed to.',
    'not-allowed': 'Nothing but what was named was agreed to.',
    'ask-again': 'For anything that was not named, people are asked again.',
  },
  { prohibited: 'Nobody may do it.', allowed: 'It may be done.' },
  {
    'not-allowed': 'The data go to nobody else.',
    named: 'The data may go to those in `recipients`.',
    any: 'The data may go to anybody who keeps the other terms.',
  },
  {
    local: 'On single computers that the controller has.',
    institution: 'On storage of the institution.',
    cloud: 'With a provider of storage.',
  },
  {
    told: 'The person is told.',
    'not-told': 'The person is not told.',
    'as-wished': 'Each person said whether they want to be told.',
  },
  {
    'future-use':
      'No new use begins; what was done in reliance on the consent stays (45 CFR 164.508(b)(5), GDPR Art. 7(3)).',
    erasure:
      'The data are erased as well (GDPR Art. 17(1)(b), where no other ground is there; research may be excepted, Art. 17(3)(d)).',
  },
];

const meaningsByWords = new Map(enumerations.map((meanings) => [keyOf(Object.keys(meanings)), meanings]));

/** What each word of an enumeration means. @returns `undefined` for an enumeration that the schema does not have */
export function wordMeanings(words: readonly unknown[]): WordMeanings | undefined {
  return meaningsByWords.get(keyOf(words));
}

function keyOf(words: readonly unknown[]): string {
  return words.map(String).sort().join(' ');
}
