import type { Terms } from '../../model/consent.generated.ts';
import type { FileOfSubject, FilesOfSubject } from './files-of-subject.ts';
import type { ListedSubject } from './split-list.ts';

/** What a withdrawal ends. */
export type WithdrawalScope = NonNullable<Terms['withdrawalScope']>;

/** What is proposed for a place. Nothing is done by it. */
export interface RemovalStep {
  /**
   * `erase` it; `set-aside` where nothing uses it any more, and it is kept; `take-out` of a list of what is used; `edit` by hand,
   * since others stand in the same line; `look` at it first, since somebody else may be meant; `keep` it.
   */
  readonly action: 'erase' | 'set-aside' | 'take-out' | 'edit' | 'look' | 'keep';
  readonly path: string;
  /** Of a table, the header being row 1; absent where the whole file is meant. */
  readonly rows?: readonly number[];
  /** Of a list. */
  readonly lines?: readonly ListedSubject[];
  /** What asks for it or allows it. */
  readonly reference: string;
}

/** What no file of the dataset shows, and a person has to think of. */
export type BeyondFiles = 'version-history' | 'backups' | 'results-of-many-people' | 'trained-models';

/** The removal of a subject, for somebody to review. */
export interface RemovalPlan {
  readonly scope: WithdrawalScope;
  readonly steps: readonly RemovalStep[];
  readonly beyond: readonly BeyondFiles[];
}

/** Who withdrew has agreed once, and what was disclosed was disclosed: the proof of it is kept (GDPR Art. 7(1), 17(3)(e)). */
const recordNames: ReadonlySet<string> = new Set(['consent.json', 'consent.tsv', 'consent.csv', 'disclosures.jsonl']);

/**
 * Proposes what becomes of everything of a subject. Where only future use ends, what was done in reliance on the authorization stands
 * (45 CFR 164.508(b)(5)), and data go where nothing uses them; else they are erased (GDPR Art. 17(1)(b)). From lists of what is
 * used a subject is taken out in both cases.
 * @param records paths of the consent records where they are called otherwise
 */
export function removalPlan(
  found: FilesOfSubject,
  scope: WithdrawalScope,
  records: ReadonlySet<string> = new Set(),
): RemovalPlan {
  const isErasure = scope === 'erasure';
  const reference = isErasure ? 'GDPR Art. 17(1)(b)' : '45 CFR 164.508(b)(5)';
  const action: RemovalStep['action'] = isErasure ? 'erase' : 'set-aside';
  const isRecord = (path: string) => records.has(path) || recordNames.has(path.slice(path.lastIndexOf('/') + 1));
  const steps: RemovalStep[] = [
    ...found.files.map((file) => ({ action: mustLook(file) ? ('look' as const) : action, path: file.path, reference })),
    ...found.rows.map(({ path, rows }) => (isRecord(path) ? kept(path, { rows }) : { action, path, rows, reference })),
    ...found.lists.flatMap(({ path, lines }) =>
      isRecord(path) ? [kept(path, { lines })] : listSteps(path, lines, reference),
    ),
  ];
  const isTrainedOn = found.lists.some(({ lines }) => lines.some(({ part }) => part === 'training'));
  const beyond: BeyondFiles[] = [
    ...(isErasure ? (['version-history', 'backups', 'results-of-many-people'] as const) : []),
    ...(isTrainedOn ? (['trained-models'] as const) : []),
  ];
  return { scope, steps, beyond };
}

function mustLook({ isCertain, holdsOthers }: FileOfSubject): boolean {
  return !isCertain || holdsOthers;
}

function kept(path: string, what: Pick<RemovalStep, 'rows' | 'lines'>): RemovalStep {
  return { action: 'keep', path, ...what, reference: 'GDPR Art. 17(3)(e)' };
}

function listSteps(path: string, lines: readonly ListedSubject[], reference: string): RemovalStep[] {
  const own = lines.filter(({ namesOthers }) => !namesOthers);
  const shared = lines.filter(({ namesOthers }) => namesOthers);
  return [
    ...(own.length > 0 ? [{ action: 'take-out' as const, path, lines: own, reference }] : []),
    ...(shared.length > 0 ? [{ action: 'edit' as const, path, lines: shared, reference }] : []),
  ];
}
