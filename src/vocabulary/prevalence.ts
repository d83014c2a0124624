/**
 * How many people have a condition, in the classes of Orphanet ("Prevalence and incidence of rare diseases", Orphanet Report
 * Series): people affected among all, the rarest class first. A condition whose number nobody knows is `unknown`.
 */
export const prevalenceClasses = [
  '<1/1000000',
  '1-9/1000000',
  '1-9/100000',
  '1-5/10000',
  '6-9/10000',
  '>1/1000',
  'unknown',
] as const;

/** One of the classes of prevalence. */
export type PrevalenceClass = (typeof prevalenceClasses)[number];

const words: Readonly<Record<PrevalenceClass, string>> = {
  '<1/1000000': 'fewer than 1 in 1,000,000 people',
  '1-9/1000000': '1 to 9 in 1,000,000 people',
  '1-9/100000': '1 to 9 in 100,000 people',
  '1-5/10000': '1 to 5 in 10,000 people',
  '6-9/10000': '6 to 9 in 10,000 people',
  '>1/1000': 'more than 1 in 1,000 people',
  unknown: 'an unknown number of people',
};

/** A class as a reader says it: "1 to 9 in 100,000 people". */
export function prevalenceInWords(prevalence: PrevalenceClass): string {
  return words[prevalence];
}

/** How common a class is: 0 for the rarest, more for each that is more common; `unknown` counts as the most common. */
export function commonness(prevalence: PrevalenceClass): number {
  return prevalenceClasses.indexOf(prevalence);
}

/**
 * The class that Orphanet writes as "1-9 / 100 000".
 * @returns `undefined` for "Not yet documented" and whatever else is no class
 */
export function prevalenceOf(text: string): PrevalenceClass | undefined {
  const compact = text.replace(/[\s,]+/g, '');
  if (/^unknown$/i.test(compact)) return 'unknown';
  return prevalenceClasses.find((one) => one === compact);
}
