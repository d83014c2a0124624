import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import disclosureSchema from '../../schemas/disclosure.schema.json' with { type: 'json' };
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import { type DatasetScan, scanDataset } from '../../src/engine/scan-dataset.ts';
import type { ConsentEnding } from '../../src/model/protocol.ts';
import type { Report } from '../../src/model/report.generated.ts';
import { definitionCheck } from '../../src/model/schema-check.ts';
import { consentPageOf } from '../../src/report/consent/consent-page.ts';
import { consentSection } from '../../src/report/consent/consent-section.ts';
import { consentSummary } from '../../src/report/consent/consent-summary.ts';
import {
  chainText,
  disclosedText,
  endingDay,
  endingPeople,
  groundText,
  groupText,
  recordInFile,
  recordText,
  sourceText,
  statusCounts,
  statusText,
} from '../../src/report/consent/consent-words.ts';
import { endingsOf } from '../../src/report/consent/endings.ts';
import { reportFormatOf } from '../../src/report/formats/index.ts';
import { textReport } from '../../src/report/text.ts';
import { consentDisclosures, consentExpiry, consentReport, consentUses, manyUses } from '../consent-report.ts';

const place = (row: number) => ({ path: 'consent.tsv', row });
const ends = ({ from, to, days, isPast, subjects }: ConsentEnding): unknown[] => [from, to, days, isPast, subjects];

