import assert from 'node:assert/strict';
import fc from 'fast-check';
import schema from '../../../schemas/consent.schema.json' with { type: 'json' };
import { importConsent, importers, importSource } from '../../../src/consent/import/import.ts';
import { Findings, type Found, type FoundOfSubject } from '../../../src/consent/import/imported.ts';
import { mergeImports } from '../../../src/consent/import/merge.ts';
import { schemaCheck } from '../../../src/model/schema-check.ts';
import { context, textSource } from './context.ts';

function says(...found: readonly Found[]): Findings {
  const findings = new Findings();
  findings.found.push(...found);
  return findings;
}

const cell = (path: 'status' | 'validUntil' | 'signed' | 'aiTraining', value: string, file: string): FoundOfSubject =>
  ({ subject: 'sub-01', path, value, from: { path: file } }) as FoundOfSubject;

describe('mergeImports', () => {
  it('puts what sources agree on into the draft once, with all who say it', () => {
    const term = (file: string, value: readonly string[]): Found => ({
      path: '/terms/duo',
      value,
      from: { path: file },
    });
    const { manifest, contradictions, origins } = mergeImports([
      says(term('a', ['GRU', 'NCU'])),
      says(term('b', ['NCU', 'GRU'])),
    ]);
    assert.deepEqual(manifest, { terms: { duo: ['GRU', 'NCU'] } });
    assert.deepEqual(contradictions, []);
    assert.deepEqual(origins.get('/terms/duo'), [{ path: 'a' }, { path: 'b' }]);
  });

  it('has the licence and the DOI at the top of the manifest', () => {
    const { manifest, origins } = mergeImports([
      says({ path: '/licence', value: 'CC0-1.0', from: { path: 'a' } }),
      says({ path: '/doi', value: '10.1234/a', from: { path: 'b' } }),
    ]);
    assert.deepEqual(manifest, { licence: 'CC0-1.0', doi: '10.1234/a' });
    assert.deepEqual([...origins.keys()], ['/licence', '/doi']);
  });

  it('takes the strictest of different values, and tells the difference', () => {
    const { subjects, contradictions } = mergeImports([
      says(cell('status', 'consented', 'a'), cell('validUntil', '2030-01-01', 'a'), cell('aiTraining', 'allowed', 'a')),
      says(
        cell('status', 'withdrawn', 'b'),
        cell('validUntil', '2028-01-01', 'b'),
        cell('aiTraining', 'not-allowed', 'b'),
      ),
      says(cell('status', 'consented', 'c')),
    ]);
    assert.deepEqual(subjects, [
      { subject: 'sub-01', status: 'withdrawn', validUntil: '2028-01-01', aiTraining: 'not-allowed' },
    ]);
    assert.deepEqual(contradictions[0], {
      path: 'status',
      subject: 'sub-01',
      values: [
        { value: 'consented', from: [{ path: 'a' }, { path: 'c' }] },
        { value: 'withdrawn', from: [{ path: 'b' }] },
      ],
      resolved: true,
    });
    assert.equal(contradictions.length, 3);
  });

  it('leaves open what has no strictest value', () => {
    const { subjects, manifest, contradictions } = mergeImports([
      says(cell('signed', '2024-01-01', 'a'), { path: '/terms/duo', value: ['GRU'], from: { path: 'a' } }),
      says(cell('signed', '2024-01-02', 'b'), { path: '/terms/duo', value: ['HMB'], from: { path: 'b' } }),
    ]);
    assert.deepEqual([subjects, manifest], [[], {}]);
    assert.deepEqual(
      contradictions.map(({ path, resolved }) => [path, resolved]),
      [
        ['signed', false],
        ['/terms/duo', false],
      ],
    );
  });

  it('orders nobody, named recipients and anybody', () => {
    const share = (value: 'allowed' | 'not-allowed' | string[]): Findings =>
      says({ subject: 's', path: 'thirdParties', value, from: { path: 'x' } });
    const chosen = (...values: Parameters<typeof share>[0][]): unknown =>
      mergeImports(values.map(share)).subjects[0]?.thirdParties;
    assert.deepEqual(chosen('allowed', ['Clinic']), ['Clinic']);
    assert.equal(chosen('allowed', ['Clinic'], 'not-allowed'), 'not-allowed');
    assert.equal(chosen(['Clinic'], ['Company']), undefined);
  });

  it('keeps approvals apart, and tells where one number has two committees', () => {
    const approval = (committee: string, number: string): Findings =>
      says({ path: '/ethics/-', value: { committee, number }, from: { path: committee } });
    const { manifest, contradictions, origins } = mergeImports([
      approval('North', '1'),
      approval('South', '2'),
      approval('West', '2'),
    ]);
    assert.deepEqual(manifest.ethics, [{ committee: 'North', number: '1' }]);
    assert.deepEqual([...origins.keys()], ['/ethics/0']);
    assert.deepEqual(
      contradictions.map(({ path, values }) => [path, values.length]),
      [['/ethics/-', 2]],
    );
  });

  it('takes `sub-01` and `01` for one person', () => {
    const other = { ...cell('status', 'refused', 'b'), subject: '01' } as FoundOfSubject;
    const { subjects, contradictions } = mergeImports([says(cell('status', 'consented', 'a')), says(other)]);
    assert.deepEqual([subjects.length, subjects[0]?.status, contradictions.length], [1, 'refused', 1]);
  });

  it('drafts nothing of nothing', () => {
    const { manifest, subjects, contradictions } = mergeImports([]);
    assert.deepEqual([manifest, subjects, contradictions], [{}, [], []]);
  });
});

