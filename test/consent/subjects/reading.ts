import assert from 'node:assert/strict';
import { readSubjects, type SubjectsReading } from '../../../src/consent/subjects/read-subjects.ts';
import type { TableForm } from '../../../src/consent/subjects/table-text.ts';

/** Reads a text. */
export function read(text: string, form: TableForm = 'tsv'): SubjectsReading {
  return readSubjects(text, form);
}

/** A table of one subject who consented, with one more column. */
export function readCell(heading: string, cell: string): SubjectsReading {
  return read(`subject\tstatus\t${heading}\nsub-01\tconsented\t${cell}\n`);
}

/** The kinds of what is told of a reading. */
export function kinds({ problems }: SubjectsReading): string[] {
  return problems.map(({ kind }) => kind);
}

/** The only problem that a reading has. */
export function onlyProblem(reading: SubjectsReading) {
  assert.equal(reading.problems.length, 1, reading.problems.map(({ message }) => message).join('\n'));
  return reading.problems[0]!;
}
