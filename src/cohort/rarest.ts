import type { CohortRisk } from '../model/report.generated.ts';
import { agreementWith } from '../statistics/single-out/agreement.ts';
import { cheapestChange } from '../statistics/single-out/cheapest-change.ts';
import { describePerson } from '../statistics/single-out/description.ts';
import { rarestPeople } from '../statistics/single-out/rarest-people.ts';
import { changeText } from './change-text.ts';
import type { ClassesOfPeople } from './classes.ts';
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
 * The people who are most easily singled out, rarest first: those in classes under the wanted size, each with the shortest
 * description that fits nobody else, without values.
 */
export function rarestReported(cohort: Cohort, classes: ClassesOfPeople, options: RarestOptions): RarestPerson[] {
  const columns = knownColumns([...quasiIdentifiersOf(cohort), ...(cohort.alsoKnown ?? [])]);
  const frequencies = Uint32Array.from({ length: cohort.people }, (_, person) => classes.likeOf(person));
  const rarest: RarestPerson[] = [];
  for (const { person, classSize } of rarestPeople(columns.known, options.mostRarest, frequencies)) {
    if (classSize >= options.wanted || options.signal?.aborted) break;
    rarest.push(personReported(person, classSize, columns, options));
  }
  return rarest;
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
