import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IdentifierClass } from '../../src/model/identifier-class.ts';

/** A raw identifier that the sample dataset holds: what a scan has to find, and what no report may show. */
export interface Planted {
  /** As it stands in the file. An age is as short as `93`, which a digest can hold by chance: look for whole words. */
  value: string;
  class: IdentifierClass;
  /** POSIX path of the entry, relative to the sample. */
  path: string;
  /** Tag path, JSON pointer, column, header slot, line or path segment, as a person would name it. */
  where: string;
}

/** A value to plant, before its file is known. */
export type Plant = Omit<Planted, 'path'>;

/** Writes the files of a sample and keeps account of what was planted in them. */
export class Sample {
  readonly planted: Planted[] = [];

  constructor(private readonly directory: string) {}

  /** Writes an entry. @param plants what it holds; each value is listed in `planted` */
  write(path: string, content: string | Uint8Array, plants: readonly Plant[] = []): void {
    const absolute = join(this.directory, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
    for (const { value, class: identifierClass, where } of plants) {
      this.planted.push({ value, class: identifierClass, path, where });
    }
  }
}
