import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { openFile } from '../file-reader.ts';
import { type GitObject, isObjectType, largestObject, ObjectBudget } from './object.ts';
import { Pack } from './pack.ts';
import { PackIndex } from './pack-index.ts';

/** `commit 1234` and a zero, before the content of a loose object. */
const longestHead = 32;
/** Packs of one repository that are looked into; git packs anew long before. */
const mostPacks = 1000;

/** The objects of a repository, loose ones and those in packs. Folders that are links are not followed. */
export class ObjectStore {
  readonly budget = new ObjectBudget();
  readonly #packs: Pack[] = [];
  readonly #isThere: boolean;

  /**
   * @param folder the repository's `objects`
   * @param idLength bytes of an object's name
   * @param problems takes a sentence for each kind of thing that is not looked into
   */
  constructor(
    private readonly folder: string,
    private readonly idLength: number,
    problems: string[],
  ) {
    this.#isThere = isRealFolder(folder);
    if (!this.#isThere) return;
    if (existsSync(join(folder, 'info/alternates'))) {
      problems.push(
        'objects that it borrows from another repository (alternates) are not followed: run `git repack -a`',
      );
    }
    const packs = join(folder, 'pack');
    const names = isRealFolder(packs) ? readdirSync(packs).filter((name) => name.endsWith('.idx')) : [];
    let unread = Math.max(0, names.length - mostPacks);
    for (const name of names.sort().slice(0, mostPacks)) {
      try {
        this.#packs.push(this.#openPack(join(packs, name.slice(0, -'.idx'.length))));
      } catch {
        unread += 1;
      }
    }
    if (unread > 0) problems.push(`${unread} of its packs cannot be read: run \`git fsck\`, then \`git repack -a\``);
  }

  /**
   * Reads an object.
   * @param id its name in hexadecimal digits
   * @throws Error when it is not there, damaged or too large
   */
  read(id: string): GitObject {
    const loose = this.#readLoose(id);
    if (loose) return loose;
    const name = Buffer.from(id, 'hex');
    for (const pack of this.#packs) {
      const object = pack.read(name);
      if (object) return object;
    }
    throw new Error('an object that is not there');
  }

  close(): void {
    for (const pack of this.#packs) pack.close();
  }

  #openPack(path: string): Pack {
    const index = openFile(`${path}.idx`);
    try {
      return new Pack(openFile(`${path}.pack`), new PackIndex(index, this.idLength), this.idLength, this.budget);
    } catch (error) {
      index.close();
      throw error;
    }
  }

  #readLoose(id: string): GitObject | undefined {
    const folder = join(this.folder, id.slice(0, 2));
    const path = join(folder, id.slice(2));
    if (!this.#isThere || !existsSync(path) || !isRealFolder(folder)) return undefined;
    const bytes = openFile(path);
    try {
      if (bytes.size > largestObject) throw new Error('the object is too large');
      const packed = bytes.read(0, bytes.size);
      const content = inflateSync(packed, { maxOutputLength: largestObject + longestHead });
      this.budget.spend(content.length);
      return parseLoose(content);
    } finally {
      bytes.close();
    }
  }
}

/** Whether a folder is there and no link, which could lead out of the dataset. */
export function isRealFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function parseLoose(bytes: Buffer): GitObject {
  const end = bytes.subarray(0, longestHead).indexOf(0);
  const [type = '', size] = bytes.toString('latin1', 0, Math.max(0, end)).split(' ');
  const content = bytes.subarray(end + 1);
  if (!isObjectType(type) || Number(size) !== content.length) throw new Error('a damaged object');
  return { type, content };
}
