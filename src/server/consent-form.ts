import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { stripComments } from 'jsonc-parser';
import type { TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { argumentExamples } from '../consent/duo/argument.ts';
import { duoEntries } from '../consent/duo/codes.ts';
import { editableManifest } from '../consent/form/editable.ts';
import { formProblems } from '../consent/form/form-problems.ts';
import { startValues } from '../consent/form/start-values.ts';
import { editedManifest } from '../consent/manifest/edit-manifest.ts';
import { today } from '../model/day.ts';
import type {
  ConsentDocument,
  ConsentDocumentParams,
  ConsentEdit,
  ConsentEditParams,
  ConsentForm,
  DuoChoice,
} from '../model/protocol.ts';
import { replacedLines } from './replaced-lines.ts';

const manifestFile = 'consent.json';
const descriptionFile = 'dataset_description.json';

/** A larger file is no manifest, and no description of a dataset. */
const mostBytes = 4 * 2 ** 20;

type Documents = Pick<TextDocuments<TextDocument>, 'get'>;

/** What a form for the consent manifest starts with: the text that an editor has open, else that on disk, else start values. */
export async function consentForm(documents: Documents, folder: string): Promise<ConsentForm> {
  const text = manifestText(documents, folder);
  const common = { revision: revisionOf(text), remarks: [], duo: duoChoices };
  if (text === undefined) {
    const description = textOnDisk(fileIn(folder, descriptionFile));
    const { manifest, remarks } = await startValues(description, today());
    const problems = formProblems(editedManifest('', manifest), manifest);
    return { ...common, state: 'new', manifest, remarks, problems };
  }
  const isEmpty = text.trim() === '';
  const manifest = isEmpty ? (await startValues(undefined, today())).manifest : editableManifest(text);
  // Comments are nothing that keeps a text from being read: what does is told first.
  if (!manifest)
    return { ...common, state: 'broken', manifest: {}, problems: formProblems(stripComments(text, ' '), undefined) };
  const problems = formProblems(isEmpty ? editedManifest('', manifest) : text, manifest);
  return { ...common, state: 'editable', manifest, problems };
}

/**
 * The edit that makes the manifest say what is wanted, and what is wrong with that. Nothing is written.
 * @throws Error with one line when the text is another than the one that the values were read from, or is broken
 */
export function consentEdit(documents: Documents, { folder, revision, manifest }: ConsentEditParams): ConsentEdit {
  const text = manifestText(documents, folder);
  if (revisionOf(text) !== revision) throw new Error(`${manifestFile} was changed meanwhile: load it again.`);
  if (text !== undefined && text.trim() !== '' && !editableManifest(text)) {
    throw new Error(`${manifestFile} is broken: correct its text first.`);
  }
  const after = editedManifest(text ?? '', manifest);
  return {
    uri: URI.file(fileIn(folder, manifestFile)).toString(),
    isNew: text === undefined,
    problems: formProblems(after, manifest),
    ...replacedLines(text ?? '', after),
  };
}

/**
 * The document of a consent form as a manifest names it.
 * @throws Error with one line for a file outside the dataset, or one that cannot be read
 */
export async function consentDocument({ folder, file }: ConsentDocumentParams): Promise<ConsentDocument> {
  const document = URI.parse(file).fsPath;
  const path = relative(URI.parse(folder).fsPath, document).split(sep).join('/');
  if (path.startsWith('../') || resolve(document) === resolve(URI.parse(folder).fsPath) || /^[A-Za-z]:/.test(path)) {
    throw new Error(
      'The document lies outside the dataset: copy it into the dataset first, so that it stays with the data.',
    );
  }
  const hash = createHash('sha256');
  await pipeline(createReadStream(document), hash);
  return { path, sha256: hash.digest('hex') };
}

const duoChoices: DuoChoice[] = duoEntries.map(({ shorthand, argument, id, label, meaning, kind }) => ({
  code: shorthand,
  id,
  label,
  meaning,
  kind,
  ...(argument ? { argument: { kind: argument, example: exampleOf(argumentExamples[argument]) } } : {}),
}));

/** `MONDO:0005148` of `DS (MONDO:0005148)`, `12` of `TS-12`. */
function exampleOf(written: string): string {
  return /\((.*)\)|-(\d+)$/.exec(written)?.slice(1).find(Boolean) ?? written;
}

function manifestText(documents: Documents, folder: string): string | undefined {
  const file = fileIn(folder, manifestFile);
  return documents.get(URI.file(file).toString())?.getText() ?? textOnDisk(file);
}

/** @returns `undefined` where there is no such file @throws Error with one line for one that is too large to be what it is called */
function textOnDisk(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  if (statSync(file).size > mostBytes) throw new Error(`${file.split(sep).at(-1)} is larger than 4 MiB.`);
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
}

function fileIn(folder: string, name: string): string {
  return resolve(URI.parse(folder).fsPath, name);
}

/** Tells whether a text is still the one that was read. */
function revisionOf(text: string | undefined): string {
  return text === undefined ? 'none' : createHash('sha256').update(text).digest('hex');
}
