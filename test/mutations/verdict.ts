import { type Mutation, tests } from './mutation.ts';

/** The verdict on a dataset is another than it should be. */
export const verdict: readonly Mutation[] = [
  {
    file: 'src/scan/weighing/verdict.ts',
    broken: 'an error does not block',
    find: "    if (severity === 'error') return 'blocked';\n",
    replace: '',
    tests: tests.scan,
  },
  {
    file: 'src/scan/weighing/verdict.ts',
    broken: 'unread entries let a dataset be clear',
    find: 'isWhole && coverage.partial + coverage.notInspected === 0',
    replace: 'isWhole',
    tests: tests.scan,
  },
  {
    file: 'src/scan/weighing/verdict.ts',
    broken: 'a stopped scan can be clear',
    find: 'isWhole && coverage.partial',
    replace: 'coverage.partial',
    tests: tests.scan,
  },
  {
    file: 'src/scan/weighing/verdict.ts',
    broken: 'an accepted issue counts still',
    find: 'return count > suppressed;',
    replace: 'return count >= suppressed;',
    tests: tests.scan,
  },
  {
    file: 'src/scan/weighing/suppressions.ts',
    broken: 'an acceptance ends a day early',
    find: 'until < today;',
    replace: 'until <= today;',
    tests: tests.scan,
  },
  {
    file: 'src/scan/weighing/suppressions.ts',
    broken: 'an entry of ignored findings applies to any rule',
    find: 'if (entry.rule !== undefined && entry.rule !== finding.ruleId) return false;',
    replace: '',
    tests: tests.scan,
  },
];
