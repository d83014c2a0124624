import type { Document } from '../../model/document.ts';
import type { Fact } from '../../model/fact.ts';
import type { Violation } from '../../model/violation.ts';
import { circumstancesOf } from '../../policies/circumstances.ts';
import { dateValueOf, dayNumberOf } from '../../rules/date-value.ts';
import { shownDays } from '../../rules/dates-left.ts';
import { FindingPlace, type Ordinals } from '../masking/placed-finding.ts';
import { type DatedFolder, datedFolderKind } from './dated-folders.ts';
import type { Emit } from './emitter.ts';
import type { Pass } from './pass.ts';
import { shownSource, type WhereSeen } from './reading-place.ts';

/** Whose names are judged, and what takes findings in them. */
interface Named extends Pick<WhereSeen, 'entry' | 'member'> {
  /** Of the entry, or of the file inside it. */
  path: string;
  subject: string | undefined;
  emit: Emit;
  ordinals: Ordinals;
}

/**
 * Judges the names in the path of one file. A day that its object shows and declares as moved is nobody's day: in the name of the
 * file it weighs what a moved date weighs; what it weighs in the name of a folder only the objects in there tell.
 */
export class NamedDays {
  readonly facts: Fact[] = [];
  /** Of the name of the file itself. */
  readonly #ofFile: Violation[] = [];

  constructor(
    private readonly pass: Pass,
    private readonly named: Named,
  ) {}

  /** @param violations in names that no earlier file has shown; those of no day are emitted */
  judge(violations: Iterable<Violation>): void {
    const last = this.#segments.length - 1;
    for (const violation of violations) {
      const { location } = violation;
      const isDay =
        location.kind === 'path' && violation.class === 'date' && daysReadIn(violation.value ?? '').length > 0;
      if (!isDay || this.pass.leftElsewhere) this.named.emit(violation, this.named.subject);
      else if (location.segment === last) this.#ofFile.push(violation);
      else this.#hold(violation, location.segment);
    }
  }

  /** Emits what the file itself tells of its name, and says what it tells of the folders around it. */
  close(document: Document | undefined): void {
    const { dicom } = document ?? {};
    const folders = dicom && !this.pass.leftElsewhere ? this.#datedFolders() : [];
    if (this.#ofFile.length === 0 && folders.length === 0) return;
    const days = dicom ? new Set(shownDays(dicom)) : undefined;
    const isMoved = dicom !== undefined && circumstancesOf(dicom).datesShifted === true;
    const isShown = (text: string): boolean => daysReadIn(text).some((day) => days?.has(day));
    for (const violation of this.#ofFile) {
      const isOwn = isMoved && isShown(violation.value!);
      this.named.emit(isOwn ? this.#milder(violation) : violation, this.named.subject);
    }
    for (const { segment, text } of folders) {
      if (isShown(text)) this.#tell(segment, text, isMoved ? { hasMoved: true } : { hasTrue: true });
    }
  }

  /** Days in the names of folders, which most paths have none of. */
  #datedFolders(): { segment: number; text: string }[] {
    return this.#segments
      .slice(0, -1)
      .flatMap((name, segment) => this.pass.paths.daysIn(name).map((text) => ({ segment, text })));
  }

  get #segments(): string[] {
    return this.named.path.split('/');
  }

  #hold(violation: Violation, segment: number): void {
    const { pass, named } = this;
    const masked = pass.mask(violation);
    if (!masked) return;
    const place = new FindingPlace(named.entry, named.member, named.subject);
    const found = masked.at(place, named.ordinals);
    const milder = pass.mask(this.#milder(violation));
    this.#tell(segment, violation.value!, {
      found: found.finding(),
      ...(milder ? { milder: milder.inPlace(place, found.fingerprint) } : {}),
    });
  }

  #milder(violation: Violation): Violation {
    const severity = this.pass.policy.severityOf('date', violation.role ?? 'unknown', { datesShifted: true });
    return { ...violation, severity };
  }

  #tell(segment: number, day: string, data: DatedFolder): void {
    const { entry, member } = this.named;
    const folder = this.#segments.slice(0, segment + 1).join('/');
    // Folders inside an archive are its own.
    const within = member ? `${entry.raw}\0${member.raw.slice(0, -this.named.path.length)}` : '';
    const key = this.pass.keyed.digest(['day of', day, within, folder].join('\0'));
    this.facts.push({ kind: datedFolderKind, key, data, ...shownSource(this.named) });
  }
}

/** The days that a date may be, `04-12-2019` in two ways, as days since 1970. */
function daysReadIn(text: string): number[] {
  const slashed = text.replace(/^(\d{1,2})-(\d{1,2})-/, '$1/$2/');
  return [dateValueOf(text), dateValueOf(slashed, 'month first')].flatMap((date) => (date ? [dayNumberOf(date)] : []));
}
