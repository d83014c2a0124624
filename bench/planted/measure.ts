import { Random } from '../../scripts/names/random.ts';
import type { Finding } from '../../src/model/report.generated.ts';
import type { SpilledFinding } from '../../src/scan/masking/spilled-finding.ts';
import type { BaseFile } from './base-files.ts';
import type { Kind, Place, Planting } from './kind.ts';
import { inventPerson } from './people.ts';
import { scanFiles } from './scan-files.ts';

/** What came of planting in one kind of place. */
export interface Count {
  readonly kind: Kind;
  /** Values that were planted. */
  planted: number;
  /** Of these, how many have a finding at their place that a person should look at: a warning or an error. */
  found: number;
  /** Of these, how many have one of a class that is right for them. */
  rightClass: number;
  /** Findings elsewhere, in fields that nobody touched, which the file did not have before. */
  falseAlarms: number;
}

/** Is told of every value that was missed and of every false alarm. */
export type Listener = (what: 'missed' | 'other class' | 'false', kind: Kind, base: BaseFile, detail: string) => void;

/**
 * Plants in one kind of place, each time in another file, with another person's values, and looks for what was planted.
 * @param times how many files are made; some hold more than one value
 * @param seed decides on files and values
 */
export async function measure(
  kind: Kind,
  bases: readonly BaseFile[],
  { times, seed }: { times: number; seed: number },
  listen: Listener = () => {},
): Promise<Count> {
  const random = new Random(seed);
  const count: Count = { kind, planted: 0, found: 0, rightClass: 0, falseAlarms: 0 };
  let made = 0;
  // Files that do not suit a kind are passed over; where few suit, each is used again.
  for (let round = 0; made < times && round < mostRounds; round += 1) {
    for (const base of random.shuffle([...bases])) {
      if (made === times) break;
      const planting = kind.plant({ base, person: inventPerson(random), random });
      if (!planting) continue;
      made += 1;
      await countPlanting(count, planting, base, listen);
    }
  }
  if (made < times) throw new Error(`${kind.title}: only ${made} files suit`);
  return count;
}

const mostRounds = 10;

async function countPlanting(count: Count, planting: Planting, base: BaseFile, listen: Listener): Promise<void> {
  const { kind } = count;
  const before = await scanFiles(planting.before);
  const after = await scanFiles(planting.after);
  const news = newFindings(before, after);
  for (const place of planting.places) {
    count.planted += 1;
    const there = after.filter(
      (finding) =>
        finding.severity !== 'info' &&
        isAt(finding, place) &&
        touches(finding, place) &&
        (kind.rules?.includes(finding.ruleId) ?? true) &&
        (hasPlaceOfItsOwn(place) || news.has(finding)),
    );
    if (there.length === 0) {
      listen('missed', kind, base, describe(place));
      continue;
    }
    count.found += 1;
    if (there.some((finding) => isRight(finding, kind))) count.rightClass += 1;
    else
      listen('other class', kind, base, `${describe(place)} as ${there.map((one) => one.class ?? one.ruleId).join()}`);
  }
  for (const finding of news) {
    if (finding.severity === 'info' || !isOfField(finding)) continue;
    if (planting.places.some((place) => isAt(finding, place))) continue;
    count.falseAlarms += 1;
    listen('false', kind, base, `${finding.ruleId} ${finding.class} at ${JSON.stringify(finding.location)}`);
  }
}

/** Whether any finding at the place is about the plant: what stood there before is gone. */
function hasPlaceOfItsOwn({ at }: Place): boolean {
  return at === 'path' || typeof at === 'object';
}

function isAt({ location: { kind, attribute, member } }: Finding, { at }: Place): boolean {
  if (at === 'member') return member !== undefined;
  if (at === 'several files') return true;
  if (at === 'path') return kind === 'path';
  if (at === 'outside the data set') return attribute === undefined && kind !== 'path' && kind !== 'dataset';
  return attribute?.startsWith(at.attribute) === true;
}

/** Whether a finding in a text touches the value that was planted in it. */
function touches(finding: SpilledFinding, { text, value }: Place): boolean {
  if (text === undefined || !finding.span) return true;
  const start = text.indexOf(value);
  return finding.span.start < start + value.length && start < finding.span.end;
}

function isRight({ class: identifier }: Finding, { right }: Kind): boolean {
  return right.length === 0 || identifier === undefined || right.some((one) => one === identifier);
}

/**
 * Whether a finding is about a value of its own. What an object claims of itself, and what a dataset says as a whole, is no
 * longer the same with a plant in it.
 */
function isOfField({ category, location }: Finding): boolean {
  return category === 'identifier' && (location.kind === 'attribute' || location.kind === 'path');
}

/** The findings that say something which none said before. */
function newFindings(before: readonly Finding[], after: readonly SpilledFinding[]): Set<SpilledFinding> {
  const known = new Map<string, number>();
  for (const finding of before) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1);
  const news = new Set<SpilledFinding>();
  for (const finding of after) {
    const left = known.get(keyOf(finding)) ?? 0;
    if (left > 0) known.set(keyOf(finding), left - 1);
    else news.add(finding);
  }
  return news;
}

/** What a finding says and where, whatever the file is called. */
function keyOf({ ruleId, class: identifier, location }: Finding): string {
  const { path: _, ...where } = location;
  return JSON.stringify([ruleId, identifier, where]);
}

function describe({ at, value, text }: Place): string {
  const where = typeof at === 'string' ? at : at.attribute;
  return `${where}: ${JSON.stringify(text ?? value)}`;
}
