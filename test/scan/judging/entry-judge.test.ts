import assert from 'node:assert/strict';
import type { Finding } from '../../../src/model/report.generated.ts';
import type { ByteReader, Entry, Source } from '../../../src/model/source.ts';
import { EntryJudge } from '../../../src/scan/judging/entry-judge.ts';
import type { EntryJudgement } from '../../../src/scan/judging/entry-judgement.ts';
import { reasonOf } from '../../../src/scan/judging/entry-reading.ts';
import { SharedState } from '../../../src/scan/running/shared-state.ts';
import { dicomFile } from '../../dicom-file.ts';
import { fileEntry } from '../../file-entry.ts';
import { judgeSetup } from '../../judge-setup.ts';

/** Bytes in memory, or the error with which a disk refuses them; `after` reads work before that. */
type Content = string | Uint8Array | { error: string; content?: string; after?: number };

describe('EntryJudge', () => {
  const shared = new SharedState();
  const setup = judgeSetup({ shared: shared.memory });
  const judge = async (path: string, content: Content, changes: Partial<Entry> = {}) => {
    const findings: Finding[] = [];
    const source: Source = { name: 'data', entries: async function* () {}, open: () => readerOf(content) };
    const entry = { ...fileEntry(path, sizeOf(content)), ...changes };
    const judgement = await new EntryJudge(setup, source).judge(entry, (found) => findings.push(found.finding()));
    return { ...judgement, findings };
  };
  const gapOf = ({ gap }: EntryJudgement) => [gap?.status, gap?.reason];

  describe('coverage', () => {
    it('has no gap for an entry that was read to its end', async () => {
      assert.equal((await judge('notes.txt', 'Normal ventricles.\n')).gap, undefined);
    });

    const notInspected: Readonly<
      Record<string, [path: string, content: Content, entry: Partial<Entry>, reason: RegExp]>
    > = {
      'an empty file': ['a.txt', '', {}, /^empty file$/],
      'a link': ['a.txt', '', { kind: 'link' }, /links are not followed/],
      'a device': ['a.txt', '', { kind: 'other' }, /not a regular file/],
      'an entry that the walk found unreadable': ['a', '', { problem: 'no permission' }, /^no permission$/],
      'a file without permission': ['a.txt', { error: 'EACCES' }, {}, /change its permissions/],
      'a file that went away': ['a.txt', { error: 'ENOENT' }, {}, /it disappeared/],
      'a broken disk': ['a.txt', { error: 'EIO' }, {}, /cannot be read \(EIO\)/],
    };
    for (const [what, [path, content, entry, reason]] of Object.entries(notInspected)) {
      it(`of ${what} is none, with the reason`, async () => {
        const [status, why] = gapOf(await judge(path, content, entry));
        assert.equal(status, 'not-inspected');
        assert.match(String(why), reason);
      });
    }

    it('says nothing that a mistake of a program quotes', () => {
      const mistake = () => JSON.parse('Jane Roe');
      assert.throws(mistake, (error) => reasonOf(error) === 'it is damaged or of an unexpected form (SyntaxError)');
      assert.equal(reasonOf(new Error('row 3 is cut')), 'row 3 is cut');
    });

    for (const [what, path, reason] of [
      ['a kind that nobody reads yet', 'a.rar', /7z and RAR archives are not inspected yet, beyond readable text/],
      ['a kind that nobody knows', 'a.zzz', /^unknown kind of file \(\.zzz\), searched for readable text only$/],
    ] as const) {
      it(`of ${what} is partial, and what is readable in it counts, as a warning at most`, async () => {
        const content = Buffer.from('\0\x01SSN 123-45-6789\0', 'latin1');
        const { gap, findings } = await judge(path, content);
        assert.deepEqual([gap?.status, findings.map(({ severity }) => severity)], ['partial', ['warning']]);
        assert.match(gap!.reason, reason);
      });
    }

    it('is partial where a reader met a problem, and what it read counts', async () => {
      const { gap, findings } = await judge('people.tsv', 'id\tcontact\n1\tjane.roe@clinic.example\n2\n');
      assert.deepEqual([gap?.status, findings.length], ['partial', 1]);
      assert.match(gap!.reason, /^row 3 has 1/);
    });

    it('is partial where reading stopped in the middle, and what was found by then counts', async () => {
      const line = 'Contact: jane.roe@clinic.example\n';
      const { gap, findings } = await judge('long.txt', { error: 'EIO', content: line.repeat(200_000), after: 6 });
      assert.equal(gap?.status, 'partial');
      assert.match(gap!.reason, /^reading stopped: /);
      assert.ok(findings.length > 0);
    });
  });

  it('stops inside a long document when the scan is stopped, and says so', async () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => `${row}\tperson.${row}@clinic.example\n`);
    shared.stop();
    const { gap, findings } = await judge('people.tsv', `id\tcontact\n${rows.join('')}`);
    Atomics.store(new Int32Array(shared.memory), 0, 0);
    assert.deepEqual([gap?.status, gap?.reason], ['partial', 'reading stopped: the scan was stopped']);
    assert.ok(findings.length < 500, `${findings.length} findings`);
  });

  describe('what it gives away', () => {
    it('is no name in a path: not of a finding, a gap or a fact', async () => {
      const table = 'participant_id\tage\tsex\nsub-01\t30\tF\n';
      const read = await judge('ROE^JANE/participants.tsv', `${table}sub-02\t31\n`);
      assert.ok(read.facts.length > 0 && read.gap);
      const { path, findings, facts, gap } = read;
      assert.doesNotMatch(JSON.stringify([path.shown, findings, facts, gap]), /ROE|JANE/);
      assert.match(path.shown, /^R•••#[a-z2-7]{8}\/participants\.tsv$/);
    });

    it('is no value in a fact', async () => {
      const { facts } = await judge('participants.tsv', 'participant_id\tage\tsite\nsub-01\t71\tNorthtown General\n');
      assert.ok(facts.length > 0);
      assert.doesNotMatch(JSON.stringify(facts), /Northtown|"71"|sub-01/);
    });

    it('is no identifier as a subject; a code is shown', async () => {
      const image = async (id: string) => (await judge('a.dcm', dicomFile([['PatientID', 'LO', id]]))).subject;
      assert.match((await image('MRN-4471902'))!, /^M••• \(9–16 characters\) #/);
      assert.equal(await image('sub-01'), 'sub-01');
    });

    it('is no identifier in the name of a private creator, which stands in messages', async () => {
      const creator = 'jane.roe@clinic.example';
      const file = dicomFile([
        [0x00290010, 'LO', creator],
        [0x00291001, 'LO', 'fine'],
      ]);
      const { findings } = await judge('a.dcm', file);
      assert.ok(findings.some(({ ruleId }) => ruleId === 'identifier/private-attribute'));
      assert.doesNotMatch(JSON.stringify(findings), /jane|clinic/);
    });
  });
});

function sizeOf(content: Content): number {
  if (typeof content === 'string') return Buffer.byteLength(content);
  return content instanceof Uint8Array ? content.length : Buffer.byteLength(content.content ?? 'x');
}

function readerOf(content: Content): ByteReader {
  const isBytes = typeof content === 'string' || content instanceof Uint8Array;
  const bytes = Buffer.from(isBytes ? content : (content.content ?? ''));
  const refuse = (): never => {
    throw Object.assign(new Error('refused'), { code: isBytes ? '' : content.error });
  };
  let left = isBytes ? Number.POSITIVE_INFINITY : (content.after ?? 0);
  if (left === 0) refuse();
  return {
    size: bytes.length,
    read(offset, length) {
      left -= 1;
      return left < 0 ? refuse() : bytes.subarray(offset, offset + length);
    },
    close: () => {},
  };
}
