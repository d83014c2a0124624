import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CohortRisk } from '../../src/model/report.generated.ts';
import { workbookFile } from '../formats/office-file.ts';
import { parquetFile } from '../formats/parquet-file.ts';
import { sharedData } from '../shared-data.ts';
import { cohortlint } from './run.ts';

/** What other programs printed for a table. */
interface Printed {
  rows: number;
  qi: string[];
  sa?: string | string[];
  /** ARX. */
  classes?: number;
  k?: number;
  uniqueRecords?: number;
  histogram?: Record<string, number>;
  averageRisk?: number;
  /** sdcMicro: people in classes of one, and of two. */
  n1?: number;
  n2?: number;
  /** pyCANON. */
  k_anonymity?: number;
  sizes_ec?: { n_ec: number };
  l_diversity?: number;
  alpha_k?: [number, number];
  basic_beta?: number;
  enhanced_beta?: number;
  delta_disclosure?: number;
  t_closeness?: number;
}

const goldTables: Readonly<Record<string, readonly string[]>> = {
  'adult_arx_30162.csv': [
    'arx_adult_arx_3',
    'arx_adult_arx_8',
    'arx_adult_arx_9',
    'pycanon_adult_arx_3',
    'sdcMicro_adult_arx_3',
    'sdcMicro_adult_arx_8',
  ],
  'testdata.csv': ['arx_testdata_7', 'sdcMicro_testdata_7'],
  'arx_test7.csv': ['arx_test7'],
  'adult_anon_3.csv': ['pycanon_adult_anon_3'],
  'drug_type_raw.csv': ['pycanon_drug_raw'],
  'drug_type.csv': ['sdcMicro_drug_type'],
  'math_k5.csv': ['pycanon_math_k5'],
  'math_raw.csv': ['pycanon_math_raw'],
  'francdat.csv': ['sdcMicro_francdat'],
};

const near = (actual: number | null | undefined, expected: number, what: string) =>
  assert.ok(
    Math.abs((actual ?? Number.NaN) - expected) <= 1e-6 * Math.max(1, Math.abs(expected)),
    `${what}: ${actual} is not ${expected}`,
  );

