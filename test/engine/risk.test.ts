import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessTable, RequestError, type ShownPerson } from '../../src/index.ts';

describe('assessTable', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-risk-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const written = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const visits = 'participant_id,session,age,sex\nsub-01,a,34,F\nsub-02,a,51,M\nsub-01,b,34,F\nMRN7734512,a,34,F\n';

  it('has a row for each person, with the first of their rows, and no subject that is no code', async () => {
    const { rows, people, rarest, sources } = await assessTable(written('visits.csv', visits));
    assert.deepEqual([rows, people, sources], [4, 3, ['visits.csv']]);
    assert.deepEqual(
      rarest.map(({ row, subject }) => [row, subject]),
      [
        [3, 'sub-02'],
        [2, 'sub-01'],
        [5, undefined],
      ],
    );
  });

  it('hands values to who shows them, in the order of the result, and none of them stands in it', async () => {
    const shown: (ShownPerson & { subject?: string })[] = [];
    const risk = await assessTable(written('visits.csv', visits), { show: (person) => shown.push(person) });
    assert.deepEqual(
      shown.map(({ subject }) => subject),
      ['sub-02', 'sub-01', 'MRN7734512'],
    );
    assert.equal(shown[0]!.description, 'The only man.');
    assert.equal(risk.rarest[0]!.description, 'The only person of this sex.');
    assert.doesNotMatch(JSON.stringify(risk), /MRN7734512/);
  });

  it('leaves out rows of nobody, and says so', async () => {
    const path = written('visits.csv', `${visits},a,90,F\n`);
    const { rows, people, cautions } = await assessTable(path);
    assert.deepEqual([rows, people], [5, 3]);
    assert.ok(cautions.includes('1 row has no subject and is left out.'));
  });

  it('does not name a file that names somebody', async () => {
    const { sources } = await assessTable(written('Johnson_Mary_1961-04-02.csv', visits));
    assert.deepEqual(sources, ['the table']);
  });

  it('does not tell a heading that may be somebody’s value: a table may lack its header', async () => {
    const text =
      'F,mary.johnson@clinic.example,1961-04-02,63\nM,a@b.example,1970-01-05,54\nF,c@d.example,1980-02-06,44\n';
    const risk = await assessTable(written('visits.csv', text), {
      quasiIdentifiers: ['F', '63', '1961-04-02', 'mary.johnson@clinic.example'],
    });
    assert.deepEqual(
      risk.columns.map(({ name }) => name),
      ['F', 'column 2', 'column 3', 'column 4'],
    );
    assert.doesNotMatch(JSON.stringify(risk), /johnson|1961/);
  });

  it('follows a link that it is given, as annexed datasets have them', async () => {
    const link = join(folder, 'participants.csv');
    symlinkSync(written('content', visits), link);
    assert.equal((await assessTable(link)).people, 3);
  });

  it('does without a data dictionary that is none, and says so where it cannot be read', async () => {
    const path = written('visits.csv', visits);
    for (const text of ['[1, 2]', '"Jane"', 'null']) {
      written('visits.json', text);
      assert.equal((await assessTable(path)).people, 3);
    }
    written('visits.json', '{ "age": ');
    const { people, cautions } = await assessTable(path);
    assert.equal(people, 3);
    assert.match(cautions.join(), /cannot be read as JSON/);
  });

  it('tells what it could not read once, and goes on', async () => {
    const problems: string[] = [];
    const { rows, cautions } = await assessTable(written('visits.csv', visits.replace('b,34,F', 'b,34,F,Jane Roe')), {
      onProblem: (sentence) => problems.push(sentence),
    });
    assert.equal(rows, 3);
    assert.equal(problems.length, 1);
    assert.ok(cautions.includes(problems[0]!));
    assert.doesNotMatch(problems[0]!, /Jane/);
  });

  it('says how far it is, and when the table is read', async () => {
    const steps: (number | string)[] = [];
    await assessTable(written('visits.csv', visits), {
      onProgress: (share) => steps.push(share),
      onRead: () => steps.push('read'),
    });
    assert.deepEqual(steps.slice(-2), [1, 'read']);
  });

  it('assesses nothing where it is stopped while it reads', async () => {
    const many = `age,sex\n${'34,F\n'.repeat(200_000)}`;
    const path = written('many.csv', many);
    await assert.rejects(assessTable(path, { signal: AbortSignal.abort() }), (error) => {
      assert.ok(error instanceof RequestError);
      assert.match(error.message, /^Stopped before .* was read: nothing was assessed\.$/);
      return true;
    });
  });

  it('refuses a request with a RequestError, whatever is wrong', async () => {
    const path = written('visits.csv', visits);
    const refused = [
      [path, { samplingFraction: 0 }],
      [path, { k: 0 }],
      [path, { mostRarest: -1 }],
      [path, { subject: 'nobody' }],
      [folder, {}],
      [join(folder, 'none.csv'), {}],
      [written('notes.csv', 'volume\n1\n2\n'), {}],
    ] as const;
    for (const [named, options] of refused) {
      await assert.rejects(assessTable(named, options), (error) => {
        assert.ok(error instanceof RequestError, String(error));
        assert.ok(!error.message.includes('\n'));
        return true;
      });
    }
  });
});