describe('importConsent', () => {
  const sources = [
    textSource('dataset_description.json', {
      Name: 'x',
      License: 'CC-BY-NC-4.0',
      EthicsApprovals: ['Ethics Committee North (No. 2020-11), valid until 2030-12-31'],
    }),
    textSource(
      'participants.tsv',
      'participant_id\tconsent\tai_consent\nsub-01\tyes\tyes\nsub-02\twithdrawn\tno\nsub-03\tno\tno\n',
    ),
    textSource('README.md', '---\nlicense: cc-by-4.0\ntags: [duo:GRU]\n---\nData use: GRU\n'),
    textSource('fhir/sub-01.json', {
      resourceType: 'Consent',
      status: 'inactive',
      subject: { reference: 'Patient/sub-01' },
      date: '2024-01-05',
      decision: 'permit',
    }),
    textSource('sub-01/anat/T1w.json', { EchoTime: 0.01 }),
  ];

  it('makes one draft of many sources, which its schema accepts', async () => {
    const draft = await importConsent(sources, context);
    assert.deepEqual(draft.manifest, {
      ethics: [{ committee: 'Ethics Committee North', number: '2020-11', validUntil: '2030-12-31' }],
      terms: { commercialUse: 'not-allowed', duo: ['GRU'] },
    });
    assert.deepEqual(draft.subjects, [
      { subject: 'sub-01', status: 'withdrawn', aiTraining: 'allowed', signed: '2024-01-05' },
      { subject: 'sub-02', status: 'withdrawn', aiTraining: 'not-allowed' },
      { subject: 'sub-03', status: 'refused', aiTraining: 'not-allowed' },
    ]);
    assert.deepEqual(
      draft.contradictions.map(({ subject, path }) => [subject, path]),
      [
        [undefined, '/licence'],
        ['sub-01', 'status'],
      ],
    );
    const check = schemaCheck(schema);
    const whole = {
      schemaVersion: 1,
      controller: { name: 'Hospital', contact: 'consent@hospital.example' },
      legalBasis: [{ law: 'common-rule', ground: 'informed-consent' }],
      ...draft.manifest,
    };
    assert.ok(check(whole), JSON.stringify(check.errors));
  });

  it('names no value of a person in what it tells', async () => {
    const { problems } = await importConsent(sources, context);
    const messages = problems.map(({ message }) => message);
    assert.ok(messages.length > 0);
    for (const message of messages) assert.doesNotMatch(message, /sub-0|2024-01|Jane/);
  });

  it('asks each importer that recognises a source, and has ids that differ', async () => {
    assert.equal((await importSource(sources[2]!, context)).length, 2);
    assert.equal((await importSource(sources[4]!, context)).length, 0);
    assert.equal(new Set(importers.map(({ id }) => id)).size, importers.length);
  });

  it('throws for no input, and repeats none of it in what it tells', async () => {
    const marker = 'Qzx7';
    const word = fc.constantFrom(
      marker,
      'active',
      'Consent',
      'Dataset',
      '2024-01-01',
      'Patient/Qzx7',
      'DUO_0000042',
      '---',
      '[',
    );
    const key = fc.constantFrom(
      'License',
      'EthicsApprovals',
      'resourceType',
      'status',
      'subject',
      'reference',
      'provision',
      'decision',
      '@type',
      '@graph',
      'usageInfo',
      'period',
      'end',
      'action',
      'coding',
      'code',
      'actor',
      marker,
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        word,
        fc.integer(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 5 }),
      ),
    }));
    const texts = importers.flatMap((importer) => (importer.kind === 'text' ? [importer] : []));
    const cut = fc.tuple(value, fc.nat(200)).map(([content, at]) => {
      const text = JSON.stringify(content);
      return at < 100 ? text : text.slice(0, at);
    });
    const table = fc
      .array(fc.array(word, { maxLength: 4 }).map((cells) => cells.join('\t')))
      .map((rows) => ['participant_id\tconsent\tduo', ...rows].join('\n'));
    const card = cut.map((text) => `---\nlicense: ${text}\nextra_gated_fields: ${text}\ntags: ${text}\n---\n`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, table, card), fc.constantFrom('a.json', 'a.ndjson'), async (text, path) => {
        for (const importer of texts) {
          const { problems } = await importer.read({ kind: 'text', path, text }, context);
          for (const { message } of problems) assert.ok(!message.includes(marker), message);
        }
      }),
      { seed: 9, numRuns: 500 },
    );
  });
});
