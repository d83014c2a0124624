import type { PeopleSeen } from '../../cohort/people-seen.ts';
import type { Member } from '../../model/document.ts';
import type { Fact } from '../../model/fact.ts';
import { Ordinals, type ShownPath } from '../masking/placed-finding.ts';
import type { DocumentJudge } from './document-judge.ts';
import { emitterOf } from './emitter.ts';
import { type EntryReading, type ReadDocument, readOpened, reasonOf } from './entry-reading.ts';
import { MemberProblems, memberEntry, SeenSegments } from './members.ts';
import { NamedDays } from './named-days.ts';
import type { Pass } from './pass.ts';
import { PeopleGatherer } from './people-gatherer.ts';
import type { ReadingPlace } from './reading-place.ts';
import { subjectOf } from './subject.ts';

/** What a document came to, with the files inside of it. */
export interface ReadingJudgement {
  facts: Fact[];
  problems: string[];
  /** As it may be shown. */
  subject?: string;
}

/** Judges what was read of an entry, and the files inside of it, which may have files inside themselves. */
export class ReadingJudge {
  readonly #people: PeopleGatherer;

  constructor(
    private readonly pass: Pass,
    private readonly documents: DocumentJudge,
  ) {
    this.#people = new PeopleGatherer(pass.setup.listedPeople, pass.setup.recordedPeople);
  }

  /** Judges a document with its members and closes it. Never throws: what it could not read is among its problems. */
  async judge(reading: ReadDocument, place: ReadingPlace): Promise<ReadingJudgement> {
    const { document } = reading;
    const problems: string[] = [];
    const facts: Fact[] = [];
    let shown: string | undefined;
    try {
      const raw = place.bySegment ?? subjectOf(place.path, document);
      shown = this.pass.showSubject(raw, place.bySegment);
      facts.push(...this.documents.judge(document, place, { raw, shown }));
      if (place.people) await this.#people.gather(reading, raw, place, place.people);
      if (document.members) {
        const inside = await this.#judgeMembers(document.members(), place);
        facts.push(...inside.facts);
        problems.push(...inside.problems);
      }
      problems.unshift(...document.problems);
    } catch (error) {
      problems.push(...document.problems, `reading stopped: ${reasonOf(error)}`);
    } finally {
      reading.close();
    }
    return { facts, problems, ...(shown === undefined ? {} : { subject: shown }) };
  }

  /** Counts a file that could not be read among those of the person whom its path names: it is here all the same. */
  seeUnread(path: string, subject: string, shown: ShownPath, seen: PeopleSeen): void {
    this.#people.seeUnread({ path, subject, shown: shown.shown }, seen);
  }

  /** Judges the files inside an entry, one by one, as far as the budget goes. */
  async #judgeMembers(
    members: Iterable<Member> | AsyncIterable<Member>,
    place: ReadingPlace,
  ): Promise<Omit<ReadingJudgement, 'subject'>> {
    const facts: Fact[] = [];
    const problems = new MemberProblems();
    const segments = new SeenSegments();
    for await (const member of members) {
      this.pass.goOn();
      const inside = this.#placeOf(member, place);
      this.documents.addWords(member.path);
      const entry = memberEntry(member, segments.firstNew(member.path));
      const subject = this.pass.showSubject(inside.bySegment, inside.bySegment);
      const names = new NamedDays(this.pass, { ...inside, subject });
      names.judge(this.pass.paths.violations(entry));
      const refusal = member.problem ?? place.budget.refusal(inside.depth);
      const reading: EntryReading =
        refusal === undefined ? await readOpened(entry, () => place.budget.open(member)) : { reason: refusal };
      names.close('document' in reading ? reading.document : undefined);
      facts.push(...names.facts);
      const { shown } = inside.member;
      if (!('document' in reading)) {
        problems.add(shown, reading.reason);
        continue;
      }
      const judgement = await this.judge(reading, inside);
      facts.push(...judgement.facts);
      for (const problem of judgement.problems) problems.add(shown, problem);
    }
    return { facts, problems: problems.sentences() };
  }

  /** Where a file inside stands: its path goes on behind that of the file that it is in. */
  #placeOf(
    { path }: Member,
    outer: ReadingPlace,
  ): ReadingPlace & Required<Pick<ReadingPlace, 'member'>> & { ordinals: Ordinals } {
    const own = { raw: path, shown: this.pass.paths.show(path) };
    const member = outer.member
      ? { raw: `${outer.member.raw}!/${own.raw}`, shown: `${outer.member.shown}!/${own.shown}` }
      : own;
    const bySegment = subjectOf(path) ?? outer.bySegment;
    const ordinals = new Ordinals();
    return {
      ...outer,
      path,
      ...(bySegment === undefined ? {} : { bySegment }),
      emit: emitterOf(this.pass, outer.entry, outer.sink, member, ordinals),
      ordinals,
      member,
      depth: outer.depth + 1,
    };
  }
}
