import type { Whereabouts } from './whereabouts.ts';

/** Another place that a dataset is copied to or fetched from. Its name and address stay in the file. */
export interface Remote {
  readonly tool: 'git' | 'git-annex' | 'dvc' | 'rclone';
  /** From 1. */
  readonly line: number;
  readonly at: Whereabouts;
}
