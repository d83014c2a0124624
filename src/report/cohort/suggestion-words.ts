import type { CohortRisk, PeopleInClasses } from '../../model/report.generated.ts';
import { percent } from '../wording.ts';

type Suggestion = CohortRisk['suggestions'][number];

/** What a suggestion comes to. */
export interface Change {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** What a suggestion changes: the smallest group, unique people, and people in groups that are too small. */
export function changesOf({ before, after }: Suggestion, wanted: number): Change[] {
  const change = (name: string, of: (people: PeopleInClasses) => number): Change => ({
    name,
    before: of(before),
    after: of(after),
  });
  return [
    change('Smallest group', ({ k }) => k),
    change('Unique people', ({ uniqueRecords }) => uniqueRecords),
    change(`In groups under ${wanted}`, ({ below }) => below),
  ];
}

/** `loses 18 % of what the columns tell`. */
export function lossText({ cost }: Suggestion): string {
  return cost === 0 ? 'loses nothing' : `loses ${percent(cost)} of what these columns tell`;
}
