import { formats } from '../formats/index.ts';
import type { Gap } from '../model/report.generated.ts';
import type { ByteReader, Source } from '../model/source.ts';
import type { DeclaredTerm } from '../rules/judge-left-elsewhere.ts';
import { EntryJudge } from '../scan/judging/entry-judge.ts';
import { type ReadDocument, readEntry } from '../scan/judging/entry-reading.ts';
import { judgeRecord } from '../scan/judging/record-judge.ts';
import type { SpilledFinding } from '../scan/masking/spilled-finding.ts';
import { type FolderSource, openFolder } from '../sources/folder.ts';
import { excluded, type Prepared } from './prepare.ts';

/** What one file came to on its own, without the checks over the whole dataset. */
export interface FileJudgement {
  findings: SpilledFinding[];
  /** The file is binary and its header can be shown as text. */
  hasHeader: boolean;
  /** It is a record of consent, and was judged as one: by what is written in the records alone. */
  isConsentRecord?: true;
  /** Absent when the file was inspected whole. */
  gap?: Gap;
}

/** Formats of which `header` shows the header. */
const headerFormats: ReadonlySet<string> = new Set(formats.filter(({ hasHeader }) => hasHeader).map(({ id }) => id));

/** Judges single files of a dataset: for an editor and for `header`. */
export class FileJudge {
  private constructor(
    readonly prepared: Prepared,
    private readonly source: FolderSource,
    private readonly judgeOf: (source: Source) => EntryJudge,
    private readonly onDisk = judgeOf(source),
  ) {}

  /** @param declared what files of the dataset declare to be persons': nothing else is looked for then */
  static async open(prepared: Prepared, declared?: readonly DeclaredTerm[]): Promise<FileJudge> {
    const source = await openFolder(prepared.root, [''], excluded(prepared));
    return new FileJudge(prepared, source, (from) => new EntryJudge(prepared.setup, from, declared));
  }

  /** Whether a scan leaves a file out because an ignore file says so. */
  excludes(path: string): boolean {
    return this.source.ignores(path);
  }

  /**
   * @param path POSIX path relative to the dataset
   * @param content the bytes to judge in place of those on disk: an unsaved document
   */
  async judge(path: string, content?: Uint8Array): Promise<FileJudgement> {
    const source = content === undefined ? this.source : withContent(this.source, path, content);
    const findings: SpilledFinding[] = [];
    const entry = this.#entry(path, source);
    const judge = content === undefined ? this.onDisk : this.judgeOf(source);
    const { gap, format } = await judge.judge(entry, (found) => {
      const finding = found.finding();
      const { span } = found;
      const suppressed = this.prepared.suppressions.of(finding);
      findings.push({ ...finding, ...(span && { span }), ...(suppressed === undefined ? {} : { suppressed }) });
    });
    const ofConsent = await judgeRecord(path, source, this.prepared.setup);
    for (const finding of ofConsent ?? []) {
      const suppressed = this.prepared.suppressions.of(finding);
      findings.push({ ...finding, ...(suppressed === undefined ? {} : { suppressed }) });
    }
    return {
      findings,
      hasHeader: headerFormats.has(format ?? ''),
      ...(ofConsent ? { isConsentRecord: true as const } : {}),
      ...(gap === undefined ? {} : { gap }),
    };
  }

  /**
   * Reads a file as a document; its bytes stay open until `close`.
   * @throws Error with a one-line message that names the reason when nothing of it can be read
   */
  async read(path: string): Promise<ReadDocument> {
    const reading = await readEntry(this.#entry(path, this.source), this.source);
    if ('document' in reading) return reading;
    throw new Error(reading.reason);
  }

  #entry(path: string, source: Source) {
    return {
      path,
      kind: 'file' as const,
      size: sizeOf(path, source),
      modified: 0,
      firstNewSegment: path.split('/').length - 1,
    };
  }
}

/** The size of an entry; 1 when it cannot be opened, so that opening it again gives the reason. */
function sizeOf(path: string, source: Source): number {
  try {
    const bytes = source.open({ path });
    bytes.close();
    return bytes.size;
  } catch {
    return 1;
  }
}

function withContent(source: Source, path: string, content: Uint8Array): Source {
  const reader: ByteReader = {
    size: content.length,
    read: (offset, length) => content.subarray(offset, offset + length),
    close: () => {},
  };
  return {
    name: source.name,
    entries: (signal) => source.entries(signal),
    open: (entry) => (entry.path === path ? reader : source.open(entry)),
  };
}
