import type { Codes } from '../encoded-column.ts';
import { equivalenceClasses } from '../equivalence-classes.ts';
import { Greatest } from './greatest.ts';
import { groupsOf } from './groups.ts';
import { MatchOrder } from './match-order.ts';
import { Patterns } from './patterns.ts';
import { Sphere } from './sphere.ts';
import { unitVectors } from './unit-vectors.ts';

/** A table to score. */
export interface AchillesInput {
  /** Its categorical columns; a missing value is a value of its own. */
  readonly categorical: readonly Pick<Codes, 'codes' | 'values'>[];
  /** Its continuous columns; NaN where a value is missing, which counts as the column's mean. */
  readonly continuous: readonly Float64Array[];
  /** How many records it has. */
  readonly rows: number;
}

export interface AchillesOptions {
  /** How many of the nearest others; 5 as in the paper. */
  readonly neighbours?: number;
  /** How many pairs of records may be compared at most; above, each is compared with a sample of the table. */
  readonly mostPairs?: number;
}

/** How far each record is from the others. */
export interface AchillesScores {
  /** For each record its score, 0 to 1; NaN for the only record of a table. */
  readonly scores: Float64Array;
  /**
   * With how many records each was compared: all of the table, or a sample of it drawn at regular intervals. Scores by a
   * sample are too high, and keep their order roughly.
   */
  readonly comparedWith: number;
}

const paperNeighbours = 5;
/** Some seconds; every record with every other for tables of up to 40,000. */
const defaultPairs = 1.6e9;

/**
 * The Achilles score: the mean distance of a record to its five nearest others, a predictor of how well an attack tells
 * that the record was among those a model was trained on or synthetic data were made from (Meeus, Guépin, Crețu, de Montjoye
 * 2023, Achilles' Heels: vulnerable record identification in synthetic data publishing, ESORICS, section 4). With C
 * categorical columns, one-hot encoded, and R continuous ones, scaled to 0…1, the distance is
 *
 *     d(x, y) = C/(C+R) · (1 − cos(x_cat, y_cat)) + R/(C+R) · (1 − cos(x_cont, y_cont))
 *
 * where the first cosine is the share of categorical columns with the same value, and the cosine with a record that is the
 * smallest in all continuous columns is 0. A single continuous column has no angles: its part says nothing.
 *
 * Exact. Records are grouped by their categorical values, and for each combination the others are visited in order of how
 * many values they share, until even a cosine of 1 could not bring a record nearer. Memory grows with the records; time with
 * the square of the combinations, and of records where they are all alike in categories, but by no more than `mostPairs`.
 * Among many records of one combination those of nearly the same coordinate are visited first, as far as they can be near.
 * @throws RangeError for a value that is not finite
 */
export function achillesScores(input: AchillesInput, options: AchillesOptions = {}): AchillesScores {
  const { categorical, continuous, rows } = input;
  const { neighbours = paperNeighbours, mostPairs = defaultPairs } = options;
  if (!(Number.isInteger(neighbours) && neighbours >= 1))
    throw new RangeError('neighbours are a whole number, 1 or more');
  const columns = categorical.length + continuous.length;
  const scores = new Float64Array(rows).fill(Number.NaN);
  if (columns === 0 || rows === 0) return { scores, comparedWith: rows };

  const comparedWith = Math.min(rows, Math.max(neighbours + 1, Math.floor(mostPairs / rows)));
  const { classOf, sizes } = equivalenceClasses(categorical, rows);
  const asked = groupsOf(classOf, sizes.length, rows);
  const known = comparedWith === rows ? asked : groupsOf(classOf, sizes.length, comparedWith);
  const askedPatterns = new Patterns(categorical, asked.firsts);
  const patterns = known === asked ? askedPatterns : new Patterns(categorical, known.firsts);
  const width = continuous.length;
  const sphere = new Sphere(unitVectors(continuous, rows), width);
  sphere.sort(known);
  const order = new MatchOrder(known.firsts.length, categorical.length);
  const greatest = new Greatest(neighbours);

  for (let group = 0; group < asked.firsts.length; group += 1) {
    patterns.countMatches(askedPatterns, group, order.matches);
    order.update();
    for (let at = asked.starts[group]!; at < asked.starts[group + 1]!; at += 1) {
      const record = asked.records[at]!;
      greatest.clear();
      for (let matches = categorical.length; matches >= 0; matches -= 1) {
        if (matches + width <= greatest.threshold) break;
        for (let place = order.starts[matches]!; place < order.starts[matches + 1]!; place += 1) {
          sphere.show(known, order.order[place]!, record, matches, greatest);
        }
      }
      scores[record] = Math.max(0, (columns - greatest.mean()) / columns);
    }
  }
  return { scores, comparedWith };
}
