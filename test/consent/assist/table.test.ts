import assert from 'node:assert/strict';
import { completeTable } from '../../../src/consent/assist/complete-table.ts';
import { explainTable, type TableManifest } from '../../../src/consent/assist/explain-table.ts';
import { ConsentTable } from '../../../src/consent/assist/table-place.ts';
import { readSubjects } from '../../../src/consent/subjects/read-subjects.ts';
import type { TableForm } from '../../../src/consent/subjects/table-text.ts';
import { atBar, taken } from './cursor.ts';

const manifest: TableManifest = {
  terms: {
    duo: ['GRU'],
    aiTraining: 'not-allowed',
    thirdParties: { sharing: 'named', recipients: [{ name: 'Example Ltd' }] },
  },
  forms: [
    {
      version: '1.1',
      document: 'consent/form-1.1.pdf',
      usedFrom: '2024-03-01',
      usedUntil: '2026-03-01',
      terms: { futureUse: 'ask-again' },
    },
    { version: '2.0', terms: { aiTraining: { onlyWith: ['ethics-approval'] } } },
  ],
};
const header = 'participant_id\tform_version\tstatus\tsigned\tduo\tai_training\tfuture_use\tjurisdiction\tnotes';

function hover(marked: string, form: TableForm = 'tsv', of: TableManifest | 'none' = manifest) {
  const { text, offset } = atBar(marked);
  const found = explainTable(new ConsentTable(text, form), offset, '2026-06-01', of === 'none' ? undefined : of);
  return found && { said: found.markdown, of: text.slice(found.start, found.end) };
}

/** Of a row below the header. */
const inRow = (row: string) =>
  hover(`${header}\nsub-00\t1.1\tconsented\tn/a\tGRU\tn/a\tn/a\tDE\t\n${row}\nsub-09\t1.1\tpending`);

function offers(marked: string, form: TableForm = 'tsv') {
  const { text, offset } = atBar(marked);
  return completeTable(new ConsentTable(text, form), offset, manifest);
}

const labels = (marked: string, form?: TableForm): string[] => offers(marked, form).map(({ label }) => label);

function take(marked: string, label: string, form?: TableForm): string {
  return taken(
    atBar(marked).text,
    offers(marked, form).find((one) => one.label === label),
  );
}

