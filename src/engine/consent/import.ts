import { importSource } from '../../consent/import/import.ts';
import type { ConsentSource, ImportContext, Imported } from '../../consent/import/imported.ts';
import { type ConsentDraft, mergeImports } from '../../consent/import/merge.ts';
import { type AnswerProblem, answerProblems } from '../../consent/interview/answer-problems.ts';
import { answersOf } from '../../consent/interview/answers-of.ts';
import { interviewQuestions } from '../../consent/interview/interview.ts';
import { subjectsText } from '../../consent/subjects/write-subjects.ts';
import { wholeText } from '../../formats/text/whole.ts';
import { subjectOf } from '../../scan/judging/subject.ts';
import { RequestError } from '../request-error.ts';
import { DatasetDocuments, type OpenedDocument, type WalkOptions } from './dataset-documents.ts';
import { datasetFolder } from './records.ts';

/** Where to look for what people agreed to. */
export interface ImportRequest extends WalkOptions {
  readonly folder: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What a dataset says of consent already. */
export interface DatasetImport {
  /** Absolute path of its folder. */
  readonly root: string;
  readonly draft: ConsentDraft;
  /** What a person has to fill in before the manifest is one, with the question for it. */
  readonly missing: readonly (AnswerProblem & { readonly question?: string })[];
  /** Entries that could not be read. */
  readonly unread: number;
  /** Entries that ignore files leave out. */
  readonly ignored: number;
}

/** Texts that people write of a dataset, records of consent, and the dictionary beside a table. */
const mayBeSource =
  /(?:^|\/)(?:participants\.tsv|[^/]*\.(?:json|jsonld|ndjson|md|txt|rst)|(?:README|LICEN[CS]E|CONSENT|DATA[_-]?USE|DUO|TERMS|ACCESS)[^/.]*)$/i;
/** Larger is data. */
const largestText = 16 * 1024 * 1024;

/**
 * Makes a draft of the manifest and of the table of people from what is in a dataset: its description, tables, cards, headers,
 * FHIR resources. Nothing is written.
 * @throws RequestError for a path that is no folder, and when the signal ended the walk
 */
export async function importFromDataset({ folder, today, ...options }: ImportRequest): Promise<DatasetImport> {
  const root = datasetFolder(folder);
  const documents = await DatasetDocuments.open(root);
  const imports: Imported[] = [];
  const context: ImportContext = { today };
  for await (const opened of documents.read(options)) {
    const source = sourceOf(opened, documents);
    if (source) imports.push(...(await importSource(source, context)));
  }
  if (options.signal?.aborted) throw new RequestError('Stopped before the dataset was read: nothing was written.');
  const draft = mergeImports(imports);
  return {
    root,
    draft,
    missing: missingIn(draft),
    unread: documents.unread.length,
    ignored: documents.ignored,
  };
}

function sourceOf({ entry, reading }: OpenedDocument, documents: DatasetDocuments): ConsentSource | undefined {
  const { path } = entry;
  const { dicom } = reading.document;
  if (dicom) {
    const subject = subjectOf(path);
    return { kind: 'dicom', path, object: dicom, ...(subject === undefined ? {} : { subject }) };
  }
  if (!mayBeSource.test(path) || reading.bytes.size > largestText) return undefined;
  const dictionary = /\.tsv$/.test(path) ? documents.text(path.replace(/\.tsv$/, '.json'), largestText) : undefined;
  return {
    kind: 'text',
    path,
    text: wholeText(reading.bytes, largestText),
    ...(dictionary === undefined ? {} : { dictionary }),
  };
}

function missingIn({ manifest }: ConsentDraft): DatasetImport['missing'] {
  return answerProblems(interviewQuestions, answersOf(manifest)).map((problem) => {
    const question = interviewQuestions.find(({ id }) => id === problem.at)?.text;
    return question === undefined ? problem : { ...problem, question };
  });
}

/** A draft as the text of `consent.json`; keys that are missing are told by whoever reads it. */
export function draftManifestText({ manifest }: ConsentDraft): string {
  const { controller, ethics, legalBasis, terms, ...others } = manifest;
  const ordered = {
    schemaVersion: 1,
    ...(controller ? { controller } : {}),
    ...(ethics ? { ethics } : {}),
    ...(legalBasis ? { legalBasis } : {}),
    terms: terms ?? {},
    ...others,
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/** A draft as the text of `consent.tsv`; `undefined` where nothing is known of anybody. */
export function draftSubjectsText({ subjects }: ConsentDraft): string | undefined {
  return subjects.length === 0 ? undefined : subjectsText(subjects);
}
