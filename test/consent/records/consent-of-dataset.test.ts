import assert from 'node:assert/strict';
import { addFile, type FilesByPerson } from '../../../src/cohort/person-files.ts';
import { ConsentOfDataset } from '../../../src/consent/records/consent-of-dataset.ts';
import { expiriesOf } from '../../../src/consent/records/expiries.ts';
import type { ConsentSettings } from '../../../src/consent/records/settings.ts';
import { consentSummary } from '../../../src/consent/records/summary.ts';
import type { Consent } from '../../../src/model/consent.generated.ts';
import { manifest } from '../checks/manifest.ts';
import { asFile, chainedLines } from '../disclosures/lines.ts';
import { recordsIn } from './files.ts';

const settings: ConsentSettings = {
  manifest: 'consent.json',
  isNamed: false,
  intendedUses: [],
  circumstances: {},
  today: '2026-11-27',
};
const shown = {
  path: (raw: string) => raw,
  subject: (raw: string) => `<${raw}>`,
  recipient: (raw: string) => `<${raw}>`,
};

function consentOf(
  rows: readonly string[] | undefined,
  parts: Partial<Consent> = {},
  people?: readonly string[],
  set: Partial<ConsentSettings> = {},
  ledger?: string,
): ConsentOfDataset {
  const records = recordsIn({
    'consent.json': JSON.stringify(manifest(parts), undefined, 2),
    ...(rows ? { 'consent.tsv': `${rows.map((row) => row.replaceAll(' ', '\t')).join('\n')}\n` } : {}),
    ...(ledger === undefined ? {} : { 'disclosures.jsonl': ledger }),
  });
  const files: FilesByPerson = new Map();
  for (const subject of people ?? []) {
    addFile(files, { subject, place: { path: `${subject}/a.nii` }, isImage: true }, false);
  }
  return new ConsentOfDataset({ ...settings, ...set }, records, people && { files, tables: [], lists: [] });
}

describe('ConsentOfDataset', () => {
  it('lets the latest row of a person count, whatever the spelling', () => {
    const consent = consentOf([
      'subject status signed',
      'sub-01 consented 2024-01-01',
      '01 refused 2025-01-01',
      'sub-02 consented 2024-01-01',
    ]);
    assert.deepEqual(
      [...consent.decidingRows].map(([key, { row }]) => [key, row]),
      [
        ['01', 3],
        ['02', 4],
      ],
    );
    assert.deepEqual(consent.endedPeople, ['01']);
  });

  it('speaks of who is here, and of all in the table where that is not known', () => {
    const rows = ['subject status', 'sub-01 consented', 'sub-02 consented'];
    const of = (people?: string[]) => consentOf(rows, {}, people).subjectTerms.map(({ subject }) => subject);
    assert.deepEqual(of(['sub-01']), ['sub-01']);
    assert.deepEqual(of(undefined), ['sub-01', 'sub-02']);
    assert.deepEqual(of([]), ['sub-01', 'sub-02']);
  });

  it('lets the manifest speak for everybody without a table, and for nobody without a manifest that holds', () => {
    const consent = consentOf(undefined, { terms: { aiTraining: 'allowed' } }, ['sub-01', 'sub-02']);
    assert.equal(consent.matrixOf({ kind: 'ai-training' }).allowed, 2);
    assert.deepEqual(consent.withoutRecord, []);
    const broken = new ConsentOfDataset(settings, recordsIn({ 'consent.json': '{' }), undefined);
    assert.deepEqual([broken.consent, broken.subjectTerms], [undefined, []]);
  });

  it('knows of whom there are images and no row', () => {
    assert.deepEqual(consentOf(['subject status', '01 consented'], {}, ['sub-01', 'sub-03']).withoutRecord, ['03']);
  });

  it('takes the widest of the intended uses for where the data go', () => {
    const to = (...kinds: ('public-release' | 'third-party' | 'research')[]) =>
      consentOf(undefined, {}, [], { intendedUses: kinds.map((kind) => ({ kind })) }).distribution;
    assert.deepEqual(
      [to(), to('research'), to('research', 'third-party'), to('third-party', 'public-release')],
      [undefined, 'nobody', 'third-party', 'public'],
    );
  });

  it('is at a cell, or at the row where the table has no such column', () => {
    const consent = consentOf(['status subject', 'consented sub-01']);
    assert.deepEqual(consent.inTable(2, 'subject').location, { kind: 'cell', cell: { row: 2, column: 2 } });
    assert.deepEqual(consent.inTable(2, 'signed').location, { kind: 'rows', rows: [2] });
  });
});

