import type { Mutation } from './mutation.ts';

/** What recurs is taken for what it was before. */
export const recurrence: readonly Mutation[] = [
  {
    file: 'src/scan/judging/asked-document.ts',
    broken: 'nobody notes which attributes a rule has asked for',
    find: '    this.#attributes.set(tag, standing);\n',
    replace: '',
    tests: ['test/scan/judging/*.test.ts'],
  },
  {
    file: 'src/scan/running/merged-facts.ts',
    broken: 'files that contribute the same are not counted',
    find: 'merging.counts || ',
    replace: '',
    tests: ['test/scan/judging/*.test.ts'],
  },
  {
    file: 'src/formats/dicom/header-difference.ts',
    broken: 'a changed value answers what the one before it did',
    find: 'return question.of(some[0]!) === question.of(others[0]!);',
    replace: 'return true;',
    tests: ['test/formats/dicom/recent-header.test.ts'],
  },
  {
    file: 'src/formats/dicom/recent-header.ts',
    broken: 'elements that are gone still answer for the header',
    find: 'if (header !== this.#number) dropped.push(element);',
    replace: 'if (header < 0) dropped.push(element);',
    tests: ['test/formats/dicom/recent-header.test.ts'],
  },
];
