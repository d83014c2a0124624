import assert from 'node:assert/strict';
import { decideUse } from '../../../src/consent/use/decide.ts';
import { parseIntendedUses } from '../../../src/consent/use/intended-use.ts';
import { type SubjectTerms, UseMatrix } from '../../../src/consent/use/matrix.ts';
import type { Terms } from '../../../src/model/consent.generated.ts';

const today = '2026-06-15';
const uses = (...texts: string[]) => parseIntendedUses(texts).uses;
const counts = (subjects: SubjectTerms[], use: string, said = {}) => {
  const { allowed, blocked, unknown } = new UseMatrix(subjects, said, today).rowOf(uses(use)[0]!);
  return [allowed, blocked, unknown];
};

describe('the matrix of uses', () => {
  const subjects: SubjectTerms[] = [
    { subject: 'sub-01', row: 2, terms: { duo: ['GRU'] } },
    { subject: 'sub-02', row: 3, terms: { duo: ['GRU', 'NMDS'] } },
    { subject: 'sub-03', row: 4, terms: { duo: ['GRU'], aiTraining: 'allowed' } },
    { subject: 'sub-04', row: 5, terms: { duo: ['GRU'], aiTraining: 'allowed' }, status: 'withdrawn' },
    { subject: 'sub-05', row: 6, terms: { duo: ['GRU'], aiTraining: 'not-allowed' }, status: 'deceased' },
  ];

  it('counts the subjects that allow, block and leave open each use, and names the records', () => {
    const matrix = new UseMatrix(subjects, {}, today);
    const [training, research] = uses('ai-training', 'research').map((use) => matrix.rowOf(use));
    assert.deepEqual([training!.allowed, training!.blocked, training!.unknown], [1, 3, 1]);
    assert.deepEqual([research!.allowed, research!.blocked, research!.unknown], [4, 1, 0]);
    const blocking = training!.groups.filter(({ answer }) => answer === 'blocked');
    assert.deepEqual(
      blocking.flatMap(({ records, because }) => records.map(({ row }) => [row, because[0]!.source])).sort(),
      [
        [3, 'NMDS'],
        [5, 'status'],
        [6, 'aiTraining'],
      ],
    );
    assert.deepEqual(
      research!.groups.map(({ answer, records }) => [answer, records.length]),
      [
        ['blocked', 1],
        ['allowed', 4],
      ],
    );
  });

  it('takes a status without consent before all terms', () => {
    const terms: Terms = { duo: ['NRES'] };
    for (const status of ['withdrawn', 'refused', 'expired'] as const) {
      assert.deepEqual(counts([{ subject: 'a', terms, status }], 'research'), [0, 1, 0], status);
    }
    assert.deepEqual(counts([{ subject: 'a', terms, status: 'pending' }], 'research'), [0, 0, 1]);
    for (const status of ['consented', 'waived', 'deceased'] as const) {
      assert.deepEqual(counts([{ subject: 'a', terms, status }], 'research'), [1, 0, 0], status);
    }
  });

  it('knows the last day of a consent', () => {
    const terms: Terms = { duo: ['GRU'] };
    assert.deepEqual(counts([{ subject: 'a', terms, validUntil: '2026-06-15' }], 'research'), [1, 0, 0]);
    assert.deepEqual(counts([{ subject: 'a', terms, validUntil: '2026-06-14' }], 'research'), [0, 1, 0]);
  });

  it('knows a withdrawal by its day, where the status was not kept up', () => {
    const terms: Terms = { duo: ['GRU'] };
    const record: SubjectTerms = { subject: 'a', terms, status: 'consented' };
    assert.deepEqual(counts([{ ...record, withdrawnOn: '2026-06-15' }], 'research'), [0, 1, 0]);
    assert.deepEqual(counts([{ ...record, withdrawnOn: '2026-06-16' }], 'research'), [1, 0, 0]);
  });

  it('lets a time limit run from the day of each signature, unless the use has a start', () => {
    const terms: Terms = { duo: ['GRU', 'TS-12'] };
    const signed: SubjectTerms[] = [
      { subject: 'a', terms, signed: '2026-01-01' },
      { subject: 'b', terms, signed: '2024-01-01' },
      { subject: 'c', terms },
    ];
    assert.deepEqual(counts(signed, 'research'), [1, 1, 1]);
    assert.deepEqual(counts(signed, 'research', { start: '2026-06-01' }), [3, 0, 0]);
    assert.deepEqual(counts(signed, 'research', { monthsSince: 12 }), [0, 3, 0]);
  });

  it('counts a subject with several records once, by the strictest', () => {
    const twice: SubjectTerms[] = [
      { subject: 'a', row: 2, terms: { aiTraining: 'allowed' } },
      { subject: 'a', row: 3, terms: { aiTraining: 'not-allowed' } },
      { subject: 'b', row: 4, terms: { aiTraining: 'allowed' } },
      { subject: 'b', row: 5, terms: { aiTraining: 'allowed' } },
      { subject: 'c', row: 6, terms: { aiTraining: 'allowed' } },
    ];
    assert.deepEqual(counts(twice, 'ai-training'), [2, 1, 0]);
  });

  it('is empty of people where there are none', () => {
    assert.deepEqual(counts([], 'research'), [0, 0, 0]);
  });

  it('says of 200,000 subjects what it says of each, having decided equal terms once', () => {
    const codes = ['GRU', 'HMB', 'DS (ORPHA:58)', 'NMDS', 'NCU'];
    const many: SubjectTerms[] = Array.from({ length: 200_000 }, (_, at) => ({
      subject: `sub-${at}`,
      terms: { duo: [codes[at % 5]!], ...(at % 3 === 0 ? { aiTraining: 'allowed' as const } : {}) },
      signed: `20${10 + (at % 16)}-0${1 + (at % 9)}-1${at % 10}`,
    }));
    const asked = uses('ai-training', 'research', 'commercial');
    let read = 0;
    const counted = many.map((one) => ({
      ...one,
      terms: Object.defineProperty({ ...one.terms }, 'duo', {
        enumerable: true,
        get() {
          read += 1;
          return one.terms.duo;
        },
      }) as Terms,
    }));
    const matrix = new UseMatrix(counted, {}, today);
    const rows = asked.map((use) => matrix.rowOf(use));
    // Each record's terms are read once as text, and each group's once for each use.
    assert.ok(read < many.length + 1000, `${read}`);
    for (const [at, use] of asked.entries()) {
      const expected = { allowed: 0, blocked: 0, unknown: 0 };
      const known = new Map<string, keyof typeof expected>();
      for (const { terms } of many) {
        const text = JSON.stringify(terms);
        if (!known.has(text)) known.set(text, decideUse(terms, use, {}, today).answer);
        expected[known.get(text)!] += 1;
      }
      const { allowed, blocked, unknown } = rows[at]!;
      assert.deepEqual({ allowed, blocked, unknown }, expected, use.kind);
    }
  });
});