describe('expiriesOf', () => {
  it('orders by day what ends, with how many people it is of', () => {
    const consent = consentOf(
      [
        'subject status signed valid_until withdrawn_on form_version',
        'sub-01 consented 2025-01-02 2030-01-01 n/a 1',
        'sub-02 consented 2025-01-02 2030-01-01 n/a 2',
        'sub-03 consented 2025-01-02 2026-01-01 n/a 1',
        'sub-04 withdrawn 2025-01-02 2031-01-01 2025-06-01 1',
      ],
      {
        ethics: [{ committee: 'A', number: '1', validUntil: '2028-01-01' }],
        terms: { retentionUntil: '2040-01-01' },
        forms: [
          { version: '1', terms: { retentionUntil: '2035-01-01' } },
          { version: '2', authorization: { expiration: '2029-01-01' } },
          { version: '3', authorization: { expiration: 'none' } },
        ],
      },
    );
    assert.deepEqual(
      expiriesOf(consent, shown).map(({ day, kind, isPast, subjects }) => [day, kind, isPast, subjects]),
      [
        ['2026-01-01', 'consent', true, 1],
        ['2028-01-01', 'ethics-approval', false, 4],
        ['2029-01-01', 'authorization', false, 1],
        ['2030-01-01', 'consent', false, 2],
        ['2035-01-01', 'retention', false, 3],
        ['2040-01-01', 'retention', false, 4],
      ],
    );
  });

  it('does not call past what ends today', () => {
    const consent = consentOf(undefined, { terms: { retentionUntil: '2026-11-27' } }, ['sub-01']);
    assert.deepEqual(
      expiriesOf(consent, shown).map(({ isPast }) => isPast),
      [false],
    );
  });
});

describe('consentSummary', () => {
  it('counts people by their status of today, and those without a row', () => {
    const rows = [
      'subject status valid_until',
      'sub-01 consented n/a',
      'sub-02 consented 2026-01-01',
      '03 refused n/a',
    ];
    const summary = consentSummary(consentOf(rows, {}, ['sub-01', 'sub-04']), shown);
    assert.deepEqual(summary.subjects, {
      total: 4,
      withoutRecord: 1,
      byStatus: [
        { status: 'consented', subjects: 1 },
        { status: 'expired', subjects: 1 },
        { status: 'refused', subjects: 1 },
      ],
    });
  });

  it('says of each use what it comes to, intended ones first, and hides recipients', () => {
    const intendedUses = [{ kind: 'third-party', recipient: 'Roe Ltd' } as const];
    const consent = consentOf(
      ['subject status ai_training', 'sub-01 consented yes', 'sub-02 consented no'],
      {},
      ['sub-01', 'sub-02', 'sub-03'],
      { intendedUses },
    );
    const { uses = [] } = consentSummary(consent, shown);
    assert.deepEqual([uses[0]?.use, uses[0]?.isIntended], ['third-party:<Roe Ltd>', true]);
    const training = uses.find(({ use }) => use === 'ai-training');
    assert.deepEqual([training?.allowed, training?.blocked, training?.unknown], [1, 1, 1]);
    const blocked = training?.groups.find(({ answer }) => answer === 'blocked');
    assert.deepEqual(blocked?.places, [{ path: 'consent.tsv', row: 3, subject: '<sub-02>' }]);
  });

  it('lists disclosures without who is in them', () => {
    const ledger = asFile(chainedLines({ subjects: ['Jane Roe'], agreement: 'DTA-1' }, { subjects: 'all' }));
    const { disclosures } = consentSummary(consentOf(undefined, {}, [], {}, ledger), shown);
    assert.deepEqual(
      disclosures?.map(({ line, recipient, hasAgreement, subjects, isChained }) => [
        line,
        recipient,
        hasAgreement,
        subjects,
        isChained,
      ]),
      [
        [1, '<Example Hospital>', true, 1, true],
        [2, '<Example Hospital>', false, 'all', true],
      ],
    );
  });

  it('has nothing of what is not there', () => {
    const summary = consentSummary(new ConsentOfDataset(settings, recordsIn({}), undefined), shown);
    assert.deepEqual(summary, {});
  });
});
