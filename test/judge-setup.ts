import { SharedState } from '../src/scan/running/shared-state.ts';
import type { JudgeSetup } from '../src/scan/setup.ts';

/** What judging depends on, with the default policy, a key that is always the same and no settings of rules. */
export function judgeSetup(changes: Partial<JudgeSetup> = {}): JudgeSetup {
  return {
    root: '/data',
    policy: 'hipaa-safe-harbor',
    rules: {},
    key: Buffer.alloc(32, 7),
    runDirectory: '',
    shared: new SharedState().memory,
    reveal: false,
    ...changes,
  };
}
