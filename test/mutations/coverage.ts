import { type Mutation, tests } from './mutation.ts';

/** What was not read, or not looked at, counts as if it had been. */
export const coverage: readonly Mutation[] = [
  {
    file: 'src/scan/judging/dated-folders.ts',
    broken: 'one object with moved dates excuses a folder whatever the others declare',
    find: 'hasMoved && !hasTrue',
    replace: 'hasMoved',
    tests: ['test/engine/whole-dataset.test.ts'],
  },
  {
    file: 'src/scan/judging/named-days.ts',
    broken: 'any day in a name passes where dates are declared as moved',
    find: 'if (isShown(text)) this.#tell(',
    replace: 'this.#tell(',
    tests: ['test/engine/whole-dataset.test.ts'],
  },
  {
    file: 'src/rules/integrity/interval-lost.ts',
    broken: 'what an object says of its intervals before is not heard',
    find: " && before !== 'original'",
    replace: '',
    tests: ['test/remedies/dicom/integrity.test.ts'],
  },
  {
    file: 'src/remedies/dicom/shift-written.ts',
    broken: 'the day of a text is moved the other way',
    find: 'new Date((day + days) * dayInMilliseconds)',
    replace: 'new Date((day - days) * dayInMilliseconds)',
    tests: ['test/remedies/dicom/shift-written.test.ts'],
  },
  {
    file: 'src/scan/judging/entry-judge.ts',
    broken: 'an entry that cannot be read counts as inspected',
    find: "gap: { path: path.shown, status: 'not-inspected', reason: reading.reason },",
    replace: '',
    tests: tests.scan,
  },
  {
    file: 'src/scan/judging/entry-judge.ts',
    broken: 'problems of a reader are dropped',
    find: "...(reason === '' ? {} : { gap: { path: path.shown, status: 'partial', reason } }),",
    replace: '',
    tests: tests.scan,
  },
  {
    file: 'src/scan/judging/reading-judge.ts',
    broken: 'a reader that stops leaves no gap',
    find: 'problems.push(...document.problems, `reading stopped',
    replace: 'void document.problems.concat(`reading stopped',
    tests: tests.scan,
  },
  {
    file: 'src/scan/running/batch.ts',
    broken: 'partly read entries count as inspected',
    find: "else if (gap.status === 'partial') result.partial += 1;",
    replace: "else if (gap.status === 'partial') result.inspected += 1;",
    tests: tests.scan,
  },
  {
    file: 'src/scan/judging/entry-reading.ts',
    broken: 'an empty file counts as read',
    find: "  if (entry.size === 0) return { reason: 'empty file' };\n",
    replace:
      "  if (entry.size === 0) return { document: { problems: [], fields: () => [] }, format: 'text', close: () => {} };\n",
    tests: tests.scan,
  },
  {
    file: 'src/scan/running/batch.ts',
    broken: 'gaps of later batches are lost',
    find: '  total.gaps.push(...later.gaps);\n',
    replace: '',
    tests: [...tests.scan, ...tests.cli],
  },
];
