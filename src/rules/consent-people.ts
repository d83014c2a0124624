import { checkPeople, type PeopleProblem } from '../consent/checks/people.ts';
import type { ConsentOfDataset } from '../consent/records/consent-of-dataset.ts';
import { peopleHere, tablesOfPeople } from '../consent/records/subjects-here.ts';

const known = new WeakMap<ConsentOfDataset, PeopleProblem[]>();

/** The people of the images against those of the table, for the rules that tell it; none where either is not known. */
export function peopleProblems(consent: ConsentOfDataset): PeopleProblem[] {
  const problems = known.get(consent) ?? problemsOf(consent);
  known.set(consent, problems);
  return problems;
}

function problemsOf(consent: ConsentOfDataset): PeopleProblem[] {
  const { consent: manifest, here, decidingRows, today, records } = consent;
  if (!here || !records.subjects) return [];
  const ofFiles = peopleHere(here).map(([, { subject, files, paths, images }]) => ({
    subject,
    paths: (paths.length > 0 ? paths : [files.first]).map(({ path }) => path ?? ''),
    hasImages: images !== undefined,
  }));
  const ofTables = [...tablesOfPeople(here, consent.shown(records.subjects.path))].map(([subject, paths]) => ({
    subject,
    paths,
    hasImages: false,
  }));
  const ofLists = here.lists.flatMap(({ path, people }) =>
    [...people.keys()].map((subject) => ({ subject, paths: [path], hasImages: false })),
  );
  // A table may stand without a manifest, which another rule tells.
  const people = [...ofFiles, ...ofTables, ...ofLists];
  return checkPeople(manifest ?? { terms: {}, legalBasis: [] }, decidingRows, people, today);
}
