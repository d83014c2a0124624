import { cancellation } from './cancellation.ts';
import { coverage } from './coverage.ts';
import { elsewhere } from './elsewhere.ts';
import { exitStatus } from './exit-status.ts';
import { masking } from './masking.ts';
import type { Mutation } from './mutation.ts';
import { protocol } from './protocol.ts';
import { recurrence } from './recurrence.ts';
import { verdict } from './verdict.ts';

/** Every break, by what it endangers. */
export const mutations: readonly Mutation[] = [
  ...masking,
  ...coverage,
  ...verdict,
  ...exitStatus,
  ...cancellation,
  ...protocol,
  ...elsewhere,
  ...recurrence,
];
