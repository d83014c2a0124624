import type {
  ConsentDisclosure,
  ConsentExpiry,
  ConsentPlace,
  ConsentSubjects,
  ConsentUse,
  Report,
} from '../src/model/report.generated.ts';

type Consent = Report['consent'];
type Group = ConsentUse['groups'][number];
type Reason = Group['reasons'][number];

/**
 * What a scan reports of consent, as tests of reports and pages need it: a study of 200 people with a manifest, a table, a
 * ledger and two intended uses. What is named is in place of that.
 */
export function consentReport(parts: Consent = {}): Consent {
  return {
    records: 195,
    manifest: 'consent.json',
    subjectsTable: 'consent.tsv',
    ledger: 'disclosures.jsonl',
    subjects: consentSubjects,
    uses: consentUses(),
    expiries: consentExpiries,
    disclosures: consentDisclosures(6),
    ...parts,
  };
}

/** The day on which the study was scanned. */
export const scanDay = '2026-11-27';

const consentSubjects: ConsentSubjects = {
  total: 200,
  withoutRecord: 5,
  byStatus: [
    { status: 'consented', subjects: 168 },
    { status: 'withdrawn', subjects: 6 },
    { status: 'expired', subjects: 4 },
    { status: 'refused', subjects: 3 },
    { status: 'waived', subjects: 8 },
    { status: 'deceased', subjects: 2 },
    { status: 'pending', subjects: 4 },
  ],
};

const withdrawn: Reason = { source: 'status', sentence: 'Consent was withdrawn.' };
const noRecord: Reason = { source: 'record', sentence: 'Nobody knows what this person agreed to: there is no row.' };
const noMethods: Reason = {
  source: 'NMDS',
  reference: 'DUO:0000015 no general methods research',
  sentence: 'Development of methods, software or algorithms was not agreed to.',
};
const notCommercial: Reason = {
  source: 'NCU',
  reference: 'DUO:0000046 non-commercial use only',
  sentence: 'The data may be used for what makes no money only, and this does.',
};
const general: Reason = {
  source: 'GRU',
  reference: 'DUO:0000042 general research use',
  sentence: 'Research of any kind was agreed to.',
};
const noTraining: Reason = { source: 'aiTraining', sentence: 'Training of AI models was not agreed to.' };
const training: Reason = { source: 'aiTraining', sentence: 'Training of AI models was agreed to.' };
const unsaid: Reason = { source: 'record', sentence: 'The consent does not say whether this was agreed to.' };

/** Records in the table of people, from a row on. */
function rows(from: number, count: number): ConsentPlace[] {
  return Array.from({ length: Math.min(10, count) }, (_, index) => {
    const row = from + index;
    return { path: 'consent.tsv', row, subject: `sub-${String(row - 1).padStart(3, '0')}` };
  });
}

const inManifest: ConsentPlace = {
  path: 'consent.json',
  region: { startLine: 12, startColumn: 5, endLine: 12, endColumn: 32 },
};

function group(
  answer: Group['answer'],
  subjects: number,
  reasons: readonly Reason[],
  places: readonly ConsentPlace[],
): Group {
  return { answer, subjects, reasons: [...reasons], places: [...places] };
}

/** A purpose whose numbers follow from its groups. */
function consentUse(use: string, title: string, isIntended: boolean, groups: Group[]): ConsentUse {
  const count = (answer: Group['answer']): number =>
    groups.filter((one) => one.answer === answer).reduce((sum, { subjects }) => sum + subjects, 0);
  return {
    use,
    title,
    isIntended,
    allowed: count('allowed'),
    blocked: count('blocked'),
    unknown: count('unknown'),
    groups,
  };
}

/** Purposes, those that are intended first. @param intended how many of them are */
export function consentUses(intended = 2): ConsentUse[] {
  const uses: readonly [use: string, title: string, groups: Group[]][] = [
    [
      'ai-training',
      'training of AI models',
      [
        group('blocked', 31, [noTraining], rows(20, 31)),
        group('blocked', 12, [noMethods], [...rows(60, 12), inManifest]),
        group('blocked', 6, [withdrawn], rows(8, 6)),
        group('unknown', 5, [noRecord], []),
        group('allowed', 146, [training, general], rows(80, 146)),
      ],
    ],
    [
      'third-party:•••• (8–16 letters) #h2w7kd',
      'sharing with a named third party',
      [group('blocked', 6, [withdrawn], rows(8, 6)), group('unknown', 194, [unsaid], [inManifest])],
    ],
    [
      'research',
      'research of any kind',
      [group('allowed', 194, [general], [inManifest]), group('blocked', 6, [withdrawn], rows(8, 6))],
    ],
    ['commercial', 'commercial use', [group('blocked', 200, [notCommercial], [inManifest])]],
    ['public-release', 'release to the public', [group('unknown', 200, [unsaid], [])]],
    ['recontact', 'contacting people again', []],
  ];
  return uses.map(([use, title, groups], index) => consentUse(use, title, index < intended, groups));
}

/** Every purpose that there is, of so many people: one of them blocks. */
export function manyUses(subjects: number): ConsentUse[] {
  return Array.from({ length: 16 }, (_, index) =>
    consentUse(`third-party:${index}`, `purpose number ${index + 1}`, index < 4, [
      group('blocked', 1, [withdrawn], rows(8, 1)),
      group('allowed', subjects - 1, [general], rows(9, subjects)),
    ]),
  );
}

const consentExpiries: ConsentExpiry[] = [
  consentExpiry('2024-05-31', 'consent', 3, rows(30, 1)[0]!),
  consentExpiry('2026-08-15', 'consent', 1, rows(34, 1)[0]!),
  consentExpiry('2026-06-30', 'ethics-approval', 200, inManifest),
  consentExpiry('2027-03-31', 'authorization', 12, rows(40, 1)[0]!),
  consentExpiry('2028-02-01', 'consent', 61, rows(50, 1)[0]!),
  consentExpiry('2031-12-31', 'retention', 200, inManifest),
];

/** Something that ends on a day, which is over when it is before the day of the scan. */
export function consentExpiry(
  day: string,
  kind: ConsentExpiry['kind'],
  subjects: number,
  place: ConsentPlace,
): ConsentExpiry {
  return { day, kind, isPast: day < scanDay, subjects, place };
}

const recipients = ['University Hospital Beispiel', '•••• (8–16 letters) #h2w7kd', 'Example Ltd', 'Open Brain Archive'];
const grounds = ['consent', 'waiver', 'limited-data-set', 'de-identified', 'somebody-wrote-this'];

/** So many lines of the accounting, a month after each other. */
export function consentDisclosures(count: number): ConsentDisclosure[] {
  return Array.from({ length: count }, (_, index) => ({
    day: `${2020 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}-15`,
    line: index + 1,
    recipient: recipients[index % recipients.length]!,
    ground: grounds[index % grounds.length]!,
    hasAgreement: index % 3 !== 1,
    subjects: index % 2 === 0 ? 'all' : 40 + index,
    isChained: index !== 3,
  }));
}
