import type { Policy } from '../model/policy.ts';

/** A policy that ships with the program: one file in `presets/`. */
export interface Preset {
  /** As the command line and the configuration name it. */
  readonly id: string;
  readonly title: string;
  /** What may stand behind a `+` after its id. */
  readonly options?: readonly string[];
  /** @param options those that were chosen, all of them among `options` */
  create(options: ReadonlySet<string>): Policy;
}
