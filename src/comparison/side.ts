import type { Comparison } from '../model/comparison.generated.ts';
import type { ByteReader, Entry, Source } from '../model/source.ts';
import { type ReadDocument, readEntry, reasonOf } from '../scan/judging/entry-reading.ts';
import { digestOf, type ObjectDigest } from './object-digest.ts';
import { hidesPixels } from './pixels/pixel-digest.ts';

/** One side of a comparison: its objects, and what of it was not read. */
export class Side {
  readonly objects: ObjectDigest[] = [];
  entries = 0;

  /**
   * @param gaps receives what was not read, with raw paths
   */
  constructor(
    readonly name: Comparison['gaps'][number]['side'],
    private readonly source: Source,
    private readonly gaps: Comparison['gaps'],
  ) {}

  /**
   * Reads each entry once and keeps a digest of the objects among them.
   * @param look is shown every entry, and what was read of it where something was
   */
  async readAll(
    look: (entry: Entry, reading: ReadDocument | undefined) => Promise<void> | void,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    for await (const entry of this.source.entries(signal)) {
      if (signal?.aborted) return;
      this.entries += 1;
      await this.#readOne(entry, look);
    }
  }

  async #readOne(entry: Entry, look: Parameters<Side['readAll']>[0]): Promise<void> {
    let opened: ByteReader | undefined;
    const source = { ...this.source, open: (one: Entry) => (opened = this.source.open(one)) } as Source;
    const reading = await readEntry(entry, source);
    if (!('document' in reading)) {
      await look(entry, undefined);
      if (reading.reason !== 'empty file') this.addGap(entry.path, reading.reason);
      return;
    }
    try {
      const { dicom } = reading.document;
      // A directory of a file-set is no object with a counterpart of its own: its records are those of the objects.
      const digest = dicom && digestOf(dicom, opened!, entry);
      if (digest) this.objects.push(digest);
      await look(entry, reading);
      if (dicom && hidesPixels(dicom, digest?.pixelDigest)) {
        this.addGap(entry.path, 'pixel data of a deflated file is not compared: it is damaged or too large');
      }
      if (reading.document.problems.length > 0) this.addGap(entry.path, reading.document.problems.join(' · '));
    } catch (error) {
      this.addGap(entry.path, `reading stopped: ${reasonOf(error)}`);
    } finally {
      reading.close();
    }
  }

  /** Opens an object again. @returns the reason when that is not possible any more */
  async open({ path, rawPath }: ObjectDigest): Promise<ReadDocument | { reason: string }> {
    const entry: Entry = { path, kind: 'file', size: 1, modified: 0, firstNewSegment: 0, ...(rawPath && { rawPath }) };
    return readEntry(entry, this.source);
  }

  /** @param path raw */
  addGap(path: string | undefined, reason: string): void {
    this.gaps.push({ side: this.name, ...(path === undefined ? {} : { path }), reason });
  }
}
