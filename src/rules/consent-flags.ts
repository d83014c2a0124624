import type { DicomFlagProblem } from '../consent/checks/dicom-flags.ts';
import { checkDicomFlags } from '../consent/checks/dicom-flags.ts';
import type { ConsentOfDataset } from '../consent/records/consent-of-dataset.ts';
import type { FilePlace } from '../model/fact.ts';

/** A problem of flags in objects, with the first of them and how many there are. */
export interface FlaggedObjects {
  readonly problem: DicomFlagProblem;
  readonly first: FilePlace;
  readonly count: number;
}

/** What objects say of their distribution against what the folder is for, and against the table of people. */
export function flagProblems(consent: ConsentOfDataset): FlaggedObjects[] {
  const { here, distribution } = consent;
  if (!here) return [];
  // Objects of a person that say the same stand for each other: the first by its place in this list.
  const seen = [...here.files.values()].flatMap(({ subject, flags }) =>
    [...flags.values()].map((flag) => ({ subject, ...flag })),
  );
  const objects = seen.map(({ subject, items }, index) => ({
    path: String(index),
    items,
    ...(subject === undefined ? {} : { subject }),
  }));
  // Nobody said what the folder is for: what an object refuses to everybody is refused.
  const problems = checkDicomFlags(objects, consent.decidingRows, distribution ?? 'third-party');
  return problems.map((problem) => {
    const which = problem.paths.map((path) => seen[Number(path)]!);
    return { problem, first: which[0]!.first, count: which.reduce((sum, { count }) => sum + count, 0) };
  });
}
