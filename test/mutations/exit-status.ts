import { type Mutation, tests } from './mutation.ts';

/** The exit status is another than it should be. */
export const exitStatus: readonly Mutation[] = [
  {
    file: 'src/cli/scan-and-report.ts',
    broken: 'accepted issues fail the scan',
    find: 'isOpen(issue) && reaches(issue.severity, failOn)',
    replace: 'reaches(issue.severity, failOn)',
    tests: ['test/cli/baseline.test.ts'],
  },
  {
    file: 'src/model/severity.ts',
    broken: 'only what is worse than --fail-on fails',
    find: 'rank[severity] <= rank[threshold]',
    replace: 'rank[severity] < rank[threshold]',
    tests: tests.cli,
  },
  {
    file: 'src/cli/scan-and-report.ts',
    broken: 'coverage that is not met passes',
    find: '    return exitStatus.badRequest;\n',
    replace: '    return exitStatus.nothingFound;\n',
    tests: tests.cli,
  },
  {
    file: 'src/cli/main.ts',
    broken: 'a bad request exits as if there were findings',
    find: '  return exitStatus.badRequest;\n',
    replace: '  return exitStatus.found;\n',
    tests: tests.cli,
  },
];
