/** Kinds of objects (gitformat-pack, "Object types"). */
export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';

/** An object of a repository. */
export interface GitObject {
  readonly type: ObjectType;
  readonly content: Buffer;
}

/** No object larger than this is unpacked: messages and lists of files are smaller. */
export const largestObject = 16 * 1024 * 1024;

/** What all objects that are read of one repository may unpack to, the bases of deltas included. */
const mostBytes = 256 * 1024 * 1024;
/** What a step costs that unpacks little, so that chains of tiny deltas end as well. */
const costOfStep = 512;

/** How much may still be unpacked of one repository. It counts bytes and not seconds, so that a report stays the same. */
export class ObjectBudget {
  #left = mostBytes;

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  /** @throws Error when an object is too large, or everything is spent */
  spend(size: number): void {
    if (size > largestObject) throw new Error('the object is too large');
    if (this.isSpent) throw new Error('the repository is too large');
    this.#left -= size + costOfStep;
  }
}

/** Whether a name is the type of an object. */
export function isObjectType(name: string): name is ObjectType {
  return name === 'commit' || name === 'tree' || name === 'blob' || name === 'tag';
}
