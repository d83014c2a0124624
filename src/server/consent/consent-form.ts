import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { stripComments } from 'jsonc-parser';
import type { TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { argumentExamples } from '../../consent/duo/argument.ts';
import { duoEntries } from '../../consent/duo/codes.ts';
import { editableManifest } from '../../consent/form/editable.ts';
import { formProblems } from '../../consent/form/form-problems.ts';
import { startValues } from '../../consent/form/start-values.ts';
import { editedManifest } from '../../consent/manifest/edit-manifest.ts';
import { absolutePath, type ManifestPlace } from '../../engine/consent/manifest-place.ts';
import { today } from '../../model/day.ts';
import type {
  ConsentDocument,
  ConsentDocumentParams,
  ConsentEdit,
  ConsentEditParams,
  ConsentForm,
  ConsentManifest,
  DuoChoice,
} from '../../model/protocol.ts';
import { posixPath } from '../locations.ts';
import { replacedLines } from '../replaced-lines.ts';
import type { Workspace } from '../workspace.ts';

const descriptionFile = 'dataset_description.json';

/** A larger file is no manifest, and no description of a dataset. */
const mostBytes = 4 * 2 ** 20;

/** What the form for the consent manifest of a dataset asks. Folders and files are URIs; nothing is written. */
export class ConsentFormAnswers {
  constructor(
    private readonly documents: Pick<TextDocuments<TextDocument>, 'get'>,
    private readonly workspace: Workspace,
  ) {}

  /** The manifest that a file belongs to, and its dataset. */
  manifestOf(file: string): ConsentManifest {
    const place = this.workspace.manifestOfFile(URI.parse(file).fsPath);
    return { folder: URI.file(place.root).toString(), manifest: URI.file(absolutePath(place)).toString() };
  }

  /**
   * What a form starts with: the text that an editor has open, else that on disk, else start values.
   * @throws Error with one line for a configuration that cannot be used: it may name another manifest
   */
  async start(folder: string): Promise<ConsentForm> {
    const place = this.#placeIn(folder);
    const text = this.#textOf(place);
    const common = { path: place.path, revision: revisionOf(place, text), remarks: [], duo: duoChoices };
    if (text === undefined) {
      const description = textOnDisk(join(place.root, descriptionFile));
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
   * The edit that makes the manifest say what is wanted, and what is wrong with that.
   * @throws Error with one line when the text is another than the one that the values were read from, or is broken
   */
  edit({ folder, revision, manifest }: ConsentEditParams): ConsentEdit {
    const place = this.#placeIn(folder);
    const text = this.#textOf(place);
    if (revisionOf(place, text) !== revision) throw new Error(`${place.path} was changed meanwhile: load it again.`);
    if (text !== undefined && text.trim() !== '' && !editableManifest(text)) {
      throw new Error(`${place.path} is broken: correct its text first.`);
    }
    const after = editedManifest(text ?? '', manifest);
    return {
      uri: URI.file(absolutePath(place)).toString(),
      isNew: text === undefined,
      problems: formProblems(after, manifest),
      ...replacedLines(text ?? '', after),
    };
  }

  /**
   * The document of a consent form as a manifest names it.
   * @throws Error with one line for a file outside the dataset, or one that cannot be read
   */
  async document({ folder, file }: ConsentDocumentParams): Promise<ConsentDocument> {
    const document = URI.parse(file).fsPath;
    const place = this.#placeIn(folder);
    const path = posixPath(place.root, document);
    if (path.startsWith('../') || path === '' || /^[A-Za-z]:/.test(path)) {
      throw new Error(
        'The document lies outside the dataset: copy it into the dataset first, so that it stays with the data.',
      );
    }
    const hash = createHash('sha256');
    await pipeline(createReadStream(document), hash);
    return { path: posixPath(dirname(absolutePath(place)), document), sha256: hash.digest('hex') };
  }

  #placeIn(folder: string): ManifestPlace {
    return this.workspace.manifestOfDataset(resolve(URI.parse(folder).fsPath));
  }

  #textOf(place: ManifestPlace): string | undefined {
    const file = absolutePath(place);
    return this.documents.get(URI.file(file).toString())?.getText() ?? textOnDisk(file);
  }
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

/** @returns `undefined` where there is no such file @throws Error with one line for one that is too large to be what it is called */
function textOnDisk(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  if (statSync(file).size > mostBytes) throw new Error(`${file.split(sep).at(-1)} is larger than 4 MiB.`);
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
}

/** Tells whether a text is still the one that was read, and whether it is still the one that counts. */
function revisionOf({ path }: ManifestPlace, text: string | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify([path, text ?? null]))
    .digest('hex');
}