describe('cohortlint risk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-cli-risk-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const risk = (...args: string[]) => cohortlint(['risk', ...args]);
  const written = (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  /** Twelve people, three of each sex and decade, and one more who is alone. */
  const people = `participant_id\tage\tsex\tdiagnosis\n${Array.from({ length: 12 }, (_, at) => `sub-${String(at + 1).padStart(2, '0')}\t${at < 6 ? 34 : 52}\t${at % 2 ? 'M' : 'F'}\t${at % 3 ? 'AD' : 'HC'}`).join('\n')}\nsub-13\t97\tF\tHC\n`;

  describe('counts what other programs count', () => {
    const shared = sharedData('risk');
    for (const [file, results] of Object.entries(goldTables)) {
      for (const result of results) {
        it(`${result} of ${file}`, function () {
          if (!shared) this.skip();
          const printed = JSON.parse(readFileSync(join(shared, `${result}.json`), 'utf8')) as Printed;
          const sensitive = [printed.sa ?? []].flat();
          const { status, stdout, stderr } = risk(
            join(shared, 'data', file),
            ...['--quasi-identifiers', printed.qi.join(), '--format', 'json'],
            ...(sensitive.length > 0 ? ['--sensitive', sensitive.join()] : []),
          );
          assert.notEqual(status, 2, stderr);
          const told = JSON.parse(stdout) as CohortRisk;
          const { k, classes, uniqueRecords } = told.kAnonymity;
          assert.equal(told.rows, printed.rows);
          assert.equal(told.people, printed.rows);
          assert.equal(k, printed.k ?? printed.k_anonymity);
          if (printed.classes ?? printed.sizes_ec) assert.equal(classes, printed.classes ?? printed.sizes_ec?.n_ec);
          if (printed.uniqueRecords ?? printed.n1) assert.equal(uniqueRecords, printed.uniqueRecords ?? printed.n1);
          const inPairs = told.sizes.find(({ size }) => size === 2)?.people ?? 0;
          if (printed.n2 !== undefined) assert.equal(inPairs, printed.n2);
          if (printed.histogram) {
            const groups = Object.fromEntries(told.sizes.map(({ size, people: inside }) => [size, inside / size]));
            assert.deepEqual(groups, printed.histogram);
          }
          if (printed.averageRisk !== undefined)
            near(told.risk.prosecutor.average, printed.averageRisk, 'average risk');
          if (printed.l_diversity !== undefined) {
            const [column] = told.sensitive;
            assert.equal(column?.distinctL, printed.l_diversity);
            near(column?.alpha, printed.alpha_k![0], 'alpha');
            near(column?.basicBeta, printed.basic_beta!, 'beta');
            near(column?.enhancedBeta, printed.enhanced_beta!, 'enhanced beta');
            near(column?.delta, printed.delta_disclosure!, 'delta');
            near(column?.t, printed.t_closeness!, 't');
          }
          assert.equal(status, k >= told.wanted ? 0 : 1);
        });
      }
    }

    it('the models of the population hold, or miss, the truth as measured', function () {
      if (!shared) this.skip();
      const file = join(shared, 'data/adult_sample_q4_20.csv');
      const { stdout } = risk(
        file,
        '--quasi-identifiers',
        'age,sex,race,marital-status',
        '--sampling-fraction',
        '0.2',
        '--format',
        'json',
      );
      const { low, high } = (JSON.parse(stdout) as CohortRisk).population!;
      near(Number(low!.toFixed(4)), 0.0185, 'lowest');
      near(Number(high!.toFixed(4)), 0.0204, 'highest');
    });
  });

  it('recognises columns, and prints the answer last', () => {
    const { status, stdout, stderr } = risk(written('participants.tsv', people));
    assert.equal(status, 1);
    assert.equal(stderr, '');
    const lines = stdout.trimEnd().split('\n');
    assert.match(lines[0]!, /^participants\.tsv · 13 people · a missing value is a value of its own$/);
    assert.match(lines.at(-1)!, /^UNDER 5 · smallest group 1 · 13 of 13 people below · 1 alone$/);
    assert.match(stdout, /row 14 · sub-13 {2}The only person over a certain age\./);
    assert.doesNotMatch(stdout, /97/);
  });

  it('ends with 0 where each group has the wanted size', () => {
    const path = written('participants.tsv', people.replace(/^sub-13.*\n/m, ''));
    const { status, stdout } = risk(path, '--k', '3');
    assert.equal(status, 0);
    assert.match(stdout, /\n3 OR MORE · smallest group 3\n$/);
    assert.equal(risk(path, '--k', '4').status, 1);
  });

  it('holds no value in text, JSON or a file', () => {
    const path = written(
      'cohort.csv',
      'code,age,city,occupation,diagnosis\nq1,93,Zwolle,glassblower,pellagra\nq2,41,Breda,cooper,scurvy\nq3,41,Breda,cooper,scurvy\n',
    );
    const values = /Zwolle|glassblower|pellagra|Breda|cooper|scurvy|\b93\b/;
    for (const format of ['text', 'json']) {
      const { stdout, stderr, status } = risk(path, '--format', format, '--verbose');
      assert.equal(status, 1);
      assert.doesNotMatch(stdout + stderr, values);
    }
    const file = join(folder, 'risk.json');
    assert.deepEqual(risk(path, '--format', 'json', '--output', file).stdout, '');
    assert.doesNotMatch(readFileSync(file, 'utf8'), values);
  });

  it('does not show values but to the eyes of who asked', () => {
    const { status, stdout, stderr } = risk(written('participants.tsv', people), '--show-values');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /--show-values works for text on a terminal only/);
  });

  it('gives the same for the same', () => {
    const path = written('participants.tsv', people);
    const run = () => risk(path, '--format', 'json', '--sampling-fraction', '0.1').stdout;
    assert.equal(run(), run());
  });

  describe('reads', () => {
    const csv = people.replaceAll('\t', ',');
    const rows = people
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    const records = rows.slice(1).map((cells) => Object.fromEntries(cells.map((cell, at) => [rows[0]![at]!, cell])));
    const forms: Readonly<Record<string, string | Buffer>> = {
      'a.csv': csv,
      'semicolons.csv': people.replaceAll('\t', ';'),
      'utf16.csv': Buffer.from(`\ufeff${csv}`, 'utf16le'),
      'a.tsv.gz': gzipSync(people),
      'a.xlsx': Buffer.from(workbookFile([{ name: 'People', rows }])),
      'a.parquet': Buffer.from(
        parquetFile(rows[0]!.map((name, at) => ({ name, data: rows.slice(1).map((cells) => cells[at]!) }))),
      ),
      'a.json': JSON.stringify(records),
      'a.jsonl': records.map((record) => JSON.stringify(record)).join('\n'),
    };
    for (const [name, content] of Object.entries(forms)) {
      it(name, () => {
        const { stdout, stderr } = risk(written(name, content), '--format', 'json');
        const { rows: read, kAnonymity } = JSON.parse(stdout || '{}') as CohortRisk;
        assert.deepEqual([read, kAnonymity], [13, { k: 1, classes: 5, uniqueRecords: 1, below: 13 }], stderr);
      });
    }

    it('the dictionary beside a table: what it declares as missing, and what it says of columns', () => {
      const path = written(
        'participants.tsv',
        'participant_id\tx1\tx2\nsub-01\t1\t999\nsub-02\t2\tn/a\nsub-03\t1\t999\n',
      );
      written(
        'participants.json',
        JSON.stringify({
          x1: { Description: 'Sex of the participant', Levels: { 1: 'male', 2: 'female' } },
          x2: { Description: 'Age at scan', Levels: { 999: 'missing' } },
        }),
      );
      const { columns } = JSON.parse(risk(path, '--format', 'json').stdout) as CohortRisk;
      assert.deepEqual(
        columns.map(({ name, role, kind, values }) => [name, role, kind, values]),
        [
          ['x1', 'quasi-identifier', 'sex', 2],
          ['x2', 'other', 'empty', 0],
        ],
      );
    });

    it('the good rows of a damaged table, and says which are not read', () => {
      const path = written('participants.tsv', people.replace('sub-02\t34\tM\tAD', 'sub-02\t34'));
      const { stdout, stderr } = risk(path, '--format', 'json');
      const { rows: read, cautions } = JSON.parse(stdout) as CohortRisk;
      assert.equal(read, 12);
      assert.match(cautions.join('\n'), /row 3/i);
      assert.match(stderr, /^cohortlint: .*row 3/i);
    });
  });

  describe('ends with 2 and one line that says what to do', () => {
    const refused = (message: RegExp, ...args: string[]) => {
      const { status, stdout, stderr } = risk(...args);
      assert.deepEqual([status, stdout], [2, ''], stderr);
      assert.match(stderr, /^cohortlint: [^\n]+\n$/);
      assert.match(stderr, message);
    };

    it('for a path that is not there, a folder, and what is no table', () => {
      refused(/does not exist: name a folder or file that is there/, join(folder, 'none.csv'));
      refused(/is a folder: name a table in it/, folder);
      refused(/cannot be assessed: empty file\./, written('empty.csv', ''));
      refused(
        /cannot be assessed: it is no table/,
        written('noise.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])),
      );
      refused(/no row below its header/, written('header.csv', 'age,sex\n'));
    });

    it('for columns that it has not, with the one that was meant', () => {
      const path = written('participants.tsv', people);
      refused(/no column "agee": did you mean "age"\?/, path, '--quasi-identifiers', 'agee,sex');
      refused(/no column "xyzzy": name one of participant_id, age, sex, diagnosis\./, path, '--sensitive', 'xyzzy');
      refused(/no column "subjekt"/, path, '--subject', 'subjekt');
      refused(/"age" is named twice/, path, '--quasi-identifiers', 'age,sex', '--sensitive', 'age');
      refused(/names of columns are wanted/, path, '--quasi-identifiers', 'age,,sex');
    });

    it('without telling what stands in the first row of a table without headings', () => {
      refused(
        /does not look like headings: add a header row/,
        written('bare.csv', 'Jane Roe,39\nJohn Doe,40\n'),
        '--quasi-identifiers',
        'Jane',
      );
    });

    it('for numbers out of range', () => {
      const path = written('participants.tsv', people);
      for (const value of ['0', '1.2', 'x']) refused(/above 0 and at most 1/, path, '--sampling-fraction', value);
      for (const value of ['0', '2.5']) refused(/a whole number from 1/, path, '--k', value);
      refused(/matches-anything/, path, '--missing', 'zero');
    });

    it('where no column is one that others know', () => {
      refused(
        /No column of ".*" was recognised .*: name them with --quasi-identifiers\./,
        written('t.csv', 'volume,thickness\n1,2\n3,4\n'),
      );
    });

    it('for a file that cannot be written, and leaves none', () => {
      const file = join(folder, 'no/such/risk.json');
      refused(/cannot be written \(ENOENT\): name another file/, written('participants.tsv', people), '--output', file);
      assert.ok(!existsSync(file));
    });
  });
});
