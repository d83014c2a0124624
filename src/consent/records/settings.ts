import type { Circumstances } from '../use/circumstances.ts';
import type { IntendedUse } from '../use/intended-use.ts';

/** What somebody set about consent: where its records lie, and what the folder is about to be used for. Plain data. */
export interface ConsentSettings {
  /** POSIX path of `consent.json`, relative to the dataset. */
  readonly manifest: string;
  /** A person named the manifest: that it is not there is a mistake and no omission. */
  readonly isNamed: boolean;
  /** Empty where nobody said. */
  readonly intendedUses: readonly IntendedUse[];
  readonly circumstances: Circumstances;
  /** Absolute path of the dataset's folder, to tell a folder that a program copies into a cloud. */
  readonly datasetPath?: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The name of the manifest where nobody names another one. */
export const usualManifest = 'consent.json';
