import { copyFileSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LayoutError } from '../../formats/dicom/layout.ts';
import type { DicomObject } from '../../model/dicom.ts';
import type { Document } from '../../model/document.ts';
import type { Entry } from '../../model/source.ts';
import type { Encode } from '../../remedies/dicom/encode.ts';
import type { FixSetting } from '../../remedies/dicom/fix-context.ts';
import { type NewObject, newObject } from '../../remedies/dicom/new-object.ts';
import type { DeclaredTerm } from '../../rules/judge-left-elsewhere.ts';
import { readEntry, reasonOf } from '../../scan/judging/entry-reading.ts';
import type { FolderSource } from '../../sources/folder.ts';
import { FileJudge } from '../file-judge.ts';
import type { Prepared } from '../prepare.ts';
import { ChangeTally } from './change-tally.ts';
import type { Staging } from './destination.ts';
import { NewNames } from './new-names.ts';
import { writePieces } from './write-pieces.ts';

/** A file that is ready to be named. */
interface Finished {
  path: string;
  /** Where it lies until then; nothing in a dry run. */
  staged: string | undefined;
}

/** What stands for numbers and names in names of files. */
const patientName = '(0010,0010)';
const patientId = '(0010,0020)';

/** What a run goes by, beside the source. */
export interface FixRunSetting {
  readonly prepared: Prepared;
  readonly fix: FixSetting;
  /** What files of the dataset declare to be persons'. */
  readonly declared: readonly DeclaredTerm[];
  readonly encode: Encode;
  /** Where files are finished; none for a dry run. */
  readonly staging: Staging | undefined;
}

/** One run over a dataset: objects are rewritten first, then other files are judged with what the objects declared. */
export class FixRun {
  readonly tally = new ChangeTally();
  readonly leftOut: { path: string; reason: string }[] = [];
  rewritten = 0;
  copied = 0;
  renamed = 0;
  withTrailingData = 0;
  /** Objects beside whose pixels something is left. */
  withTextInPixels = 0;
  readonly #codes = new Map<string, string>();
  readonly #finished: Finished[] = [];
  readonly #others: Entry[] = [];

  private constructor(
    private readonly source: FolderSource,
    private readonly setting: FixRunSetting,
    private readonly judge: FileJudge,
    private readonly elsewhere: FileJudge,
  ) {}

  static async open(source: FolderSource, setting: FixRunSetting): Promise<FixRun> {
    const { prepared, declared } = setting;
    return new FixRun(source, setting, await FileJudge.open(prepared), await FileJudge.open(prepared, declared));
  }

  /** Rewrites an entry where it is a DICOM object; anything else waits for `finishOthers`. */
  async take(entry: Entry): Promise<void> {
    const reading = await readEntry(entry, this.source);
    if (!('document' in reading)) {
      this.leftOut.push({ path: entry.path, reason: reading.reason });
      return;
    }
    try {
      const { dicom } = reading.document;
      if (dicom) await this.#rewrite(entry, reading.document, dicom);
      else this.#others.push(entry);
    } catch (error) {
      this.leftOut.push({ path: entry.path, reason: reasonOfRefusal(error) });
    } finally {
      reading.close();
    }
  }

  /** Copies what is no DICOM object and holds nothing that the policy finds, or that an object declared. */
  async finishOthers(goOn: () => boolean): Promise<void> {
    const knownTerms = [...this.#codes.keys()];
    const { prepared } = this.setting;
    const { setup } = prepared;
    const known = { ...prepared, setup: { ...setup, knownTerms: [...(setup.knownTerms ?? []), ...knownTerms] } };
    const judge = await FileJudge.open(known);
    for (const entry of this.#others) {
      if (!goOn()) return;
      const { findings, gap } = await judge.judge(entry.path);
      const elsewhere = await this.elsewhere.judge(entry.path);
      const inside = [...findings, ...elsewhere.findings].filter(
        ({ location, suppressed }) => location.kind !== 'path' && suppressed === undefined,
      );
      if (gap) this.leftOut.push({ path: entry.path, reason: `not read whole: ${gap.reason}` });
      else if (inside.length > 0)
        this.leftOut.push({ path: entry.path, reason: 'no DICOM file, and there are findings in it' });
      else this.#copy(entry);
    }
  }

  /** Gives every finished file its name below the destination. @returns the new path of each original */
  nameAll(out: string): void {
    const names = new NewNames(this.#codes, this.setting.fix);
    for (const { path, staged } of this.#finished.sort((left, right) => (left.path < right.path ? -1 : 1))) {
      const named = names.of(path);
      if (named !== path) this.renamed += 1;
      this.tally.rename(path, named);
      if (staged === undefined) continue;
      const target = join(out, ...named.split('/'));
      mkdirSync(dirname(target), { recursive: true });
      renameSync(staged, target);
    }
  }

  async #rewrite(entry: Entry, document: Document, object: DicomObject): Promise<void> {
    const hasFindingsInside = document.members !== undefined && (await this.#findsInside(entry));
    const bytes = this.source.open(entry);
    try {
      const { fix, encode, staging } = this.setting;
      const made = newObject({ document, object, hasFindingsInside }, bytes, fix, encode);
      const staged = staging?.next();
      if (staged !== undefined) writePieces(staged, made.pieces, bytes);
      this.#count(entry.path, made, object, staged);
    } finally {
      bytes.close();
    }
  }

  #count(
    path: string,
    { changes, setting, leftOut, staysInPixels }: NewObject,
    object: DicomObject,
    staged: string | undefined,
  ): void {
    this.rewritten += 1;
    if (leftOut > 0) this.withTrailingData += 1;
    if (staysInPixels) this.withTextInPixels += 1;
    this.tally.add(path, changes);
    for (const attribute of [patientName, patientId]) {
      if (!changes.has(attribute)) continue;
      const tag = attribute === patientName ? 0x00100010 : 0x00100020;
      const value = object.get(tag)?.text().trim() ?? '';
      if (value !== '') this.#codes.set(value, setting.code);
    }
    this.#finished.push({ path, staged });
  }

  async #findsInside(entry: Entry): Promise<boolean> {
    const { findings, gap } = await this.judge.judge(entry.path);
    const elsewhere = await this.elsewhere.judge(entry.path);
    return (
      gap !== undefined ||
      [...findings, ...elsewhere.findings].some(
        ({ location, severity }) => location.member !== undefined && severity !== 'info',
      )
    );
  }

  #copy(entry: Entry): void {
    const { prepared, staging } = this.setting;
    const staged = staging?.next();
    if (staged !== undefined) copyFileSync(join(prepared.root, ...entry.path.split('/')), staged);
    this.copied += 1;
    this.#finished.push({ path: entry.path, staged });
  }
}

function reasonOfRefusal(error: unknown): string {
  return error instanceof LayoutError ? `it cannot be rewritten: ${error.message}` : reasonOf(error);
}
