import type { Comparison, SubjectDates } from '../model/comparison.generated.ts';
import { PathCount } from './path-count.ts';

/** Shifts of one subject that are kept apart; with more of them nothing is constant. */
const mostShifts = 64;

/** How far the dates of one subject were moved. */
interface ShiftsOfSubject {
  /** By days, the dates that were moved so far: attributes with their numbers, and the files. */
  readonly byDays: Map<number, { count: number; attributes: Set<string>; files: PathCount }>;
  dates: number;
}

/** The shift of each subject, in days. It gives the true dates away, and is for the eyes of who asked for it alone. */
export type ShownShifts = ReadonlyMap<string, number>;

/** Whether one shift was used for each person, and one of their own. */
export class DateShifts {
  readonly #subjects = new Map<string, ShiftsOfSubject>();

  /**
   * @param subject as it may be shown
   * @param days how far the date was moved, 0 for one that was kept
   * @param path of the copy, as it may be shown
   */
  add(subject: string, attribute: string, days: number, path: string): void {
    let shifts = this.#subjects.get(subject);
    if (!shifts) {
      shifts = { byDays: new Map(), dates: 0 };
      this.#subjects.set(subject, shifts);
    }
    shifts.dates += 1;
    let shift = shifts.byDays.get(days);
    if (!shift) {
      if (shifts.byDays.size >= mostShifts) return;
      shift = { count: 0, attributes: new Set(), files: new PathCount() };
      shifts.byDays.set(days, shift);
    }
    shift.count += 1;
    shift.attributes.add(attribute);
    shift.files.add(path);
  }

  /** Of each subject with a date on both sides, those first whose dates were moved differently. */
  dates(): Comparison['dates'] {
    const subjects = [...this.#subjects].map(([subject, shifts]) => datesOf(subject, shifts));
    const order = ['differently', 'not', 'by-a-constant'];
    subjects.sort(
      (one, other) => order.indexOf(one.moved) - order.indexOf(other.moved) || (one.subject < other.subject ? -1 : 1),
    );
    return { subjects, sharedShifts: this.#shared() };
  }

  /** How far most dates of each subject were moved. */
  shown(): ShownShifts {
    return new Map([...this.#subjects].map(([subject, shifts]) => [subject, usualOf(shifts)]));
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
  const others = [...shifts.byDays].filter(([days]) => days !== usual).map(([, shift]) => shift);
  const moved = others.length > 0 ? 'differently' : usual === 0 ? 'not' : 'by-a-constant';
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

/** How far most of the dates were moved; of two that are as common the one that was moved. */
function usualOf({ byDays }: ShiftsOfSubject): number {
  const [usual] = [...byDays].sort(([days, one], [, other]) => other.count - one.count || (days === 0 ? 1 : -1));
  return usual?.[0] ?? 0;
}
