import type { Fact } from '../../model/fact.ts';
import type { Finding } from '../../model/report.generated.ts';

/** The kind of fact of a folder that is called by a day, one for each day in its name. */
export const datedFolderKind = 'dated-folder';

/** What is known of such a folder; the first file below it has what was found in its name. */
export interface DatedFolder {
  /** As it is where nothing else is known; masked. */
  found?: Finding;
  /** The same where that day was moved; absent where the policy lets it pass. */
  milder?: Finding;
  /** An object below shows that day and declares its dates as moved. */
  hasMoved?: true;
  /** An object below shows that day and declares nothing of the kind. */
  hasTrue?: true;
}

/** One fact of two of a folder. */
export function mergeDatedFolders(earlier: Fact, later: Fact): Fact {
  return { ...earlier, data: { ...folderOf(later), ...folderOf(earlier) } };
}

/**
 * What is found in names of folders: a day that the objects in it show and declare as moved weighs what a moved date weighs, any other
 * what it weighs by itself. That another day beside moved ones gives these away is said by `identifier/recoverable-date`.
 */
export function findingsInFolders(facts: readonly Fact[]): Finding[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== datedFolderKind) return [];
    const { found, milder, hasMoved, hasTrue } = folderOf(fact);
    return (hasMoved && !hasTrue ? milder : found) ?? [];
  });
}

function folderOf({ data }: Fact): DatedFolder {
  return data as DatedFolder;
}
