/** Below this sampling fraction the series takes many terms, and small classes have a recurrence. */
const fewTermsFrom = 0.1;
/** From this class size on the series takes few terms at every fraction. */
const fewTermsSize = 64;

/**
 * Risk that a record is re-identified by one who knows its quasi-identifiers, given the sample (Benedetti and Franconi 1998,
 * Statistical and technological solutions for controlled data dissemination; Capobianchi, Polettini and Lucarelli 2001):
 * E(1/F | f), F the size of its class in the population, a negative binomial with f successes of probability p. That is
 *
 *     r = (p/f) · ₂F₁(1, 1; f+1; 1−p) = p ∫₀¹ s^{f−1} / (p + (1−p)s) ds
 *
 * The usual p^f/f · ₂F₁(f, f; f+1; 1−p) is the same by Euler's transformation, but overflows. Here the series has positive
 * terms alone. Where p is small it converges slowly for small f; there the integrals of f+1 and f come from each other,
 * and a step forward divides errors by (1−p)/p.
 * @param f records in the class in the sample: a whole number of 1 or more
 * @param p sampling fraction of the class: f over the sum of its weights; above 0 and at most 1
 * @returns 0 to 1/f
 * @throws RangeError outside these
 */
export function benedettiFranconiRisk(f: number, p: number): number {
  if (!(Number.isInteger(f) && f >= 1)) throw new RangeError('a class has a whole number of records, 1 or more');
  if (!(p > 0 && p <= 1)) throw new RangeError('the sampling fraction of a class is above 0 and at most 1');
  return p < fewTermsFrom && f < fewTermsSize ? p * integral(f, p) : (p / f) * series(f, p);
}

/** ₂F₁(1, 1; f+1; 1−p): Σ n!/((f+1)…(f+n))·(1−p)^n. */
function series(f: number, p: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; ; n += 1) {
    term *= ((n + 1) / (f + n + 1)) * (1 - p);
    sum += term;
    const rest = term * Math.min(1 / p, f > 1 ? (f + n + 1) / (f - 1) : 1 / p);
    if (rest < sum * 1e-17) return sum;
  }
}

/** ∫₀¹ s^{f−1}/(p+(1−p)s) ds, from −ln p/(1−p) at f = 1 by (1−p)·I(f+1) = 1/f − p·I(f). */
function integral(f: number, p: number): number {
  const q = 1 - p;
  let value = -Math.log(p) / q;
  for (let size = 1; size < f; size += 1) value = (1 / size - p * value) / q;
  return value;
}

/** How often the combination of quasi-identifiers of each record occurs. */
export interface Frequencies {
  /** f_k: for each record how many records of the sample agree with it, itself among them. */
  readonly sample: Uint32Array;
  /** F_k: for each record the sum of their sampling weights, an estimate of how many people of the population agree. */
  readonly population: Float64Array;
}

/** Risks of records with sampling weights. */
export interface IndividualRisk {
  /** For each record its risk, 0 to 1. */
  readonly risks: Float64Array;
  /** Sum of the risks: how many re-identifications are to be expected if each record is tried. */
  readonly expectedReidentifications: number;
  /** The same as a share of the records, 0 to 1; 0 for a table without records. */
  readonly globalRisk: number;
  /** The highest risk of a record; 0 for a table without records. */
  readonly highest: number;
}

/**
 * Individual risk of each record and its sum over the table, by `benedettiFranconiRisk` with p = f_k/F_k. Where weights say
 * that there are fewer people in the population than records in the sample, p is 1 and the risk 1/f_k. Records need not fall
 * into classes: where a missing value matches anything, each has frequencies of its own.
 * @throws RangeError for frequencies that are none; names the record by its number from 1
 */
export function individualRisk({ sample, population }: Frequencies): IndividualRisk {
  const records = sample.length;
  const risks = new Float64Array(records);
  const known = new Map<number, Map<number, number>>();
  let expected = 0;
  let highest = 0;
  for (let row = 0; row < records; row += 1) {
    const [f, weight] = [sample[row]!, population[row] ?? Number.NaN];
    if (f === 0 || !(weight > 0 && weight < Number.POSITIVE_INFINITY))
      throw new RangeError(`record ${row + 1} has no frequency in the sample or population`);
    const ofSize = known.get(f) ?? new Map<number, number>();
    const risk = ofSize.get(weight) ?? benedettiFranconiRisk(f, Math.min(1, f / weight));
    known.set(f, ofSize.set(weight, risk));
    risks[row] = risk;
    expected += risk;
    highest = Math.max(highest, risk);
  }
  return {
    risks,
    expectedReidentifications: expected,
    globalRisk: records === 0 ? 0 : expected / records,
    highest,
  };
}
