import { type Mutation, tests } from './mutation.ts';

/** A scan that was stopped goes on, or does not say so. */
export const cancellation: readonly Mutation[] = [
  {
    file: 'src/scan/scan.ts',
    broken: 'a stopped scan says that it is complete',
    find: 'const complete = options.signal?.aborted !== true;',
    replace: 'const complete = true;',
    tests: [...tests.scan, ...tests.cli],
  },
  {
    file: 'src/scan/scan.ts',
    broken: 'threads do not hear of a cancel',
    find: "  options.signal?.addEventListener('abort', stop, { once: true });\n",
    replace: '',
    tests: tests.scan,
  },
  {
    file: 'src/scan/judging/document-judge.ts',
    broken: 'a long file is read to its end although the scan was stopped',
    find: 'if (fields % fieldsBetweenStops === 0) this.pass.goOn();',
    replace: '',
    tests: tests.scan,
  },
  {
    file: 'src/server/dataset-scans.ts',
    broken: "the client's cancel reaches nobody",
    find: '    token.onCancellationRequested(() => controller.abort());\n',
    replace: '',
    tests: tests.server,
  },
];
