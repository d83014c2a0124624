/**
 * The Data Use Ontology of GA4GH as data: ids, abbreviations and labels are from EBISPOT/DUO
 * (https://github.com/EBISPOT/DUO, CC BY 4.0), a test compares them with the published file. Which code needs an argument
 * follows from its definition; the sentences are ours. A permission says what the data may be used for, modifiers limit it
 * (Lawson et al. 2021, Cell Genomics 1(2), 100028).
 */

/** What stands behind a code that says nothing without it: `DS` a disease, `TS` a number of months. */
export type ArgumentKind =
  | 'disease'
  | 'months'
  | 'day'
  | 'countries'
  | 'institution'
  | 'project'
  | 'users'
  | 'research-type';

/** A code of the ontology that a dataset can have. */
export interface DuoEntry {
  /** `DUO:0000042`. */
  readonly id: string;
  /** `GRU`. */
  readonly shorthand: DuoShorthand;
  /** As the ontology labels it: `general research use`. */
  readonly label: string;
  readonly kind: 'permission' | 'modifier';
  /** The argument that the code needs; codes without it take none. */
  readonly argument?: ArgumentKind;
  /** What it means, as a sentence for people who do not know the ontology. */
  readonly meaning: string;
}

const permissions = [
  ['DUO:0000004', 'NRES', 'no restriction', 'The data may be used for anything.'],
  ['DUO:0000042', 'GRU', 'general research use', 'The data may be used for research of any kind.'],
  [
    'DUO:0000006',
    'HMB',
    'health or medical or biomedical research',
    'The data may be used for research into health and medicine, and not to study where people descend from.',
  ],
  [
    'DUO:0000007',
    'DS',
    'disease specific research',
    'The data may be used for research that has to do with the named disease, and for no other.',
    'disease',
  ],
  [
    'DUO:0000011',
    'POA',
    'population origins or ancestry research only',
    'The data may be used to study where populations and people descend from, and for nothing else.',
  ],
] as const;

const modifiers = [
  [
    'DUO:0000012',
    'RS',
    'research specific restrictions',
    'The data may be used for studies of the named type only, such as research on children.',
    'research-type',
  ],
  [
    'DUO:0000015',
    'NMDS',
    'no general methods research',
    'The data may not be used to develop methods, such as software or algorithms; of all codes the nearest to a prohibition of AI training.',
  ],
  [
    'DUO:0000016',
    'GSO',
    'genetic studies only',
    'The data may be used for studies that include genotypes; research on traits or images alone is not covered.',
  ],
  [
    'DUO:0000018',
    'NPUNCU',
    'not for profit, non commercial use only',
    'Only not-for-profit organisations may use the data, and only for what is not commercial.',
  ],
  ['DUO:0000019', 'PUB', 'publication required', 'Who uses the data has to publish the results.'],
  [
    'DUO:0000020',
    'COL',
    'collaboration required',
    'Who uses the data has to work together with those who led the study.',
  ],
  [
    'DUO:0000021',
    'IRB',
    'ethics approval required',
    'Who uses the data has to show the approval of an ethics committee or review board of their own.',
  ],
  ['DUO:0000022', 'GS', 'geographical restriction', 'The data may be used in the named countries only.', 'countries'],
  [
    'DUO:0000024',
    'MOR',
    'publication moratorium',
    'Nobody may publish results from the data before the named day.',
    'day',
  ],
  ['DUO:0000025', 'TS', 'time limit on use', 'The data may be used for the named number of months.', 'months'],
  ['DUO:0000026', 'US', 'user specific restriction', 'Only the approved users may use the data.', 'users'],
  ['DUO:0000027', 'PS', 'project specific restriction', 'Only the approved project may use the data.', 'project'],
  [
    'DUO:0000028',
    'IS',
    'institution specific restriction',
    'The data may be used within the approved institution only.',
    'institution',
  ],
  [
    'DUO:0000029',
    'RTN',
    'return to database or resource',
    'Who uses the data has to give back what they derive from them or add to them.',
  ],
  ['DUO:0000043', 'CC', 'clinical care use', 'The data may be used to care for patients.'],
  [
    'DUO:0000044',
    'NPOA',
    'population origins or ancestry research prohibited',
    'The data may not be used to study where populations and people descend from.',
  ],
  [
    'DUO:0000045',
    'NPU',
    'not for profit organisation use only',
    'Only not-for-profit organisations may use the data, whatever for.',
  ],
  [
    'DUO:0000046',
    'NCU',
    'non-commercial use only',
    'The data may not be used commercially; a company may use them for what is not commercial.',
  ],
] as const;

/** The abbreviation of a code. */
export type DuoShorthand = (typeof permissions)[number][1] | (typeof modifiers)[number][1];

type Row = readonly [id: string, shorthand: DuoShorthand, label: string, meaning: string, argument?: ArgumentKind];

function entries(rows: readonly Row[], kind: DuoEntry['kind']): DuoEntry[] {
  return rows.map(([id, shorthand, label, meaning, argument]) => ({
    id,
    shorthand,
    label,
    kind,
    meaning,
    ...(argument ? { argument } : {}),
  }));
}

/** Every code that a dataset can have, permissions first. */
export const duoEntries: readonly DuoEntry[] = [
  ...entries(permissions, 'permission'),
  ...entries(modifiers, 'modifier'),
];

/** The two classes that codes are grouped under: they have an id, and say nothing about a dataset. */
export const duoGroups: readonly { readonly id: string; readonly label: string }[] = [
  { id: 'DUO:0000001', label: 'data use permission' },
  { id: 'DUO:0000017', label: 'data use modifier' },
];

const byShorthand = new Map(duoEntries.map((entry) => [entry.shorthand, entry]));

/** The code of this abbreviation. */
export function duoEntry(shorthand: DuoShorthand): DuoEntry {
  return byShorthand.get(shorthand)!;
}
