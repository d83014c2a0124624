import type { CohortRisk } from '../model/report.generated.ts';
import type { MissingValues } from '../statistics/record-frequencies.ts';
import { agreementWith } from '../statistics/single-out/agreement.ts';
import { cheapestChange } from '../statistics/single-out/cheapest-change.ts';
import { describePerson } from '../statistics/single-out/description.ts';
import { rarestPeople } from '../statistics/single-out/rarest-people.ts';
import { changeText } from './change-text.ts';
import { type ClassesOfPeople, classesOfPeople } from './classes.ts';
import { type Cohort, quasiIdentifiersOf } from './cohort.ts';
import { descriptionText } from './description-text.ts';
import { type KnownColumns, knownColumns } from './known-columns.ts';
import { worded } from './worded-condition.ts';

type RarestPerson = CohortRisk['rarest'][number];

/** A person as only those may see who asked for values: with what stands in the table. */
export interface ShownPerson {
  readonly description: string;
  readonly change?: string;
}

/** What is wanted of the rarest people. */
export interface RarestOptions {
  readonly wanted: number;
  readonly missing: MissingValues;
  /** How many are described. */
  readonly mostRarest: number;
  /** DIS-SUDA scores by person. */
  readonly dissuda?: Float64Array | undefined;
  /** A person as a report may show them. */
  readonly subjectShown?: (person: number) => string | undefined;
  readonly placeOf?: (person: number) => Pick<RarestPerson, 'row' | 'path'>;
  /** Gets each person with values and by number, in the order of the report: for the eyes of a user who asked for them. */
  readonly show?: (shown: ShownPerson, person: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * The people who are most easily singled out, rarest first, each with the shortest description that fits nobody else,
 * without values: those in classes under the wanted size, and after them those who are in such a class only together with
 * what else people may know of them, such as the scanner.
 */
export function rarestReported(cohort: Cohort, classes: ClassesOfPeople, options: RarestOptions): RarestPerson[] {
  const { people, alsoKnown = [] } = cohort;
  const quasiIdentifiers = quasiIdentifiersOf(cohort);
  const columns = knownColumns([...quasiIdentifiers, ...alsoKnown]);
  const rarest = new Map<number, RarestPerson>();
  const addThoseOf = ({ likeOf }: ClassesOfPeople): void => {
    const sizes = Uint32Array.from({ length: people }, (_, person) => likeOf(person));
    for (const { person, classSize } of rarestPeople(columns.known, options.mostRarest, sizes)) {
      if (classSize >= options.wanted || rarest.size >= options.mostRarest || options.signal?.aborted) break;
      if (!rarest.has(person)) rarest.set(person, personReported(person, classSize, columns, options));
    }
  };
  addThoseOf(classes);
  if (alsoKnown.length > 0) addThoseOf(classesOfPeople([...quasiIdentifiers, ...alsoKnown], people, options.missing));
  return [...rarest.values()];
}

function personReported(
  person: number,
  classSize: number,
  { columns, known }: KnownColumns,
  { wanted, dissuda, subjectShown, placeOf, show }: RarestOptions,
): RarestPerson {
  const agreement = agreementWith(person, known);
  const description = describePerson(person, known, agreement);
  const change = cheapestChange(person, known, description, agreement, wanted);
  const names = columns.map(({ name }) => name);
  const texts = (shows: boolean): ShownPerson => {
    const conditions = description.conditions.map((condition) => worded(condition, columns, known, shows));
    const changed = change ? changeText(change, names, known, shows) : '';
    return {
      description: descriptionText(conditions, description.people),
      ...(changed === '' ? {} : { change: changed }),
    };
  };
  show?.(texts(true), person);
  const subject = subjectShown?.(person);
  const score = dissuda?.[person] ?? 0;
  return {
    ...(subject === undefined ? {} : { subject }),
    ...placeOf?.(person),
    people: description.people,
    risk: 1 / classSize,
    columns: description.conditions.map(({ column }) => names[column]!),
    ...texts(false),
    ...(score > 0 ? { dissuda: score } : {}),
  };
}
