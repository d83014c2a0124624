import type { Random } from '../../scripts/names/random.ts';
import type { IdentifierClass } from '../../src/model/identifier-class.ts';
import type { BaseFile } from './base-files.ts';
import { Part10 } from './part10.ts';
import type { Person } from './people.ts';

/** Files of a small dataset by their POSIX paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Where a planted value stands, and so where its finding has to. */
export interface Place {
  /** Path of the file. */
  readonly path: string;
  /** An attribute, and everything inside its value; a file inside; a segment of the path; bytes that are no attribute. */
  readonly at: { readonly attribute: string } | 'member' | 'path' | 'outside the data set' | 'several files';
  /** What stands at the place as a text, where it is more than `value`: a finding has to touch the value. */
  readonly text?: string;
  readonly value: string;
}

/** A dataset with and without what is planted. */
export interface Planting {
  readonly before: Files;
  readonly after: Files;
  readonly places: readonly Place[];
}

/** What a value is planted in, and whose it is. */
export interface Trial {
  readonly base: BaseFile;
  readonly person: Person;
  readonly random: Random;
}

/** A kind of place in which identifiers are found. */
export interface Kind {
  /** As it stands in the table. */
  readonly title: string;
  /** The classes that are right for it; any where there is none. */
  readonly right: readonly IdentifierClass[];
  /** The rules that can say what is planted, where another finding at the place would not. */
  readonly rules?: readonly string[];
  /** Plants; `undefined` where the file does not suit the kind. */
  plant(trial: Trial): Planting | undefined;
}

/** A place in the file that `inFile` changes. */
export type PlaceInFile = Omit<Place, 'path'>;

/** Where the file lies: a path that names nobody. */
export const pathOfFile = 'series/0001.dcm';

/** A kind that changes one file; `edit` gives `undefined` where the file does not suit. */
export function inFile(
  title: string,
  right: readonly IdentifierClass[],
  edit: (file: Part10, trial: Trial) => PlaceInFile | readonly PlaceInFile[] | undefined,
): Kind {
  return {
    title,
    right,
    plant(trial) {
      const file = new Part10(trial.base.bytes);
      const places = edit(file, trial);
      if (!places) return undefined;
      return {
        before: new Map([[pathOfFile, trial.base.bytes]]),
        after: new Map([[pathOfFile, file.bytes()]]),
        places: [places].flat().map((place) => ({ path: pathOfFile, ...place })),
      };
    },
  };
}
