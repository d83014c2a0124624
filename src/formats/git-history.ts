import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import { PartField } from './fields/part-field.ts';
import { readMessage } from './git/message.ts';
import { PeopleOnce, personOfTrailer } from './git/people.ts';
import { type GitRecord, readRecords } from './git/records.ts';

/** Digits of an object's name that tell it from all others of a repository, as `git log --abbrev=12` shows them. */
const shownDigits = 12;

/** A word in brackets before a subject, which would read as part of a name: `[DATALAD RUNCMD]`, `[FIX]`. */
const subjectTag = /^\[[\w -]{1,40}\]/;

const gitHistory = {
  id: 'git-history',
  title: 'History of a Git repository',
  follows:
    'Git (loose objects, packs of version 2, packed refs; SHA-1 and SHA-256), DataLad run records, logs of git-annex (uuid.log, remote.log and their like)',
  unseen:
    'earlier versions of files, commits beyond the newest 10,000, commits that no branch or tag leads to, logs of single annexed files, and times of commits are not looked into, nor what alternates and links lead to',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ path, head }) => /(^|\/)history$/.test(path) && startsLikeRecords(head),
  read(_entry, bytes) {
    const problems: string[] = [];
    return {
      problems,
      fields: () => fieldsOf(readRecords(bytes, problems), problems),
    };
  },
} satisfies Format;

export default gitHistory;

function startsLikeRecords(head: Uint8Array): boolean {
  return /^\S+ (commit|tag|blob|problem) \d+\n/.test(Buffer.from(head.subarray(0, 256)).toString('latin1'));
}

/** @param problems takes what the records say was not read */
function* fieldsOf(records: Iterable<GitRecord>, problems: string[]): Iterable<Field> {
  const once = { people: new PeopleOnce(), texts: new Set<string>() };
  for (const record of records) {
    if (record.type === 'problem') problems.push(record.content.toString());
    else if (record.type === 'blob') yield* linesOf(record.name, record.content.toString().split('\n'), once);
    else yield* fieldsOfMessage(record, once);
  }
}

/** What is told once of a history, where it stands first, which is where it is newest. */
interface ToldOnce {
  readonly people: PeopleOnce;
  /** Lines of messages and logs. */
  readonly texts: Set<string>;
}

/** Who made a commit or tag, and the lines of its message, DataLad's record of a command among them. */
function* fieldsOfMessage({ name, type, content }: GitRecord, once: ToldOnce): Iterable<Field> {
  const place = `${type} ${name.slice(0, shownDigits)}`;
  const { people, lines } = readMessage(content);
  for (const { role, person } of people) {
    if (once.people.isNew(person)) yield new PartField('member', role, person, `${place} ${role}`);
  }
  yield* linesOf(place, lines, once);
}

/** Each line on its own, so that it has a place that a person finds with `git show`. */
function* linesOf(place: string, lines: readonly string[], once: ToldOnce): Iterable<Field> {
  for (const [index, line] of lines.entries()) {
    const part = `${place} line ${index + 1}`;
    const person = personOfTrailer(line);
    const text = line.replace(subjectTag, '').trim();
    if (person !== undefined) {
      if (once.people.isNew(person)) yield new PartField('member', 'author', person, part);
    } else if (text !== '' && isNew(text, once)) yield new PartField('prose', '', text, part);
  }
}

function isNew(text: string, { texts }: ToldOnce): boolean {
  const { size } = texts;
  return texts.add(text).size > size;
}
