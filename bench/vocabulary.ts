import { importVocabulary } from '../src/vocabulary/import/import.ts';
import { RareConditionMatcher } from '../src/vocabulary/matcher.ts';
import { starterVocabulary } from '../src/vocabulary/starter.ts';
import { sharedData } from '../test/shared-data.ts';
import { median } from './rate.ts';

const texts = 100_000;
const rounds = 9;
const goal = 0.3;

/** Words of reports in which no condition is named. */
const words =
  `the patient was seen with mild headache and normal findings on brain imaging of left frontal lobe without contrast
series acquired after injection follow up in six months stable lesion right side`.split(/\s+/);

/** `npm run bench vocabulary`: texts in which none, a twentieth or all name a rare condition, by all names of a whole catalogue. */
export async function benchVocabulary(): Promise<void> {
  const file = sharedData('rare/mondo_rare_tier12.tsv.gz');
  if (file === undefined) throw new Error('The benchmark needs rare/mondo_rare_tier12.tsv.gz of the shared data.');
  const catalogue = await importVocabulary(file);
  const started = performance.now();
  const matcher = new RareConditionMatcher([starterVocabulary(), catalogue]);
  const loaded = (performance.now() - started) / 1000;
  const { conditions, terms, bytes } = matcher.size;
  console.log(
    `${conditions.toLocaleString('en-US')} conditions, ${terms.toLocaleString('en-US')} names, ${(bytes / 1e6).toFixed(1)} MB, made in ${loaded.toFixed(2)} s\n`,
  );
  const next = numbers();
  const names = catalogue.conditions.flatMap(({ name, synonyms }) => [name, ...synonyms]);
  const without = Array.from({ length: texts }, () => prose(next, 36));
  const within = Array.from(
    { length: texts },
    () => `${prose(next, 18)} ${names[next(names.length)]!} ${prose(next, 18)}`,
  );
  console.log(
    `| ${texts.toLocaleString('en-US')} texts | characters each | found | first, s of a processor | then | goal |`,
  );
  console.log('| --- | --: | --: | --: | --: | --: |');
  for (const [title, set] of [
    ['none with a name', without],
    ['every twentieth with one', without.map((text, index) => (index % 20 === 0 ? within[index]! : text))],
    ['each with one', within],
  ] as const) {
    const costs = Array.from({ length: rounds }, () => costOf(matcher, set));
    const length = Math.round(set.reduce((sum, text) => sum + text.length, 0) / texts);
    const then = median(costs.slice(1).map(({ seconds }) => seconds));
    console.log(
      `| ${title} | ${length} | ${costs[0]!.found.toLocaleString('en-US')} | ${costs[0]!.seconds.toFixed(2)} | ${then.toFixed(2)} | < ${goal} |`,
    );
  }
}

function costOf(matcher: RareConditionMatcher, set: readonly string[]): { seconds: number; found: number } {
  const before = process.cpuUsage();
  let found = 0;
  for (const text of set) found += matcher.match(text).length;
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, found };
}

function prose(next: (below: number) => number, length: number): string {
  let text = words[next(words.length)]!;
  while (text.length < length) text += ` ${words[next(words.length)]}`;
  return text;
}

/** The same numbers in each run (a linear congruential generator, of which the lowest bits are left out). */
function numbers(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}
