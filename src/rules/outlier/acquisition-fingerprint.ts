import { type Fact, type FilePlace, here } from '../../model/fact.ts';
import { plural } from '../../model/numerals.ts';
import { type DatasetViolation, datasetRule, type RuleContext } from '../../model/rule.ts';
import { acquisitionValuesOf } from '../acquisition-values.ts';
import { type FirstSeen, mergeFirstSeen } from '../first-seen.ts';
import { namesOf } from '../names-of.ts';

const id = 'outlier/acquisition-fingerprint';
const kind = 'acquisition-values';

/** The exact values of one subject's acquisitions: keyed, by what they are. */
interface Fingerprint {
  values: Record<string, FirstSeen>;
}

/** Each kind of value of one subject; a subject has no more series than this. */
const mostValues = 200;
/** Two subjects who share this many exact values share a scan. */
const leastShared = 2;
/** People of one weight there are many: it adds to others and proves nothing by itself. */
const ofThePerson = new Set(['the exact weight']);
/** A value of more subjects than this is a default of the machine. */
const mostSubjects = 4;

export default datasetRule({
  id,
  severity: 'info',
  title: 'Fingerprint of an acquisition',
  rationale:
    'The second in which a scan began, the imaging frequency to the hertz, the shim currents, the weight and the dose are different for every scan. Whoever has the record of the archive finds the scan by them, whatever name it bears; and two pseudonyms that share them are one person.',
  references: ['GDPR recital 26', 'WP216', '45 CFR 164.514(b)(2)(i)(R)'],
  remedies: ['remove-attribute', 'generalise-column'],
  messages: {
    unique: '{values} point to one scan each: by them {unique} of {subjects} can be found again in an archive',
    shared: 'Two subjects share {values} to the last digit: one scan, or one person, under two names',
  },
  needs: [kind],
  *collect(document, context) {
    const { subject, digest } = context;
    if (subject === undefined) return;
    const values: Fingerprint['values'] = {};
    for (const { label, value } of acquisitionValuesOf(document, context)) {
      values[label] = { ...values[label], [digest(`${label} ${value}`)]: here };
    }
    if (Object.keys(values).length > 0) yield { kind, key: digest(subject), data: { values } };
  },
  merge(earlier, later) {
    const all = valuesOf(earlier);
    for (const [label, values] of Object.entries(valuesOf(later))) {
      const known = all[label] ?? {};
      all[label] = known;
      mergeFirstSeen(known, values, mostValues);
    }
    return earlier;
  },
  *check(facts, context) {
    if (facts.length < 2) return;
    const subjectsOf = bySubjects(facts);
    yield* sharedValues(subjectsOf, context);
    yield* uniqueValues(subjectsOf, facts.length, context);
  },
});

/** A value, and the subjects that have it, each with the first file. */
interface HeldValue {
  label: string;
  subjects: Map<number, FilePlace>;
}

function bySubjects(facts: readonly Fact[]): HeldValue[] {
  const held = new Map<string, HeldValue>();
  for (const [subject, fact] of facts.entries()) {
    for (const [label, values] of Object.entries(valuesOf(fact))) {
      for (const [value, place] of Object.entries(values)) {
        const one = held.get(value) ?? { label, subjects: new Map() };
        held.set(value, one);
        one.subjects.set(subject, place);
      }
    }
  }
  return [...held.values()];
}

function* sharedValues(values: readonly HeldValue[], { policy }: RuleContext): Iterable<DatasetViolation> {
  const pairs = new Map<string, { labels: Set<string>; at: FilePlace }>();
  for (const { label, subjects } of values) {
    if (subjects.size < 2 || subjects.size > mostSubjects) continue;
    const all = [...subjects];
    for (const [index, [first]] of all.entries()) {
      for (const [second, at] of all.slice(index + 1)) {
        const pair = pairs.get(`${first} ${second}`) ?? { labels: new Set(), at };
        pairs.set(`${first} ${second}`, pair);
        pair.labels.add(label);
      }
    }
  }
  for (const [pair, { labels, at }] of pairs) {
    if (labels.size < leastShared || [...labels].every((label) => ofThePerson.has(label))) continue;
    yield {
      ruleId: id,
      severity: policy.severityOfRule(id, 'warning'),
      confidence: 0.7,
      ...at,
      location: { kind: 'file' },
      messageId: 'shared',
      parameters: { values: namesOf([...labels]) },
      identity: pair,
      place: 'shared values',
    };
  }
}

/** Said once for the dataset: every scan has such values, and what is to do about them is the same for all. */
function* uniqueValues(
  values: readonly HeldValue[],
  subjects: number,
  { policy }: RuleContext,
): Iterable<DatasetViolation> {
  const labels = new Set<string>();
  const unique = new Set<number>();
  for (const { label, subjects: holders } of values) {
    if (holders.size !== 1) continue;
    labels.add(label);
    unique.add([...holders.keys()][0]!);
  }
  if (unique.size === 0) return;
  const named = namesOf([...labels].sort());
  yield {
    ruleId: id,
    severity: policy.severityOfRule(id, 'info'),
    confidence: 0.7,
    location: { kind: 'dataset' },
    messageId: 'unique',
    parameters: {
      values: named.charAt(0).toUpperCase() + named.slice(1),
      unique: String(unique.size),
      subjects: plural(subjects, 'subject'),
    },
    identity: 'unique',
    place: 'unique values',
  };
}

function valuesOf({ data }: Fact): Fingerprint['values'] {
  return (data as Fingerprint).values;
}
