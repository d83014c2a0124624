import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leastAnswers } from '../consent/interview/answers.ts';
import { datasetOf, smallDataset } from '../engine/consent/dataset.ts';
import { cohortlint } from './run.ts';

describe('cohortlint consent', () => {
  let folder: string;
  const run = (...args: string[]) =>
    cohortlint(['consent', ...args], { input: '', env: { COHORTLINT_STATE_DIRECTORY: join(folder, '.state') } });
  const refuses = (args: readonly string[], message: RegExp): void => {
    const { status, stdout, stderr } = run(...args);
    assert.deepEqual([status, stdout], [2, ''], args.join(' '));
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /\n\s+at /);
  };
  afterEach(() => rmSync(folder, { recursive: true }));

  describe('init', () => {
    beforeEach(() => {
      folder = datasetOf({ 'sub-01/sub-01_T1w.json': '{}', 'answers.json': JSON.stringify(leastAnswers) });
    });
    const answers = () => join(folder, 'answers.json');

    it('asks nobody without a terminal, and writes nothing', () => {
      refuses(['init', folder], /needs a terminal.*--answers FILE/);
      assert.ok(!existsSync(join(folder, 'consent.json')));
    });

    it('takes answers from a file, and makes a table of people that is pending', () => {
      const { status, stdout } = run('init', folder, '--answers', answers(), '--people');
      assert.equal(status, 0);
      assert.match(stdout, /consent\.json\n.*consent\.tsv\n$/);
      assert.equal(
        JSON.parse(readFileSync(join(folder, 'consent.json'), 'utf8')).controller.name,
        'University Hospital',
      );
      assert.equal(readFileSync(join(folder, 'consent.tsv'), 'utf8'), 'subject\tstatus\nsub-01\tpending\n');
      refuses(['init', folder, '--answers', answers()], /there already.*--force/);
      assert.equal(run('init', folder, '--answers', answers(), '--force').status, 0);
    });

    it('says which answer cannot be taken, without repeating it', () => {
      writeFileSync(answers(), JSON.stringify({ ...leastAnswers, 'terms.futureUse': 'zxqv' }));
      refuses(['init', folder, '--answers', answers()], /terms\.futureUse: Choose allowed, not-allowed, ask-again/);
      assert.doesNotMatch(run('init', folder, '--answers', answers()).stderr, /zxqv/);
      writeFileSync(answers(), '{');
      refuses(['init', folder, '--answers', answers()], /it is no JSON/);
      refuses(['init', folder, '--answers', join(folder, 'none.json')], /ENOENT/);
    });

    it('prints its questions for who writes such a file', () => {
      const sections = JSON.parse(run('init', '--questions').stdout) as { questions: { id: string }[] }[];
      const ids = sections.flatMap(({ questions }) => questions.map(({ id }) => id));
      for (const id of Object.keys(leastAnswers)) assert.ok(ids.includes(id), id);
    });
  });

  describe('import', () => {
    beforeEach(() => {
      folder = datasetOf({
        'README.md': '---\ntags: [duo:GRU]\n---\n',
        'participants.tsv': 'participant_id\tconsent\nsub-01\tyes\n',
      });
    });

    it('prints the manifest alone on standard output, and the rest beside it', () => {
      const { status, stdout, stderr } = run('import', folder, '--out', '-');
      assert.equal(status, 0);
      assert.deepEqual(JSON.parse(stdout), { schemaVersion: 1, terms: { duo: ['GRU'] } });
      assert.match(stderr, /Still to be filled in\n {2}controller\.name: Who answers/);
      assert.ok(!existsSync(join(folder, 'consent.json')));
    });

    it('writes manifest and table, and never over what is there', () => {
      assert.equal(run('import', folder).status, 0);
      assert.equal(readFileSync(join(folder, 'consent.tsv'), 'utf8'), 'subject\tstatus\nsub-01\tconsented\n');
      refuses(['import', folder], /there already.*--force/);
    });

    it('says that there is nothing to import', () => {
      rmSync(join(folder, 'README.md'));
      rmSync(join(folder, 'participants.tsv'));
      refuses(['import', folder], /Nothing in the dataset says.*consent init/);
      refuses(['import', join(folder, 'none')], /none/);
    });
  });

  describe('withdraw', () => {
    beforeEach(() => {
      folder = smallDataset();
    });

    it('lists what there is of a person, in every form, and changes nothing', () => {
      const before = readdirSync(folder).sort();
      const text = run('withdraw', 'sub-01', folder, '--date', '2026-11-27');
      assert.equal(text.status, 0);
      assert.match(text.stdout, /^sub-01: 2 files, 1 row in 1 table, 1 line in 1 list/);
      const plan = JSON.parse(run('withdraw', 'sub-01', folder, '--format', 'json', '--scope', 'future-use').stdout);
      assert.deepEqual([plan.scope, plan.scopeFrom, plan.steps.length], ['future-use', 'request', 4]);
      assert.match(run('withdraw', 'sub-01', folder, '--format', 'script').stdout, /^#!\/bin\/sh\n[\s\S]*rm -f -- /);
      assert.deepEqual(
        readdirSync(folder)
          .filter((name) => name !== '.state')
          .sort(),
        before,
      );
    });

    it('writes the plan to a file', () => {
      const file = join(folder, 'plan.json');
      const { status, stdout } = run('withdraw', 'sub-01', folder, '--format', 'json', '--out', file);
      assert.deepEqual([status, stdout], [0, '']);
      assert.equal(JSON.parse(readFileSync(file, 'utf8')).subject, 'sub-01');
    });

    it('masks names of people, also where they are folders, in what it shows', () => {
      rmSync(folder, { recursive: true });
      folder = datasetOf({ 'Anna_Schmidt/scan.json': '{}' });
      const { status, stdout } = run('withdraw', 'Anna_Schmidt', folder);
      assert.equal(status, 0);
      assert.match(stdout, /•••/);
      assert.doesNotMatch(stdout, /Schmidt/);
    });

    it('refuses bad arguments in one line', () => {
      refuses(['withdraw', 'sub-77', folder], /check the spelling/);
      refuses(['withdraw', 'sub-01', folder, '--date', '2026-02-30'], /day of the calendar/);
      refuses(['withdraw', 'sub-01', folder, '--show-paths'], /on a terminal only/);
      writeFileSync(join(folder, 'consent.json'), '{ "schemaVersion": 1 }');
      const { status, stdout } = run('withdraw', 'sub-01', folder);
      assert.equal(status, 0);
      assert.match(stdout, /consent\.json:1:1: /);
    });
  });

  describe('add-disclosure', () => {
    const good = {
      recipient: 'Stroke Consortium',
      address: 'Main Street 1',
      country: 'NL',
      what: 'MRI',
      purpose: 'Research on stroke',
      ground: 'consent',
      agreement: 'DTA-1',
      date: '2026-01-31',
      subjects: 'sub-01,sub-02',
    };
    const argumentsOf = (options: object) => Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const add = (options: object, ...more: string[]) => run('add-disclosure', folder, ...argumentsOf(options), ...more);
    const ledger = () => join(folder, 'disclosures.jsonl');
    beforeEach(() => {
      folder = smallDataset();
    });

    it('adds a line, chained to the one before', () => {
      assert.match(add(good).stdout, /^Line 1 added to /);
      assert.match(add(good).stdout, /^Line 2 added to /);
      const lines = readFileSync(ledger(), 'utf8').trim().split('\n');
      assert.deepEqual(JSON.parse(lines[0]!).subjects, ['sub-01', 'sub-02']);
      assert.match(JSON.parse(lines[1]!).previous, /^[0-9a-f]{64}$/);
    });

    it('says what speaks against it and adds it only when a person wants it all the same', () => {
      const other = { ...good, recipient: 'Other Lab' };
      const { status, stderr } = add(other);
      assert.equal(status, 2);
      assert.match(stderr, /warning: The recipient is none of those who were named to 2 people/);
      assert.ok(!existsSync(ledger()));
      assert.equal(add(other, '--yes').status, 0);
    });

    it('names the option that is missing or cannot be taken', () => {
      const { purpose: _, ...incomplete } = good;
      assert.match(add(incomplete).stderr, /--purpose: This has to be answered/);
      assert.match(add({ ...good, country: 'Europe' }).stderr, /--country: This is no country/);
      assert.match(add({ ...good, ground: 'because' }).stderr, /--ground/);
      assert.ok(!existsSync(ledger()));
    });

    it('refuses a chain that is broken, with the line', () => {
      add(good);
      add(good);
      writeFileSync(ledger(), readFileSync(ledger(), 'utf8').replace('MRI', 'CT'));
      const { status, stderr } = add(good);
      assert.equal(status, 2);
      assert.match(stderr, /broken at line 2/);
    });
  });

  describe('notice', () => {
    beforeEach(() => {
      folder = smallDataset();
    });

    it('prints plain words, Markdown or a page', () => {
      assert.match(run('notice', folder).stdout, /University Hospital decides what is done with your images/);
      assert.match(run('notice', folder, '--format', 'markdown').stdout, /^# Your images and data/);
      assert.match(run('notice', folder, '--format', 'html').stdout, /^<!DOCTYPE html>/);
    });

    it('says where the manifest has a mistake, and what to do without one', () => {
      refuses(['notice', folder, '--form', '9.9'], /no form of the version/);
      writeFileSync(join(folder, 'consent.json'), '{\n  "schemaVersion": 1,\n  "controler": {}\n}');
      refuses(['notice', folder], /^cohortlint: consent\.json:\d+:\d+: /);
      rmSync(join(folder, 'consent.json'));
      refuses(['notice', folder], /cohortlint consent init/);
    });
  });
});