describe('Consent in reports', () => {
  it('is made of what the schema of reports allows', () => {
    const { uses, subjects, expiries, disclosures } = consentReport();
    const parts: [definition: string, values: unknown[]][] = [
      ['consentSubjects', [subjects]],
      ['consentUse', [...uses!, ...manyUses(200_000)]],
      ['consentExpiry', expiries!],
      ['consentDisclosure', disclosures!],
    ];
    for (const [definition, values] of parts) {
      const check = definitionCheck(reportSchema, definition);
      for (const value of values) assert.ok(check(value), JSON.stringify([definition, check.errors]));
    }
  });

  describe('endingsOf', () => {
    it('keeps few days as they are, in their order, and what is of one kind beside what is of another', () => {
      const endings = endingsOf(consentReport().expiries!);
      assert.deepEqual(
        endings.map(({ from, kind }) => `${from} ${kind}`),
        [
          '2024-05-31 consent',
          '2026-06-30 ethics-approval',
          '2026-08-15 consent',
          '2027-03-31 authorization',
          '2028-02-01 consent',
          '2031-12-31 retention',
        ],
      );
    });

    it('tells consents of many days by month, with how many days and people, and the first record', () => {
      const days = Array.from({ length: 28 }, (_, index) => `2027-02-${String(28 - index).padStart(2, '0')}`);
      const expiries = [...days, '2027-03-01'].map((day, index) => consentExpiry(day, 'consent', 2, place(index + 2)));
      const [february, march, ...others] = endingsOf(expiries);
      assert.deepEqual(others, []);
      assert.deepEqual(ends(february!), ['2027-02-01', '2027-02-28', 28, false, 56]);
      assert.deepEqual(february!.place, place(29));
      assert.deepEqual(ends(march!), ['2027-03-01', '2027-03-01', 1, false, 2]);
    });

    it('tells what is over apart from what is to come in the month of the scan', () => {
      const expiries = Array.from({ length: 30 }, (_, index) =>
        consentExpiry(`2026-11-${String(index + 1).padStart(2, '0')}`, 'consent', 1, place(index + 2)),
      );
      assert.deepEqual(endingsOf(expiries).map(ends), [
        ['2026-11-01', '2026-11-26', 26, true, 26],
        ['2026-11-27', '2026-11-30', 4, false, 4],
      ]);
    });

    it('tells consents of very many months by year, and nothing else', () => {
      const months = Array.from(
        { length: 60 },
        (_, index) => `${2030 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}-01`,
      );
      const consents = months.map((day, index) => consentExpiry(day, 'consent', 1, place(index + 2)));
      const approvals = months.map((day, index) => consentExpiry(day, 'ethics-approval', 9, place(index + 2)));
      const endings = endingsOf([...consents, ...approvals]);
      const ofConsent = endings.filter(({ kind }) => kind === 'consent');
      assert.deepEqual(ofConsent.map(endingDay), ['2030', '2031', '2032', '2033', '2034']);
      assert.ok(ofConsent.every(({ days, subjects }) => days === 12 && subjects === 12));
      assert.equal(endings.length, 65);
    });

    it('is nothing of nothing', () => {
      assert.deepEqual(endingsOf([]), []);
    });
  });

  describe('Words', () => {
    it('count people by status: those whose data may be here first, those without a record last, nobody not at all', () => {
      const { subjects } = consentReport();
      assert.equal(
        statusText(subjects!),
        '168 consented, 8 waived, 2 deceased, 4 pending, 4 expired, 6 withdrawn, 3 refused, 5 without a record',
      );
      assert.deepEqual(
        statusCounts({ total: 3, withoutRecord: 0, byStatus: [{ status: 'refused', subjects: 3 }] }).map(
          ({ status }) => status,
        ),
        ['refused'],
      );
      assert.equal(statusText({ total: 0, withoutRecord: 0, byStatus: [] }), 'nobody');
    });

    it('name what a reason rests on: a code with id and label, a key of the terms, the record itself', () => {
      assert.deepEqual(
        [
          { source: 'NMDS', reference: 'DUO:0000015 no general methods research' },
          { source: 'aiTraining' },
          { source: 'status' },
          { source: 'record' },
          { source: 'toString' },
        ].map(sourceText),
        [
          'NMDS, DUO:0000015 no general methods research',
          'aiTraining',
          'status of the record',
          'no record',
          'toString',
        ],
      );
    });

    it('say for how many people a purpose is blocked', () => {
      assert.equal(groupText({ answer: 'blocked', subjects: 1 }), 'Blocked for 1 person');
      assert.equal(groupText({ answer: 'unknown', subjects: 200_000 }), 'Unknown for 200,000 people');
    });

    it('name a record by whose it is and where it stands', () => {
      const region = { startLine: 12, startColumn: 5, endLine: 12, endColumn: 9 };
      assert.equal(recordText({ ...place(1_002), subject: 'sub-07', region }), 'sub-07 · consent.tsv row 1,002');
      assert.equal(recordText({ path: 'consent.json', region }), 'consent.json:12:5');
      assert.deepEqual(
        [{ ...place(8), subject: 'sub-07' }, { path: 'consent.json', region }, { path: 'consent.json' }].map(
          recordInFile,
        ),
        ['sub-07 · row 8', 'line 12', 'the file'],
      );
    });

    it('have a text for each ground that a ledger may name, and leave others as they are', () => {
      for (const ground of disclosureSchema.$defs.disclosure.properties.ground.enum) {
        assert.notEqual(groundText({ ground }).words, ground);
      }
      assert.deepEqual(groundText({ ground: 'waiver' }), {
        words: 'Waiver of authorization',
        law: '45 CFR 164.512(i)(1)(i)',
      });
      assert.deepEqual(groundText({ ground: 'constructor' }), { words: 'constructor' });
    });

    it('say whose data went, and whether a line is chained, where somebody knows', () => {
      assert.deepEqual([{ subjects: 'all' as const }, { subjects: 1 }].map(disclosedText), ['all people', '1 person']);
      assert.deepEqual([{ isChained: true }, { isChained: false }, {}].map(chainText), ['yes', 'no', 'not known']);
    });

    it('tell a span as the day, month or year that it lies in', () => {
      const span = (from: string, to: string): string => endingDay({ from, to });
      assert.equal(span('2027-03-01', '2027-03-01'), '2027-03-01');
      assert.equal(span('2027-03-01', '2027-03-31'), '2027-03');
      assert.equal(span('2027-03-01', '2027-04-02'), '2027');
      assert.equal(span('2027-03-01', '2028-04-02'), '2027-03-01 to 2028-04-02');
      assert.equal(endingPeople({ subjects: 56, days: 28 }), '56 people on 28 days');
      assert.equal(endingPeople({ subjects: 1, days: 1 }), '1 person');
    });
  });

  describe('consentPageOf', () => {
    it('has the latest disclosure first, of one day the later line', () => {
      const [first, second, third] = consentDisclosures(3);
      const disclosures = [first!, { ...third!, day: first!.day }, second!];
      assert.deepEqual(
        consentPageOf(consentReport({ disclosures })).disclosures.map(({ line }) => line),
        [2, 3, 1],
      );
    });

    it('is empty of a report that says nothing', () => {
      assert.deepEqual(consentPageOf({}), { records: 0, uses: [], endings: [], disclosures: [] });
    });
  });

  it('is summed up for the first page by the purposes that are intended', () => {
    const summary = consentSummary(consentReport());
    assert.deepEqual(summary.intended, [
      { title: 'Training of AI models', allowed: 146, blocked: 49, unknown: 5 },
      { title: 'Sharing with a named third party: •••• (8–16 letters) #h2w7kd', allowed: 0, blocked: 6, unknown: 194 },
    ]);
    assert.equal(summary.manifest, 'consent.json');
    assert.deepEqual(consentSummary({}), { records: 0, intended: [] });
  });

  describe('consentSection', () => {
    it('says who agreed, what that means for what is intended, what is over and what ends next', () => {
      const { lead, details } = consentSection(consentReport())!;
      assert.match(lead, /^200 people: 168 consented, .*, 5 without a record$/);
      assert.deepEqual(details, [
        'Intended: Training of AI models: 146 allowed, 49 blocked, 5 unknown',
        'Intended: Sharing with a named third party: •••• (8–16 letters) #h2w7kd: 0 allowed, 6 blocked, 194 unknown',
        'Over: consent of 1 person (2026-08-15), ethics approval (2026-06-30), 1 more',
        'Ends next: authorization of 12 people (2027-03-31)',
      ]);
    });

    it('says how to say what the dataset is for', () => {
      const { details } = consentSection(consentReport({ uses: consentUses(0), expiries: [] }))!;
      assert.deepEqual(details, [
        'What the dataset is for is not said: write "intended-use": ["ai-training"] into cohortlint.config.json',
      ]);
    });

    it('says so where no table of people is there, and is none where nothing is', () => {
      const { subjects: _, ...rest } = consentReport();
      assert.equal(consentSection(rest)!.lead, 'No table of people says who agreed');
      assert.equal(consentSection({ records: 3 }), undefined);
    });
  });

  describe('in each form', () => {
    let folder: string;
    let scan: DatasetScan;
    const options = { width: 100, isTerminal: true, color: false, verbose: false, showValues: false, showPaths: false };
    const judged = (consent: Report['consent']): DatasetScan => ({ ...scan, summary: { ...scan.summary, consent } });
    const written = async (format: string, consent: Report['consent']): Promise<string> => {
      let text = '';
      await reportFormatOf(format).write(judged(consent), async (piece) => {
        text += piece;
      });
      return text;
    };

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'cohortlint-consent-report-'));
      writeFileSync(join(folder, 'notes.txt'), 'Normal ventricles.\n');
      scan = await scanDataset({ paths: [folder], jobs: 1 });
    });
    after(() => {
      scan.dispose();
      rmSync(folder, { recursive: true });
    });

    it('stands in the text for a terminal in a few lines, none of them too long', () => {
      const lines = textReport(judged(consentReport()), options).split('\n');
      const start = lines.findIndex((line) => line.startsWith('Consent: 200 people'));
      const length = lines.slice(start).indexOf('');
      assert.ok(start > 0 && length >= 5 && length <= 8, `${start} ${length}`);
      for (const line of lines.slice(start, start + length)) assert.ok(line.length <= 100, line);
      assert.doesNotMatch(textReport(judged({}), options), /^Consent:/m);
    });

    it('stands in Markdown as a part of its own', async () => {
      const text = await written('markdown', consentReport());
      assert.match(text, /\n### Consent\n\n200 people: 168 consented,/);
      assert.match(text, /\n- Ends next: authorization of 12 people \(2027-03-31\)\n/);

      assert.doesNotMatch(await written('markdown', {}), /### Consent/);
    });

    it('stands in HTML with the matrix, its reasons and records, what ends when and who has the data, and without a line of today', async () => {
      const text = await written('html', consentReport());
      assert.equal(text.match(/<details class="use">/g)!.length, 6);
      for (const part of [
        'What people agreed to',
        'NMDS, DUO:0000015 no general methods research',
        'sub-019 · row 20',
        'Ethics approval',
        'Waiver of authorization',
        '31 people',
      ]) {
        assert.ok(text.includes(part), part);
      }
      assert.doesNotMatch(text, />today</);
      assert.doesNotMatch(await written('html', { records: 3 }), /What people agreed to/);
    });
  });
});
