import { type Mutation, tests } from './mutation.ts';

/** What the server answers is not what was asked for. */
export const protocol: readonly Mutation[] = [
  {
    file: 'src/server/requests.ts',
    broken: 'parameters are not checked',
    find: '  if (flaw === undefined) return params as Params;\n',
    replace: '  if (flaw !== "") return params as Params;\n',
    tests: tests.server,
  },
  {
    file: 'src/server/publish-scan.ts',
    broken: 'accepted findings are published',
    find: 'if (at === undefined || finding.suppressed !== undefined) continue;',
    replace: 'if (at === undefined) continue;',
    tests: tests.server,
  },
  {
    file: 'src/server/diagnostic.ts',
    broken: 'squiggles stand a line too low',
    find: 'start: { line: region.startLine - 1,',
    replace: 'start: { line: region.startLine,',
    tests: tests.server,
  },
  {
    file: 'src/server/results/issue-table.ts',
    broken: 'a page starts at the wrong row',
    find: 'matching.slice(offset, offset + limit)',
    replace: 'matching.slice(offset + 1, offset + limit)',
    tests: tests.server,
  },
];
