import { join } from 'node:path';
import { answersOf } from '../../consent/interview/answers-of.ts';
import { manifestOf } from '../../consent/interview/manifest-of.ts';
import type { Answers } from '../../consent/interview/question.ts';
import { subjectsText } from '../../consent/subjects/write-subjects.ts';
import type { DatasetFile } from '../../consent/withdrawal/files-of-subject.ts';
import { RequestError } from '../request-error.ts';
import { DatasetDocuments, type WalkOptions } from './dataset-documents.ts';
import { filesIn } from './dataset-files.ts';
import { importFromDataset } from './import.ts';
import { datasetFolder, readRecords } from './records.ts';
import { subjectsOf } from './subjects-of-dataset.ts';

/** What an interview begins with. */
export interface InterviewStart {
  /** Absolute path of the dataset's folder. */
  readonly root: string;
  /** Of the manifest that is there, else what the dataset says elsewhere. */
  readonly answers: Answers;
  readonly from: 'manifest' | 'dataset' | 'nothing';
  /** Paths of the records, absolute, and whether they are there. */
  readonly manifest: { readonly path: string; readonly exists: boolean };
  readonly people: { readonly path: string; readonly exists: boolean };
}

/**
 * What is known of a dataset before somebody is asked. Nothing is written.
 * @param today YYYY-MM-DD
 * @throws RequestError for a path that is no folder, a manifest with a mistake, and when the signal ended the walk
 */
export async function startInterview(
  folder: string,
  today: string,
  options: WalkOptions = {},
): Promise<InterviewStart> {
  const { root, manifest, paths, people } = readRecords(folder);
  const places = {
    root,
    manifest: { path: join(root, paths.manifest), exists: manifest !== undefined },
    people: { path: join(root, paths.subjects), exists: people !== undefined },
  };
  if (manifest) return { ...places, answers: answersOf(manifest), from: 'manifest' };
  const { draft } = await importFromDataset({ folder, today, ...options });
  const answers = answersOf(draft.manifest);
  return { ...places, answers, from: Object.keys(answers).length > 0 ? 'dataset' : 'nothing' };
}

/** The text of `consent.json` for answers that have no problem. @throws Error otherwise (`manifestOf`) */
export function manifestText(answers: Answers): string {
  return `${JSON.stringify(manifestOf(answers), null, 2)}\n`;
}

/** The people of a dataset, to be asked or found out about. */
export interface PendingPeople {
  /** The text of a table in which each has a row that is pending. */
  readonly text: string;
  readonly count: number;
  /** Entries that could not be read: somebody may be in them. */
  readonly unread: number;
}

/**
 * A table of people with everybody whom the dataset names, pending: nobody is known to have agreed. Nothing is written.
 * @throws RequestError for a path that is no folder, and when the signal ended the walk
 */
export async function pendingPeople(folder: string, options: WalkOptions = {}): Promise<PendingPeople> {
  const documents = await DatasetDocuments.open(datasetFolder(folder));
  const files: DatasetFile[] = [];
  for await (const opened of documents.read(options)) files.push(...(await filesIn(opened)));
  if (options.signal?.aborted) throw new RequestError('Stopped before the dataset was read: nothing was written.');
  const unread = documents.unread.map(({ entry: { path } }) => ({ path }));
  const subjects = subjectsOf([...files, ...unread]);
  return {
    text: subjectsText(subjects.map((subject) => ({ subject }))),
    count: subjects.length,
    unread: unread.length,
  };
}
