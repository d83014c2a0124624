import type { CohortRisk } from '../src/model/report.generated.ts';
import { disclosureThresholds } from '../src/policies/disclosure/thresholds.ts';

type Sizes = CohortRisk['sizes'];
type Threshold = CohortRisk['thresholds'][number];
type RarePerson = CohortRisk['rarest'][number];

/** People in classes of each size: 41 people in 16 classes, seven of them alone. */
const usualSizes: Sizes = [
  { size: 1, people: 7 },
  { size: 2, people: 6 },
  { size: 3, people: 9 },
  { size: 4, people: 4 },
  { size: 6, people: 6 },
  { size: 9, people: 9 },
];

/** What tests of reports and pages need of a cohort; what is not named is a cohort of an imaging study. */
interface Wanted extends Partial<Omit<CohortRisk, 'kAnonymity' | 'risk' | 'thresholds' | 'people'>> {
  /** Values against HIPAA Safe Harbor; two ages by default. */
  against?: CohortRisk['thresholds'][number]['against'];
}

const ages: NonNullable<Wanted['against']> = [{ column: 'age', rule: 'ages-to-89', values: 2 }];

/**
 * The risk of a cohort as a scan reports it: numbers of people, risks and thresholds follow from the sizes of classes, and
 * everything else is as a study with age, sex, site and diagnosis has it.
 */
export function cohortRisk({ sizes = usualSizes, wanted = 5, against = ages, ...rest }: Wanted = {}): CohortRisk {
  const before = peopleIn(sizes, wanted);
  const people = sum(sizes);
  const average = people === 0 ? 0 : before.classes / people;
  return {
    rows: people,
    people,
    sources: ['participants.tsv'],
    columns,
    missing: 'own-class',
    wanted,
    kAnonymity: before,
    sizes,
    risk: {
      prosecutor: {
        highest: before.k === 0 ? 0 : 1 / before.k,
        average,
        threshold: 1 / wanted,
        atRisk: people === 0 ? 0 : before.below / people,
      },
      marketer: average,
    },
    thresholds: thresholdsOf(sizes, wanted, against),
    sensitive,
    attributes,
    suggestions: suggestionsFor(sizes, wanted),
    rarest: rarePeople(before.below),
    cautions: [],
    ...rest,
  };
}

/** So many people who stand out, as a scan would describe them: the first are alone, the others have up to three alike. */
export function rarePeople(count: number): RarePerson[] {
  return Array.from({ length: count }, (_, index) => {
    const example = examples[index % examples.length]!;
    const people = index < 7 ? 1 : Math.min(4, 2 + Math.floor((index - 7) / 6));
    const number = String(index + 2).padStart(2, '0');
    const place = { subject: `sub-${number}`, row: index + 2, path: 'participants.tsv' };
    const description =
      people === 1 ? example.description : example.description.replace(/^The only \w+/, `One of ${people} people`);
    return { ...place, people, risk: 1 / people, ...example, description };
  });
}

const examples: readonly Pick<RarePerson, 'columns' | 'description' | 'change' | 'dissuda'>[] = [
  {
    columns: ['age', 'site'],
    description: 'The only person over a certain age at this site.',
    change: 'Tell age as a range: 6 people fit then.',
    dissuda: 0.0311,
  },
  {
    columns: ['diagnosis'],
    description: 'The only person with this diagnosis.',
    change: 'Tell diagnosis as one of fewer groups, those that fewer than 5 people have as one: 8 people fit then.',
    dissuda: 0.0285,
  },
  {
    columns: ['sex', 'site', 'scanner'],
    description: 'The only woman at this site who was scanned on this scanner.',
    change: 'Leave out scanner: 9 people fit then.',
  },
  { columns: ['age', 'sex'], description: 'The only man under a certain age, of this handedness and this education.' },
];

