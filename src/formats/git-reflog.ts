import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import { LineIndex } from '../model/region.ts';
import { PeopleOnce } from './git/people.ts';
import { readTextChunks } from './text/chunks.ts';
import { MappedText } from './text/mapped-text.ts';
import { inLines, SourceField } from './text/source-field.ts';

/** Two objects, who moved the branch from one to the other, when, and why (git-update-ref, "Logging updates"). */
const movement = /^(?:[\da-f]{40} [\da-f]{40}|[\da-f]{64} [\da-f]{64}) (.*?<[^>\n]*>) \d+ [+-]\d{4}(?:\t(.*))?$/gm;

/** Reasons that git writes of names of branches and commits alone. */
const ofBranches = /^(?:checkout: moving from|reset: moving to|branch: (?:created|renamed|reset)) /i;

const gitReflog = {
  id: 'git-reflog',
  title: 'Log of a Git branch (reflog)',
  follows: 'git-update-ref, "Logging updates"',
  unseen: 'times, and names of branches, are not looked into',
  evidence: 'signature',
  matches: ({ head }) =>
    /^[\da-f]{40,64} [\da-f]{40,64} .*<.*> \d+ [+-]\d{4}/.test(Buffer.from(head).toString('latin1')),
  read(_entry, bytes) {
    const problems: string[] = [];
    return {
      problems,
      *fields() {
        const people = new PeopleOnce();
        for (const { text, firstLine } of readTextChunks(bytes, problems)) yield* movementsIn(text, firstLine, people);
      },
    };
  },
} satisfies Format;

export default gitReflog;

function* movementsIn(text: string, firstLine: number, people: PeopleOnce): Iterable<Field> {
  const place = inLines(new LineIndex(text, firstLine));
  for (const { 0: line, 1: person = '', 2: reason = '', index } of text.matchAll(movement)) {
    const start = index + line.indexOf(person);
    if (people.isNew(person)) yield new SourceField('member', 'author', MappedText.verbatim(person, start), place);
    if (reason === '' || ofBranches.test(reason)) continue;
    yield new SourceField('prose', '', MappedText.verbatim(reason, index + line.length - reason.length), place);
  }
}
