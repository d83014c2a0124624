import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  appendDisclosure,
  appendNotice,
  disclosureLine,
  LedgerError,
  noticeLine,
} from '../../../src/consent/disclosures/append.ts';
import { readLedger } from '../../../src/consent/disclosures/read-ledger.ts';
import type { Disclosure } from '../../../src/model/disclosure.generated.ts';
import { asFile, chainedLines, disclosure, notice, sha256 } from './lines.ts';

function refusedWith(expected: RegExp): (error: Error) => true {
  return (error) => {
    assert.ok(error instanceof LedgerError, String(error));
    assert.match(error.message, expected);
    assert.ok(!error.message.includes('\n'), 'is one line');
    return true;
  };
}

describe('The line of a disclosure', () => {
  it('names the line before by its hash, and none when it is the first', () => {
    const [first, second] = chainedLines({}, { date: '2026-05-01', agreement: 'DUA-1', protocol: 'P-1' });
    assert.deepEqual(JSON.parse(disclosureLine(disclosure(), null)), JSON.parse(first!));
    const line = disclosureLine(
      disclosure({ date: '2026-05-01', agreement: 'DUA-1', protocol: 'P-1' }),
      sha256(first!),
    );
    assert.deepEqual(JSON.parse(line), JSON.parse(second!));
  });

  it('is one line whatever the texts hold', () => {
    const line = disclosureLine(disclosure({ what: 'images\nand\r\ntables\u2028' }), null);
    assert.ok(!/[\r\n]/.test(line));
    assert.equal(readLedger(line).entries[0]?.disclosure.what, 'images\nand\r\ntables\u2028');
  });

  it('is refused when it is not as the schema says', () => {
    const wrong = (parts: object) => () => disclosureLine(disclosure(parts as Partial<Disclosure>), null);
    assert.throws(wrong({ ground: 'because' }), refusedWith(/"ground" is not as expected: one of consent/));
    assert.throws(wrong({ subjects: [] }), refusedWith(/"subjects"/));
    assert.throws(wrong({ date: '2026-02-30' }), refusedWith(/"date" .* calendar/));
    assert.throws(wrong({ what: undefined }), refusedWith(/the key "what" is missing/));
  });
});

describe('The line of a notice of a withdrawal', () => {
  it('is chained as that of a disclosure is', () => {
    const [first, second] = chainedLines({}, { kind: 'withdrawal-notice' });
    assert.deepEqual(JSON.parse(noticeLine(notice(), sha256(first!))), JSON.parse(second!));
  });

  it('is refused when it is not as the schema says', () => {
    assert.throws(() => noticeLine(notice({ subjects: [] }), null), refusedWith(/^The notice .* "subjects"/));
    assert.throws(() => noticeLine(notice({ date: '2026-02-30' }), null), refusedWith(/"date" .* calendar/));
  });
});