describe('a hover on consent.tsv', () => {
  it('explains a column by its heading or another name of it: words, and an example', () => {
    assert.match(hover(header.replace('participant', 'partici¦pant'))!.said, /^\*\*subject\*\*/);
    const { said, of } = hover(header.replace('status', 'stat¦us'))!;
    assert.equal(of, 'status');
    assert.match(said, /- `withdrawn`: .*GDPR Art\. 7\(3\)/);
    assert.match(said, /As in `consented`/);
    assert.equal(hover(header.replace('notes', 'no¦tes')), undefined);
  });

  it('explains a status by any word for it', () => {
    assert.match(inRow('sub-01\t1.1\twithdr¦awn')!.said, /\*\*withdrawn\*\*: The person took consent back/);
    assert.match(inRow('sub-01\t1.1\tWider¦rufen')!.said, /\*\*withdrawn\*\*/);
  });

  it('explains the codes of a cell with full labels and countries', () => {
    const { said, of } = inRow('sub-01\t1.1\tconsented\t2024-03-01\tHMB; GS(D¦E, FR)')!;
    assert.equal(of, 'HMB; GS(DE, FR)');
    assert.match(said, /health or medical or biomedical research/);
    assert.match(said, /geographical restriction/);
    assert.match(said, /Here: Germany and France\./);
  });

  it('explains a version of the form by what consent.json says of it', () => {
    const { said } = inRow('sub-01\t1¦.1\tconsented')!;
    assert.match(said, /\*\*Form 1\.1\*\*/);
    assert.match(said, /consent\/form-1\.1\.pdf/);
    assert.match(said, /Signed from 1 March 2024 until 1 March 2026\./);
    assert.match(inRow('sub-01\t¦3.0\tconsented')!.said, /No form of this version .* describes 1\.1 and 2\.0\./);
  });

  it('writes out days and countries', () => {
    assert.match(inRow('sub-01\t1.1\tconsented\t2024-¦03-05')!.said, /5 March 2024/);
    assert.match(inRow('sub-01\t1.1\tconsented\tn/a\tn/a\tn/a\tn/a\tUS-¦CA')!.said, /United States/);
  });

  it('says of a subject what is in force and where it is said', () => {
    const { said } = inRow('sub¦-01\t1.1\tconsented\tn/a\tHMB\tyes')!;
    assert.match(said, /^\*\*consented\*\*/);
    assert.match(said, /\| Codes of use \| HMB \| this row \|/);
    assert.match(said, /\| AI training \| allowed \| this row \|/);
    assert.match(said, /\| Third parties \| allowed, to 1 named recipient \| consent\.json, for everybody \|/);
    assert.match(said, /\| Uses nobody named \| ask again \| form 1\.1 \|/);
    assert.match(said, /Not said, and not allowed by being so: release of models, commercial use, public release/);
    assert.ok(!said.includes('sub-01'));
  });

  it('says that a form is unknown, and what holds by a withdrawal', () => {
    assert.match(inRow('sub¦-01\t9.9\twithdrawn')!.said, /^\*\*withdrawn\*\*.*\n\nThe form version is none/);
  });

  it('says of an empty cell what is in force in place of it', () => {
    const { said } = inRow('sub-01\t2.0\tconsented\tn/a\tn/a\tn/¦a')!;
    assert.match(said, /No ai_training is given\./);
    assert.match(said, /In force: only with ethics-approval, said in form 2\.0\./);
    assert.match(
      inRow('sub-01\t1.1\tconsented\tn/a\tn/¦a')!.said,
      /In force: GRU, said in consent\.json, for everybody\./,
    );
  });

  describe('of a person with several rows', () => {
    const heading = 'subject\tstatus\tsigned\tai_training\n';
    const first = 'sub-01\tconsented\t2019-03-01\tyes\n';
    const renewed = '01\tconsented\t2024-03-01\tno\n';
    const another = /^Another row of this person counts today: line 4\.\n\n/;
    const marked = (row: string, cell: string) => row.replace(cell, `${cell.slice(0, 1)}¦${cell.slice(1)}`);

    it('says in every cell of an earlier row that a later one counts, and where it stands', () => {
      const others = 'sub-011\tconsented\t2025-01-01\tno\n';
      for (const cell of ['sub-01', 'consented', '2019-03-01', 'yes'])
        assert.match(hover(heading + marked(first, cell) + others + renewed)!.said, another, cell);
      assert.match(
        hover(`subject,status,signed\n01,cons¦ented,2019-01-02\n02,refused,\n"01",withdrawn,\n`, 'csv')!.said,
        another,
      );
    });

    it('is silent in the row that counts, in the header, and of others whose names hold the name', () => {
      assert.doesNotMatch(hover(heading + first + marked(renewed, 'consented'))!.said, /counts/);
      assert.doesNotMatch(hover(heading.replace('sta', 'st¦a') + first + renewed)!.said, /Another row/);
      const others = 'sub-012\tconsented\t2025-01-01\tno\nsub-1\tconsented\t2025-01-01\tno\nx-01\tpending\t\t\n';
      assert.doesNotMatch(hover(heading + marked(first, 'consented') + others)!.said, /counts/);
    });

    it('says that nobody knows which holds where two are of one day', () => {
      const same = 'sub-01\tconsented\t2019-03-01\tno\n';
      assert.match(
        hover(heading + marked(first, 'consented') + same)!.said,
        /the strictest of their answers counts\.\n/,
      );
    });
  });

  it('says what it can without a manifest', () => {
    const { said } = hover('subject\tstatus\nsub¦-01\tconsented', 'tsv', 'none')!;
    assert.match(said, /No `consent\.json` can be read/);
  });

  it('shows what stands in the manifest as text', () => {
    const odd = { terms: {}, forms: [{ version: '1', document: '[a](http://x.example)<img>' }] };
    const { said } = hover('subject\tform_version\tstatus\nsub-01\t¦1\tconsented', 'tsv', odd)!;
    assert.match(said, /\\\[a\\\]\(http:\/\/x\.example\)\\<img\\>/);
  });

  it('finds the rows of a CSV whose quotes go over several lines', () => {
    const table = 'subject,notes,status\r\nsub-01,"a\r\nb, ""c""",refused\r\nsub-02,"d",with¦drawn\r\n';
    assert.match(hover(table, 'csv')!.said, /\*\*withdrawn\*\*/);
    assert.match(hover('subject;status\nsub-01;refu¦sed', 'csv')!.said, /\*\*refused\*\*/);
  });

  it('takes a quote too many in a TSV for one line', () => {
    assert.match(hover('subject\tnotes\tstatus\nsub-01\t"open\trefused\nsub-02\t\texp¦ired')!.said, /\*\*expired\*\*/);
  });

  it('says nothing outside of cells, in an empty text, and of a row that is too long', () => {
    assert.equal(hover('¦'), undefined);
    assert.equal(hover(`${header}\n\n¦`), undefined);
    assert.equal(hover(`subject\tstatus\n${'x'.repeat(70_000)}\twith¦drawn`), undefined);
  });

  it('does not read a table of many rows to explain one', () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => `sub-${index}\t1.1\tconsented`).join('\n');
    const text = `${header}\n${rows}`;
    let read = 0;
    // A text that counts what is cut from it: reading a row cuts its cells.
    const counted = new Proxy(new String(text), {
      get: (target, key) => {
        if (key === 'slice') {
          return (...range: number[]) => {
            read += 1;
            return text.slice(...range);
          };
        }
        const value = Reflect.get(target, key) as unknown;
        return typeof value === 'function' ? value.bind(text) : value;
      },
    });
    const offset = text.lastIndexOf('consented');
    const said = explainTable(new ConsentTable(counted as string, 'tsv'), offset, '2026-06-01', manifest);
    assert.match(said!.markdown, /\*\*consented\*\*/);
    assert.ok(read < 100, `${read} parts were read`);
  });
});

