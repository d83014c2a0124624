import { profileTable } from './data/confidentiality-profile.generated.ts';

/** The options of the Basic Application Level Confidentiality Profile (PS3.15 section E.3), as a policy names them. */
export const profileOptions = [
  'retain-safe-private',
  'retain-uids',
  'retain-device-identity',
  'retain-institution-identity',
  'retain-patient-characteristics',
  'retain-full-dates',
  'retain-modified-dates',
  'clean-descriptors',
  'clean-structured-content',
  'clean-graphics',
] as const;

/** Name of an option that changes what happens to attributes. */
export type ProfileOption = (typeof profileOptions)[number];

/** A row of Table E.1-1. */
export interface ProfileEntry {
  /** Action of the Basic Profile: X remove, Z empty, D dummy, U replace UID, or several, e.g. `X/Z/D`. */
  basic: string;
  /** K keep or C clean where an option changes the action. */
  options: ReadonlyMap<ProfileOption, 'K' | 'C'>;
}

let rows: Map<string, ProfileEntry> | undefined;

/**
 * What the profile does with an attribute (PS3.15 Table E.1-1, 2025a).
 * @returns `undefined` for an attribute that the table does not name
 */
export function profileOf(tag: number): ProfileEntry | undefined {
  const table = load();
  if (((tag >>> 16) & 1) === 1) return table.get('PRIVATE0');
  const hex = (tag >>> 0).toString(16).toUpperCase().padStart(8, '0');
  return table.get(hex) ?? table.get(`${hex.slice(0, 2)}XX${hex.slice(4)}`) ?? table.get(`${hex.slice(0, 2)}XXXXXX`);
}

/** The tags of all rows as they are packed: eight hexadecimal digits, `X` for any, `PRIVATE0` for private attributes. */
export function profileTags(): string[] {
  return [...load().keys()];
}

function load(): Map<string, ProfileEntry> {
  if (rows) return rows;
  rows = new Map();
  for (const line of profileTable.split('\n')) {
    const [tag, basic, codes] = line.split(' ');
    if (!tag || !basic || !codes) continue;
    const options = new Map<ProfileOption, 'K' | 'C'>();
    for (const [index, option] of profileOptions.entries()) {
      const code = codes[index];
      if (code === 'K' || code === 'C') options.set(option, code);
    }
    rows.set(tag, { basic, options });
  }
  return rows;
}
