import type { Field } from '../../model/field.ts';
import { IncidentalField, PartField } from '../fields/part-field.ts';

/** What an archive tells of a file inside beside its content: on whose account it lay, and when it was changed. */
export interface MemberProvenance {
  /** Number of the file inside, from 1. */
  readonly number: number;
  /** By keyword: names and numbers of accounts as `uname`, `gname`, `uid`, `gid`, and what else the archive records. */
  readonly records: Readonly<Record<string, string>>;
  readonly modified?: Date;
}

/** Accounts and days that are told of one archive. A copy of a disk has a few; a hostile list does not end. */
const mostTold = 1000;

/** Accounts of systems and not of persons. */
const ofSystem = new Set(['root', 'wheel', 'staff', 'users', 'nobody', 'nogroup', 'daemon']);
/** Numbers of accounts below this belong to the system and not to a person (login.defs, UID_MIN). */
const firstPersonal = 1000;

/**
 * The accounts and the days of change in an archive as fields, each where it stands first: who packs a folder packs them
 * with it, mostly without knowing.
 */
export function* provenanceFields(members: Iterable<MemberProvenance>): Iterable<Field> {
  const told = new Set<string>();
  const isNew = (name: string, value: string): boolean => {
    const key = `${name}=${value}`;
    if (told.has(key) || told.size >= mostTold) return false;
    told.add(key);
    return true;
  };
  for (const { number, records, modified } of members) {
    for (const [name, value] of Object.entries(records)) {
      if (value === '' || ofSystem.has(value) || (isNumber(value) && Number(value) < firstPersonal)) continue;
      // A keyword of a vendor's own may be any text.
      const shown = /^[a-zA-Z.]{1,40}$/.test(name) ? name : 'record';
      if (isNew(name, value)) yield new PartField('member', name, value, `file ${number} ${shown}`);
    }
    const day = dayOf(modified);
    if (day !== undefined && isNew('modified', day)) {
      yield new IncidentalField('member', 'modified', day, `file ${number} modified`);
    }
  }
}

function isNumber(value: string): boolean {
  return /^\d+$/.test(value);
}

/** The day of a change; none for the first days of the clocks of archives, which say that the time was left out. */
function dayOf(modified: Date | undefined): string | undefined {
  const time = modified?.getTime() ?? Number.NaN;
  if (Number.isNaN(time) || time < dayOfDos || time > lastPlausible) return undefined;
  return modified!.toISOString().slice(0, 10);
}

/** Times of ZIP start in 1980; whoever leaves them out writes that day, in any time zone. */
const dayOfDos = Date.UTC(1980, 0, 3);
const lastPlausible = Date.UTC(2100, 0, 1);