describe('completion in consent.tsv', () => {
  it('offers the headings that the header does not have', () => {
    const found = labels('participant_id\tstatus\t¦\n');
    assert.ok(found.includes('form_version'));
    assert.ok(!found.includes('subject') && !found.includes('status'));
    assert.equal(take('participant_id\tst¦\n', 'status'), 'participant_id\tstatus\n');
    assert.equal(labels('¦')[0], 'subject');
  });

  it('offers words by the column, with what each means', () => {
    assert.deepEqual(labels(`${header}\nsub-01\t1.1\t¦`), [
      ...['consented', 'withdrawn', 'expired', 'refused', 'waived', 'deceased', 'pending'],
    ]);
    assert.deepEqual(labels(`${header}\nsub-01\t1.1\tconsented\tn/a\tGRU\t¦\t\t`), ['allowed', 'not-allowed', 'n/a']);
    assert.deepEqual(labels(`${header}\nsub-01\t1.1\tconsented\tn/a\tGRU\tn/a\t¦`), [
      ...['allowed', 'not-allowed', 'ask-again', 'n/a'],
    ]);
    assert.deepEqual(labels(`${header}\n¦`), []);
  });

  it('offers words that the reader takes', () => {
    const table = 'subject\tstatus\tai_training\tfuture_use\tjurisdiction\nsub-01';
    for (const [place, rest] of [
      ['\t¦', '\tn/a\tn/a\tn/a'],
      ['\tconsented\t¦', '\tn/a\tn/a'],
      ['\tconsented\tn/a\t¦', '\tn/a'],
      ['\tconsented\tn/a\tn/a\t¦', ''],
    ]) {
      for (const label of labels(`${table}${place}${rest}`)) {
        const { problems } = readSubjects(take(`${table}${place}${rest}`, label), 'tsv');
        assert.deepEqual(problems, [], label);
      }
    }
  });

  it('offers the versions of the form that consent.json describes', () => {
    assert.deepEqual(labels(`${header}\nsub-01\t¦\tconsented`), ['1.1', '2.0']);
    assert.equal(take('subject\tform\nsub-01\t1¦\n', '2.0'), 'subject\tform\nsub-01\t2.0\n');
  });

  it('offers codes, and replaces the one that is typed alone', () => {
    const row = 'subject\tduo\nsub-01\t';
    assert.equal(take(`${row}GRU; N¦; IRB`, 'NPU'), `${row}GRU; NPU; IRB`);
    assert.equal(take(`${row}¦`, 'DS'), `${row}DS(MONDO:0005148)`);
    assert.equal(take(`${row}GRU;¦`, 'TS'), `${row}GRU;TS(12)`);
    assert.deepEqual(labels(`${row}DS(¦`), []);
  });

  it('offers countries as jurisdiction and in the brackets of GS', () => {
    assert.ok(labels('subject\tjurisdiction\nsub-01\t¦').includes('DE'));
    assert.equal(take('subject\tduo\nsub-01\tGS(DE, F¦)', 'FR'), 'subject\tduo\nsub-01\tGS(DE, FR)');
  });

  it('offers recipients whom the consent names as third parties', () => {
    const found = labels('subject\tthird_parties\nsub-01\t¦');
    assert.deepEqual(found, ['allowed', 'not-allowed', 'n/a', 'Example Ltd']);
  });

  it('writes inside the quotes of a CSV, and nothing over several lines', () => {
    assert.equal(take('subject,status\n"sub-01","wi¦"', 'withdrawn', 'csv'), 'subject,status\n"sub-01","withdrawn"');
    assert.deepEqual(labels('subject,status\nsub-01,"wi¦\nth"', 'csv'), []);
  });
});