const columns: CohortRisk['columns'] = [
  column('participant_id', 'identifier', 'subject', 'Its name says that it numbers people.', 41, 1),
  column('age', 'quasi-identifier', 'age', 'Its name says that it tells the age.', 34, 1),
  column('sex', 'quasi-identifier', 'sex', 'Its name says that it tells the sex.', 2, 1),
  column('site', 'quasi-identifier', 'place', 'Its name says that it tells the place.', 4, 0.9),
  column('scanner', 'quasi-identifier', 'device', 'Its values are few, and each is of several people.', 3, 0.6),
  column('diagnosis', 'sensitive', 'diagnosis', 'Its name says that it tells the diagnosis.', 6, 0.9),
  column('run', 'other', 'design', 'It counts records of a person.', 2, 0.8),
];

function column(
  name: string,
  role: CohortRisk['columns'][number]['role'],
  kind: string,
  reason: string,
  values: number,
  confidence: number,
): CohortRisk['columns'][number] {
  return { name, role, kind, reason, confidence, values };
}

const sensitive: CohortRisk['sensitive'] = [
  {
    column: 'diagnosis',
    distinctL: 1,
    entropyL: 1,
    t: 0.6098,
    distance: 'equal',
    delta: null,
    basicBeta: 5.8333,
    enhancedBeta: 1.9218,
    alpha: 1,
  },
];

const attributes: CohortRisk['attributes'] = [
  { columns: ['age'], distinction: 0.8293, separation: 0.9805 },
  { columns: ['age', 'sex'], distinction: 0.9024, separation: 0.9902 },
  { columns: ['site'], distinction: 0.0976, separation: 0.7317 },
  { columns: ['scanner'], distinction: 0.0732, separation: 0.4829 },
  { columns: ['sex'], distinction: 0.0488, separation: 0.5122 },
];

/** Two ways to the wanted size, the one that loses less first; none where there is nothing to do. */
function suggestionsFor(sizes: Sizes, wanted: number): CohortRisk['suggestions'] {
  const before = peopleIn(sizes, wanted);
  if (before.k >= wanted) return [];
  const people = sum(sizes);
  const after = (k: number, classes: number) => ({ k, classes, uniqueRecords: 0, below: 0 });
  return [
    {
      steps: [
        { column: 'age', text: 'Tell age in bands of 10 years.' },
        { column: 'scanner', text: 'Leave out scanner.' },
      ],
      cost: 0.312,
      suppressed: 2,
      before,
      after: after(wanted, Math.floor(people / (wanted + 1))),
    },
    {
      steps: [{ column: 'age', text: 'Leave out age.' }],
      cost: 0.4786,
      suppressed: 0,
      before,
      after: after(wanted + 1, Math.floor(people / (wanted + 2))),
    },
  ];
}

function thresholdsOf(sizes: Sizes, wanted: number, against: NonNullable<Wanted['against']>): CohortRisk['thresholds'] {
  const { below } = peopleIn(sizes, wanted);
  const own: Omit<Threshold, 'holds' | 'peopleBelow'> = {
    id: 'own',
    title: 'wanted here',
    reading: 'as stated',
    k: wanted,
    against: [],
  };
  const authorities = disclosureThresholds.flatMap(({ id, title, source, readings, values = [] }) => {
    const broken = against.filter(({ rule }) => values.includes(rule));
    const base = { id, title, source, against: broken };
    if (readings.length === 0) return [{ ...base, holds: broken.length === 0, peopleBelow: 0 }];
    return readings.map(({ name: reading, k }) => {
      const { below } = peopleIn(sizes, k);
      return { ...base, reading, k, holds: below === 0, peopleBelow: below };
    });
  });
  return [...authorities, { ...own, holds: below === 0, peopleBelow: below }];
}

function peopleIn(sizes: Sizes, wanted: number): Required<CohortRisk['kAnonymity']> {
  return {
    k: sizes[0]?.size ?? 0,
    classes: sizes.reduce((count, { size, people }) => count + people / size, 0),
    uniqueRecords: sum(sizes.filter(({ size }) => size === 1)),
    below: sum(sizes.filter(({ size }) => size < wanted)),
  };
}

function sum(sizes: Sizes): number {
  return sizes.reduce((people, one) => people + one.people, 0);
}
