import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { headerScheme, type IssueFilter, type IssuesParams } from '../../src/model/protocol.ts';
import { dicomFile } from '../dicom-file.ts';
import { TestClient } from './client.ts';

describe('The results that the server keeps', () => {
  let folder: string;
  let client: Awaited<ReturnType<typeof TestClient.start>>;
  const uri = (path = ''): string => pathToFileURL(join(folder, path)).toString();

  before(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'cohortlint-results-')));
    for (const subject of ['sub-01', 'sub-02']) {
      mkdirSync(join(folder, subject), { recursive: true });
      writeFileSync(join(folder, subject, 'notes.txt'), `Contact: ${subject}@clinic.example\nPhone: (212) 555-0142\n`);
    }
    writeFileSync(join(folder, 'contacts.tsv'), 'email\tsite\njane.roe@clinic.example\tA\n');
    mkdirSync(join(folder, 'ROE^JANE'));
    writeFileSync(join(folder, 'ROE^JANE/image.dcm'), dicomFile([['PatientName', 'PN', 'ROE^JANE']]));
    writeFileSync(join(folder, 'scan.rar'), 'Rar!\n');
    writeFileSync(join(folder, 'empty.txt'), '');
    client = await TestClient.start(folder, { headerScheme, asksForReasons: true });
    await client.ask('cohortlint/scanDataset', { folder: uri() });
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  const issues = (filter: IssueFilter = {}, rest: Partial<IssuesParams> = {}) =>
    client.ask('cohortlint/issues', {
      folder: uri(),
      filter,
      sort: 'severity',
      descending: false,
      offset: 0,
      limit: 100,
      ...rest,
    });

  describe('answer the first page', () => {
    it('with the verdict and at most three reasons, which lead to issues', async () => {
      const overview = await client.ask('cohortlint/overview', { folder: uri() });
      assert.equal(overview.verdict, 'blocked');
      assert.ok(overview.reasons.length >= 1 && overview.reasons.length <= 3);
      for (const { filter, issues: count } of overview.reasons) assert.equal((await issues(filter)).total, count);
      assert.ok(overview.reasons[0]!.remedies.every(({ cost }) => cost.length > 10));
    });

    it('with numbers that add up to those of the issues', async () => {
      const overview = await client.ask('cohortlint/overview', { folder: uri() });
      const { total } = await issues();
      const { error, warning, info } = overview.issues;
      assert.equal(error + warning + info, total);
      const byCategory = overview.categories.reduce((sum, one) => sum + one.error + one.warning + one.info, 0);
      assert.equal(byCategory, total);
    });

    it('with what was not read', async () => {
      const { coverage } = await client.ask('cohortlint/overview', { folder: uri() });
      assert.deepEqual([coverage.partial, coverage.notInspected], [1, 1]);
      assert.deepEqual(coverage.reasons.map(({ reason }) => reason).sort(), [
        '7z and RAR archives are not inspected yet, beyond readable text',
        'empty file',
      ]);
    });
  });

  describe('answer pages of issues', () => {
    it('of any window, which together are all of them', async () => {
      const all = await issues();
      assert.ok(all.total > 3);
      const ids: string[] = [];
      for (let offset = 0; offset < all.total; offset += 2) {
        ids.push(...(await issues({}, { offset, limit: 2 })).rows.map(({ id }) => id));
      }
      assert.deepEqual(
        ids,
        all.rows.map(({ id }) => id),
      );
      assert.deepEqual((await issues({}, { offset: 1_000 })).rows, []);
    });

    it('the worst first, or by a column in either direction', async () => {
      const { rows } = await issues();
      const rank = { error: 0, warning: 1, info: 2 };
      const ranks = rows.map(({ severity }) => rank[severity]);
      assert.deepEqual(
        ranks,
        [...ranks].sort((left, right) => left - right),
      );
      const counts = (await issues({}, { sort: 'count', descending: true })).rows.map(({ count }) => count);
      assert.deepEqual(
        counts,
        [...counts].sort((left, right) => right - left),
      );
    });

    it('narrowed by words, severity, category, rule, class, subject, file and folder', async () => {
      const rules = async (filter: IssueFilter): Promise<string[]> => [
        ...new Set((await issues(filter)).rows.map(({ ruleId }) => ruleId)),
      ];
      assert.deepEqual(await rules({ search: 'E-MAIL column' }), ['identifier/email']);
      assert.deepEqual(await rules({ rule: 'identifier/phone' }), ['identifier/phone']);
      assert.deepEqual(await rules({ class: 'email' }), ['identifier/email']);
      assert.deepEqual(await rules({ categories: ['consent'], search: 'record' }), ['consent/missing-record']);
      assert.deepEqual(await rules({ categories: ['consent'], severities: ['error'] }), []);
      assert.ok((await rules({ categories: ['consent'] })).every((rule) => rule.startsWith('consent/')));
      assert.deepEqual((await rules({ subject: 'sub-01' })).sort(), ['identifier/email', 'identifier/phone']);
      assert.deepEqual(await rules({ path: 'contacts.tsv' }), ['identifier/email']);
      assert.deepEqual((await rules({ path: 'sub-02/' })).sort(), ['identifier/email', 'identifier/phone']);
      assert.deepEqual(await rules({ subject: 'sub-09' }), []);
      assert.deepEqual(await rules({ search: 'nothing says this' }), []);
    });

    it('and refuse what the protocol does not know', async () => {
      await assert.rejects(issues({}, { limit: 5_000 }), /Not IssuesParams/);
      await assert.rejects(issues({ colour: 'red' } as IssueFilter), /Not IssuesParams/);
    });
  });

  describe('answer an issue', () => {
    it('with its masked values, its places, its reason and remedies', async () => {
      const { rows } = await issues({ rule: 'identifier/phone' });
      const { issue, rule, values } = await client.ask('cohortlint/issue', { folder: uri(), issue: rows[0]!.id });
      assert.equal(issue.count, 2);
      assert.deepEqual(
        values.map(({ count }) => count),
        [2],
      );
      assert.match(values[0]!.evidence, /••• .* #/);
      assert.ok(rule.references.some(({ url }) => url?.startsWith('https://')));
      const places = await client.ask('cohortlint/places', { folder: uri(), issue: issue.id, offset: 1, limit: 5 });
      assert.deepEqual([places.total, places.rows.length], [2, 1]);
      assert.deepEqual(
        [places.rows[0]!.path, places.rows[0]!.line, places.rows[0]!.subject],
        ['sub-02/notes.txt', 2, 'sub-02'],
      );
    });

    it('with whether a de-identified copy resolves it', async () => {
      const resolvedByCopy = async (rule: string): Promise<boolean> => {
        const { rows } = await issues({ rule });
        return (await client.ask('cohortlint/issue', { folder: uri(), issue: rows[0]!.id })).resolvedByCopy;
      };
      assert.equal(await resolvedByCopy('identifier/dicom-attribute'), true);
      assert.equal(await resolvedByCopy('identifier/phone'), false);
      assert.equal(await resolvedByCopy('consent/missing-record'), false);
    });

    it('of one subject alone when that is asked for', async () => {
      const { rows } = await issues({ rule: 'identifier/phone' });
      const places = await client.ask('cohortlint/places', {
        folder: uri(),
        issue: rows[0]!.id,
        subject: 'sub-01',
        offset: 0,
        limit: 5,
      });
      assert.deepEqual(
        places.rows.map(({ path }) => path),
        ['sub-01/notes.txt'],
      );
    });

    it('that is not there with one line', async () => {
      await assert.rejects(client.ask('cohortlint/issue', { folder: uri(), issue: 'none' }), /no such issue any more/);
    });
  });

  describe('lead to the place', () => {
    const place = async (rule: string) => {
      const { rows } = await issues({ rule });
      const found = await client.ask('cohortlint/places', { folder: uri(), issue: rows[0]!.id, offset: 0, limit: 1 });
      const { path, fingerprint } = found.rows[0]!;
      return client.ask('cohortlint/locate', { folder: uri(), path: path!, fingerprint });
    };

    it('in a text', async () => {
      const { uri: document, range } = await place('identifier/phone');
      assert.equal(document, uri('sub-01/notes.txt'));
      const line = readFileSync(join(folder, 'sub-01/notes.txt'), 'utf8').split('\n')[range!.startLine]!;
      assert.equal(line.slice(range!.startCharacter, range!.endCharacter), '(212) 555-0142');
    });

    it('in a header, below a folder whose name is masked', async () => {
      const { uri: view, range } = await place('identifier/dicom-attribute');
      assert.ok(view.startsWith(`${headerScheme}:`) && view.includes('image.dcm'));
      assert.ok(range);
    });

    it('in the name of a folder', async () => {
      const { rows } = await issues({ search: 'name of a file or folder' });
      const found = await client.ask('cohortlint/places', { folder: uri(), issue: rows[0]!.id, offset: 0, limit: 1 });
      assert.ok(!found.rows[0]!.path!.includes('ROE'), 'the path is shown masked');
      const { path, fingerprint } = found.rows[0]!;
      const { uri: named, isFolder } = await client.ask('cohortlint/locate', {
        folder: uri(),
        path: path!,
        fingerprint,
      });
      assert.deepEqual([named, isFolder], [uri('ROE^JANE'), true]);
    });

    it('that is not there any more with one line', async () => {
      await assert.rejects(client.ask('cohortlint/locate', { folder: uri(), path: 'gone.txt' }), /not there any more/);
    });
  });

  it('answer pages of subjects, those with the most errors first', async () => {
    const page = await client.ask('cohortlint/subjects', {
      folder: uri(),
      sort: 'error',
      descending: true,
      offset: 0,
      limit: 10,
    });
    const row = page.rows.find(({ subject }) => subject === 'sub-01')!;
    assert.deepEqual([row.error, row.findings, row.files], [2, 2, 1]);
    const errors = page.rows.map(({ error }) => error);
    assert.deepEqual(
      errors,
      [...errors].sort((left, right) => right - left),
    );
  });

  it('answer pages of gaps, with how often each reason occurs', async () => {
    const gaps = await client.ask('cohortlint/gaps', { folder: uri(), search: 'rar', offset: 0, limit: 10 });
    assert.deepEqual([gaps.total, gaps.rows[0]!.path], [1, 'scan.rar']);
    assert.equal(gaps.reasons.length, 2);
    assert.equal((await client.ask('cohortlint/gaps', { folder: uri(), offset: 1, limit: 10 })).rows.length, 1);
  });

  it('answer badges of files and folders, and of nothing that has no findings or lies elsewhere', async () => {
    const { badges } = await client.ask('cohortlint/badges', {
      uris: [uri('sub-01/notes.txt'), uri('sub-01'), uri('ROE^JANE'), uri('scan.rar'), 'file:///elsewhere/a.txt'],
    });
    assert.deepEqual(
      badges.map(({ uri: one, error }) => [one, error > 0]),
      [
        [uri('sub-01/notes.txt'), true],
        [uri('sub-01'), true],
        [uri('ROE^JANE'), true],
      ],
    );
    assert.equal(badges[0]!.error, 2);
  });

  it('say so of a dataset that was not scanned', async () => {
    await assert.rejects(client.ask('cohortlint/overview', { folder: uri('sub-01') }), /"sub-01" was not scanned yet/);
  });
});
