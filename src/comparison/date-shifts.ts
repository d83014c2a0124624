import type { Comparison, SubjectDates } from '../model/comparison.generated.ts';
import type { Move } from './date-moved.ts';
import { PathCount } from './path-count.ts';

/** Shifts of one subject that are kept apart; with more of them nothing is constant. */
const mostShifts = 64;
const secondsOfDay = 86_400;

/** Dates that were moved as far as each other. */
interface Shift extends Move {
  count: number;
  readonly attributes: Set<string>;
  readonly files: PathCount;
}

/** How far the dates of one subject were moved. */
interface ShiftsOfSubject {
  readonly byMove: Map<string, Shift>;
  dates: number;
}

/** The shift of each subject, in days. It gives the true dates away, and is for the eyes of who asked for it alone. */
export type ShownShifts = ReadonlyMap<string, number>;

/** Whether one shift was used for each person, and one of their own. */
export class DateShifts {
  readonly #subjects = new Map<string, ShiftsOfSubject>();
  #dummies = 0;
  /** Days of the source, and of the copy: two of each are enough to know. */
  readonly #before = new Set<string>();
  readonly #after = new Set<string>();

  /**
   * @param subject as it may be shown
   * @param move how far the date was moved, nought for one that was kept
   * @param values the dates themselves, which do not leave this
   * @param path of the copy, as it may be shown
   */
  add(
    subject: string,
    attribute: string,
    { seconds, isOfDay }: Move,
    values: { before: string; after: string },
    path: string,
  ): void {
    if (this.#before.size < 2) this.#before.add(values.before.slice(0, 8));
    if (this.#after.size < 2) this.#after.add(values.after.slice(0, 8));
    let shifts = this.#subjects.get(subject);
    if (!shifts) {
      shifts = { byMove: new Map(), dates: 0 };
      this.#subjects.set(subject, shifts);
    }
    shifts.dates += 1;
    const key = `${seconds} ${isOfDay}`;
    let shift = shifts.byMove.get(key);
    if (!shift) {
      if (shifts.byMove.size >= mostShifts) return;
      shift = { seconds, isOfDay, count: 0, attributes: new Set(), files: new PathCount() };
      shifts.byMove.set(key, shift);
    }
    shift.count += 1;
    shift.attributes.add(attribute);
    shift.files.add(path);
  }

  /** A date in whose place the copy has a dummy. */
  addDummy(): void {
    this.#dummies += 1;
  }

  /** Of each subject with a date on both sides, those first whose dates were moved differently. */
  dates(): Comparison['dates'] {
    const all = [...this.#subjects];
    if (this.#isOneDay()) {
      return {
        subjects: [],
        sharedShifts: 0,
        dummies: all.reduce((sum, [, { dates }]) => sum + dates, this.#dummies),
      };
    }
    const subjects = all.map(([subject, shifts]) => datesOf(subject, shifts));
    const order = ['differently', 'not', 'by-a-constant'];
    subjects.sort(
      (one, other) => order.indexOf(one.moved) - order.indexOf(other.moved) || (one.subject < other.subject ? -1 : 1),
    );
    return { subjects, sharedShifts: this.#shared(), dummies: this.#dummies };
  }

  /** How far most dates of each subject were moved. */
  shown(): ShownShifts {
    if (this.#isOneDay()) return new Map();
    return new Map([...this.#subjects].map(([subject, shifts]) => [subject, usualOf(shifts).seconds / secondsOfDay]));
  }

  /** One date that stands for several was not moved there, whatever date it is. */
  #isOneDay(): boolean {
    return this.#after.size === 1 && this.#before.size > 1;
  }

  #shared(): number {
    const subjectsByDays = new Map<number, number>();
    for (const days of this.shown().values()) {
      if (days !== 0) subjectsByDays.set(days, (subjectsByDays.get(days) ?? 0) + 1);
    }
    return [...subjectsByDays.values()].reduce((sum, count) => (count > 1 ? sum + count : sum), 0);
  }
}

function datesOf(subject: string, shifts: ShiftsOfSubject): SubjectDates {
  const usual = usualOf(shifts);
  const others = [...shifts.byMove.values()].filter((shift) => !agree(shift, usual));
  const moved = others.length > 0 ? 'differently' : usual.seconds === 0 ? 'not' : 'by-a-constant';
  const files = new Set(others.flatMap((shift) => shift.files.paths().first));
  const count = new PathCount();
  for (const path of [...files].sort()) count.add(path);
  return {
    subject,
    moved,
    dates: shifts.dates,
    deviating: [...new Set(others.flatMap(({ attributes }) => [...attributes]))].sort(),
    files: count.paths(),
  };
}

/** Whether one shift may have moved both: a date without a time moves by whole days, up or down to the next. */
function agree(one: Move, other: Move): boolean {
  if (one.seconds === other.seconds) return true;
  // A date that was kept was not moved by less than a day.
  const isExact = one.isOfDay === other.isOfDay || one.seconds === 0 || other.seconds === 0;
  return !isExact && Math.abs(one.seconds - other.seconds) < secondsOfDay;
}

/** The shift with which most dates agree; of two the one that moves, then the exact one. */
function usualOf({ byMove }: ShiftsOfSubject): Move {
  const all = [...byMove.values()];
  const dates = (move: Move): number => all.reduce((sum, shift) => sum + (agree(shift, move) ? shift.count : 0), 0);
  return all.reduce((best, shift) => {
    const more = dates(shift) - dates(best) || Number(best.seconds === 0) - Number(shift.seconds === 0);
    return more > 0 || (more === 0 && best.isOfDay && !shift.isOfDay) ? shift : best;
  });
}