describe('Adding to a ledger', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-ledger-'));
    path = join(folder, 'disclosures.jsonl');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const lines = chainedLines({ date: '2026-01-05' }, { date: '2026-02-05' });

  it('makes the file, continues the chain and leaves no other file', async () => {
    const added = [];
    for (const date of ['2026-01-05', '2026-02-05', '2026-03-05']) {
      added.push((await appendDisclosure(path, disclosure({ date }))).line);
    }
    assert.deepEqual(added, [1, 2, 3]);
    const { chain, entries, problems } = readLedger(readFileSync(path));
    assert.deepEqual([chain.state, entries.length, problems], ['intact', 3, []]);
    assert.deepEqual(readdirSync(folder), ['disclosures.jsonl']);
  });

  it('adds notices of withdrawals among disclosures', async () => {
    await appendDisclosure(path, disclosure());
    const { line } = await appendNotice(path, notice());
    await appendDisclosure(path, disclosure());
    const { chain, entries, notices, problems } = readLedger(readFileSync(path));
    assert.deepEqual([line, chain.state, entries.length, notices.length, problems], [2, 'intact', 2, 1, []]);
    assert.deepEqual(notices[0]?.notice.recipient, { name: 'Example Hospital' });
  });

  it('changes nothing of what is there', async () => {
    writeFileSync(path, `\uFEFF${asFile(lines)}`);
    const { line, text } = await appendDisclosure(path, disclosure());
    assert.equal(readFileSync(path, 'utf8'), `\uFEFF${asFile(lines)}${text}\n`);
    assert.equal(line, 3);
    assert.equal(JSON.parse(text).previous, sha256(lines[1]!));
  });

  it('ends a last line that has no line end', async () => {
    writeFileSync(path, asFile(lines).trimEnd());
    const { line, text } = await appendDisclosure(path, disclosure());
    assert.equal(readFileSync(path, 'utf8'), `${asFile(lines)}${text}\n`);
    assert.equal(line, 3);
  });

  it('keeps the line ends of a file that has others', async () => {
    writeFileSync(path, asFile(lines, '\r\n').trimEnd());
    const { text } = await appendDisclosure(path, disclosure());
    assert.equal(readFileSync(path, 'utf8'), asFile([...lines, text], '\r\n'));
    assert.equal(readLedger(readFileSync(path)).chain.state, 'intact');
  });

  it('counts empty lines, as an editor does', async () => {
    writeFileSync(path, `${asFile(lines)}\n\n`);
    assert.equal((await appendDisclosure(path, disclosure())).line, 5);
    assert.equal(readLedger(readFileSync(path)).entries.at(-1)?.line, 5);
  });

  it('is refused where the chain is broken, and the file stays as it is', async () => {
    const broken = asFile([lines[0]!.replace('sub-01', 'sub-02'), lines[1]!]);
    for (const content of [broken, `${asFile(lines)}{"schemaVersion":1,"da`]) {
      writeFileSync(path, content);
      await assert.rejects(appendDisclosure(path, disclosure()), refusedWith(/is broken at line [23]: restore it/));
      assert.equal(readFileSync(path, 'utf8'), content);
    }
    assert.ok(!existsSync(`${path}.lock`));
  });

  it('is refused for a disclosure that is not as the schema says, and makes no file', async () => {
    await assert.rejects(appendDisclosure(path, disclosure({ date: 'today' })), refusedWith(/"date"/));
    assert.deepEqual(readdirSync(folder), []);
  });

  it('is refused while another program holds the ledger, whose lock is left to it', async () => {
    writeFileSync(`${path}.lock`, '');
    await assert.rejects(appendDisclosure(path, disclosure(), { patience: 0 }), refusedWith(/Another program/));
    assert.deepEqual(readdirSync(folder), ['disclosures.jsonl.lock']);
  });

  it('goes on when the other program has finished', async () => {
    writeFileSync(`${path}.lock`, '');
    const waiting = appendDisclosure(path, disclosure());
    rmSync(`${path}.lock`);
    assert.equal((await waiting).line, 1);
  });

  it('is refused with one line where nothing can be written', async () => {
    await assert.rejects(appendDisclosure(join(folder, 'none', 'x.jsonl'), disclosure()), refusedWith(/ENOENT/));
    mkdirSync(path);
    await assert.rejects(appendDisclosure(path, disclosure()), refusedWith(/cannot be read \(EISDIR\)/));
    assert.ok(!existsSync(`${path}.lock`));
  });

  it('writes to the file that a link points to, under the one lock of that file', async () => {
    if (process.platform === 'win32') return;
    writeFileSync(path, asFile(lines));
    symlinkSync(path, join(folder, 'link.jsonl'));
    await appendDisclosure(join(folder, 'link.jsonl'), disclosure());
    assert.equal(readLedger(readFileSync(path)).entries.length, 3);
    assert.ok(statSync(path).isFile());
    writeFileSync(`${path}.lock`, '');
    const other = appendDisclosure(join(folder, 'link.jsonl'), disclosure(), { patience: 0 });
    await assert.rejects(other, refusedWith(/Another program/));
  });

  it('loses no line when two programs add at once', async () => {
    const each = 100;
    const children = ['one', 'two'].map((what) => appendingProcess(path, what, each));
    // Both have started, and neither has begun.
    await Promise.all(children.map(({ stdout }) => once(stdout, 'data')));
    const exits = children.map((child) => once(child, 'exit'));
    for (const { stdin } of children) stdin.end('\n');
    const finished = (await Promise.all(exits)).map(([status]) => status);
    assert.deepEqual(finished, [0, 0]);
    const { chain, entries, problems } = readLedger(readFileSync(path));
    assert.deepEqual([chain.state, problems], ['intact', []]);
    for (const what of ['one', 'two']) {
      assert.equal(entries.filter(({ disclosure }) => disclosure.what === what).length, each);
    }
    assert.deepEqual(readdirSync(folder), ['disclosures.jsonl']);
  });
});

/** A program of its own that says when it has started, and adds disclosures when it is told to. */
function appendingProcess(path: string, what: string, times: number) {
  const program = `
    import { appendDisclosure } from ${JSON.stringify(new URL('../../../src/consent/disclosures/append.ts', import.meta.url))};
    const [path, disclosure, times] = JSON.parse(process.argv[1]);
    process.stdout.write('ready');
    for await (const word of process.stdin) break;
    for (let time = 0; time < times; time += 1) await appendDisclosure(path, disclosure, { patience: 60000 });`;
  const task = JSON.stringify([path, disclosure({ what }), times]);
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program, task], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}
