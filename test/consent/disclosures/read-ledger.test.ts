import assert from 'node:assert/strict';
import { readLedger } from '../../../src/consent/disclosures/read-ledger.ts';
import { asFile, chainedLines, sha256 } from './lines.ts';

const days = ['2026-01-05', '2026-02-05', '2026-03-05', '2026-04-05', '2026-05-05'];
const lines = chainedLines(...days.map((date) => ({ date })));
const [first, second, third, fourth, fifth] = lines as [string, string, string, string, string];

function breaksOf(content: string | Uint8Array): string[] {
  const { chain } = readLedger(content);
  assert.equal(chain.state, chain.breaks.length === 0 ? 'intact' : 'broken');
  return chain.breaks.map(({ line, cause }) => `${line} ${cause}`);
}

describe('The chain of a ledger of disclosures', () => {
  it('has disclosures and notices of withdrawals in one chain, each with its line', () => {
    const lines = chainedLines({}, { kind: 'withdrawal-notice', date: '2026-05-01' }, { kind: 'disclosure' });
    const { entries, notices, problems, chain } = readLedger(asFile(lines));
    assert.deepEqual([problems, chain.state], [[], 'intact']);
    assert.deepEqual(
      entries.map(({ line }) => line),
      [1, 3],
    );
    assert.deepEqual(
      notices.map(({ line, notice }) => [line, notice.date, notice.subjects]),
      [[2, '2026-05-01', ['sub-01']]],
    );
    assert.equal(readLedger(asFile(lines.toSpliced(1, 1))).chain.state, 'broken');
  });

  it('is intact when each line names the hash of the one before', () => {
    const ledger = readLedger(asFile(lines));
    assert.deepEqual(ledger.chain, { state: 'intact', breaks: [] });
    assert.deepEqual(
      ledger.entries.map(({ line, disclosure }) => [line, disclosure.date]),
      days.map((date, index) => [index + 1, date]),
    );
    assert.equal(ledger.last, sha256(fifth));
    assert.equal(ledger.lineEnds, 'lf');
    assert.deepEqual(ledger.problems, []);
  });

  it('is intact in a file without lines, whose next line is the first', () => {
    const { chain, last, lineEnds, isEnded, entries } = readLedger('');
    assert.deepEqual(
      { chain, last, lineEnds, isEnded, entries },
      {
        chain: { state: 'intact', breaks: [] },
        last: null,
        lineEnds: 'none',
        isEnded: true,
        entries: [],
      },
    );
  });

  it('does not mind a last line without line end', () => {
    const ledger = readLedger(asFile(lines).trimEnd());
    assert.equal(ledger.chain.state, 'intact');
    assert.equal(ledger.entries.length, 5);
    assert.equal(ledger.last, sha256(fifth));
    assert.equal(ledger.isEnded, false);
  });

  it('does not mind a byte order mark, and counts no column for it', () => {
    assert.deepEqual(breaksOf(`\uFEFF${asFile(lines)}`), []);
    const [problem] = readLedger(`\uFEFF{"x`).problems;
    assert.equal(problem?.column, 2);
  });

  it('stays intact when line ends were changed, and says how they are', () => {
    assert.deepEqual(breaksOf(asFile(lines, '\r\n')), []);
    assert.deepEqual(breaksOf(asFile(lines, '\r\r\n')), []);
    assert.equal(readLedger(asFile(lines, '\r\n')).lineEnds, 'crlf');
    const mixed = readLedger(`${asFile([first, second], '\r\n')}${asFile([third])}`);
    assert.equal(mixed.lineEnds, 'mixed');
    assert.equal(mixed.chain.state, 'intact');
  });

  it('knows a hash that was taken of a line with its line end', () => {
    for (const end of ['\n', '\r\n']) {
      const other = JSON.stringify({ ...JSON.parse(second), previous: sha256(first + end) });
      assert.deepEqual(breaksOf(asFile([first, other], end)), ['2 line-end-hashed']);
    }
  });

  it('is broken after a line that was edited, be it by a space', () => {
    assert.deepEqual(breaksOf(asFile([first, second.replace('sub-01', 'sub-02'), third])), ['3 edited-or-removed']);
    assert.deepEqual(breaksOf(asFile([first.replace(':', ': '), second])), ['2 edited-or-removed']);
  });

  it('is broken where lines are missing in the middle or at the start', () => {
    assert.deepEqual(breaksOf(asFile([first, third, fourth])), ['2 edited-or-removed']);
    assert.deepEqual(breaksOf(asFile([second, third])), ['1 start-removed']);
  });

  it('is broken by any change before the last line: a byte, a line less, a line twice, two lines swapped', () => {
    const whole = Buffer.from(asFile(lines));
    for (let at = 0; at < whole.length - fifth.length - 1; at += 7) {
      const changed = Buffer.from(whole);
      changed[at]! ^= 1;
      assert.notDeepEqual(breaksOf(changed), [], `byte ${at}`);
    }
    for (const [one, line] of lines.entries()) {
      if (line !== fifth) assert.notDeepEqual(breaksOf(asFile(lines.toSpliced(one, 1))), [], `without ${one}`);
      assert.notDeepEqual(breaksOf(asFile(lines.toSpliced(one, 0, line))), [], `twice ${one}`);
      for (const [other, second] of lines.entries()) {
        if (one === other) continue;
        assert.notDeepEqual(breaksOf(asFile(lines.with(one, second).with(other, line))), [], `${one} and ${other}`);
      }
    }
  });

  it('cannot show that lines are missing at the end', () => {
    assert.deepEqual(breaksOf(asFile([first, second])), []);
  });

  it('is broken where a line was put in, or where two copies that had grown apart were merged', () => {
    const forged = JSON.stringify({ ...JSON.parse(third), date: '2026-02-20' });
    assert.deepEqual(breaksOf(asFile([first, second, forged, third, fourth])), ['4 inserted']);
    const unchained = JSON.stringify({ ...JSON.parse(third), previous: '0'.repeat(64) });
    assert.deepEqual(breaksOf(asFile([first, second, unchained, third])), ['3 edited-or-removed', '4 inserted']);
  });

  it('is broken where a line stands twice', () => {
    assert.deepEqual(breaksOf(asFile([first, second, second, third])), ['3 repeated']);
    assert.deepEqual(breaksOf(asFile([first, first])), ['2 repeated']);
  });

  it('is broken where lines have changed places', () => {
    assert.deepEqual(breaksOf(asFile([first, third, second, fourth])), ['2 reordered', '3 reordered', '4 reordered']);
    assert.deepEqual(breaksOf(asFile([second, first])), ['1 reordered', '2 reordered']);
  });

  it('is broken where it begins anew', () => {
    assert.deepEqual(breaksOf(asFile([first, second, ...chainedLines({ date: '2026-06-05' })])), ['3 restarted']);
  });

  it('is broken at a line that cannot be read, also the last one', () => {
    assert.deepEqual(breaksOf(asFile([first, second]) + third.slice(0, 40)), ['3 unreadable']);
    assert.deepEqual(breaksOf(asFile([first, second.replace(/[0-9a-f]{64}/, 'ABC')])), ['2 unreadable']);
    assert.deepEqual(breaksOf('null\n'), ['1 unreadable']);
  });

  it('goes on through a line that is chained and not as the schema says', () => {
    const odd = second.replace('"ground":"waiver"', '"ground":"waived"');
    const next = JSON.stringify({ ...JSON.parse(third), previous: sha256(odd) });
    const ledger = readLedger(asFile([first, odd, next]));
    assert.equal(ledger.chain.state, 'intact');
    assert.deepEqual(
      ledger.entries.map(({ line }) => line),
      [1, 3],
    );
  });

  it('leaves empty lines out, and tells them', () => {
    const ledger = readLedger(`${first}\n\n   \r\n${second}\n`);
    assert.equal(ledger.chain.state, 'intact');
    assert.deepEqual(
      ledger.problems.map(({ kind, line }) => [kind, line]),
      [
        ['empty-line', 2],
        ['empty-line', 3],
      ],
    );
    assert.deepEqual(
      ledger.entries.map(({ line }) => line),
      [1, 4],
    );
  });

  it('is of bytes: a text beyond ASCII, and bytes that are no UTF-8', () => {
    const named = chainedLines({ what: 'Bilder – Übersicht 😀' }, {});
    assert.deepEqual(breaksOf(asFile(named)), []);
    assert.deepEqual(breaksOf(Buffer.from(asFile(named))), []);
    const broken = Buffer.from(asFile(lines));
    broken[10] = 0xff;
    const ledger = readLedger(broken);
    assert.equal(ledger.problems[0]?.kind, 'encoding');
    assert.deepEqual(breaksOf(broken), ['1 unreadable', '2 edited-or-removed']);
  });
});

describe('A line of a ledger that is not as its schema says', () => {
  const right = chainedLines({ agreement: 'DUA-1' })[0]!;
  /** Problems of a line, each as kind, the text at its column, and its message. */
  function problems(line: string): [string, string, string][] {
    const ledger = readLedger(`${line}\n`);
    assert.deepEqual(ledger.entries, []);
    return ledger.problems.map((one) => {
      assert.equal(one.line, 1);
      return [one.kind, line.slice(one.column - 1).slice(0, 12), one.message];
    });
  }

  it('is told at the value', () => {
    const [[kind, at, message] = []] = problems(right.replace('"waiver"', '"waived"'));
    assert.deepEqual([kind, at?.slice(0, 8)], ['value', '"waived"']);
    assert.match(message ?? '', /"ground" is not as expected: one of consent, authorization, .* or other$/);
  });

  it('is told at the item of a list and the member of the recipient', () => {
    assert.equal(problems(right.replace('["sub-01"]', '["sub-01",17]'))[0]?.[1].slice(0, 2), '17');
    assert.equal(problems(right.replace('"NL"', '"Netherlands"'))[0]?.[1], '"Netherlands');
    assert.equal(problems(right.replace('["sub-01"]', '[]'))[0]?.[1].slice(0, 10), '"subjects"');
  });

  it('is told with an example', () => {
    const [problem] = readLedger(right.replace('2026-03-14', '14.03.2026')).problems;
    assert.equal(problem?.example, '"date": "2026-03-14"');
    assert.match(problem?.message ?? '', /YYYY-MM-DD/);
  });

  it('is told for a day that no calendar has', () => {
    assert.equal(problems(right.replace('2026-03-14', '2026-02-30'))[0]?.[1], '"2026-02-30"');
    assert.deepEqual(readLedger(right.replace('2026-03-14', '2028-02-29')).problems, []);
    assert.equal(problems(right.replace('2026-03-14', '2026-02-29')).length, 1);
  });

  it('is told with the nearest key, and without the one that stands there', () => {
    const [[kind, at, message] = []] = problems(right.replace('"agreement"', '"agrement"'));
    assert.deepEqual([kind, at], ['unknown-key', '"agrement":"']);
    assert.equal(message, 'unknown key: did you mean "agreement"?');
    assert.equal(problems(right.replace('"address"', '"adress"'))[0]?.[2], 'unknown key: did you mean "address"?');
    assert.ok(!problems(right.replace('"agreement"', '"Jane Roe"'))[0]?.[2].includes('Jane'));
  });

  it('is told once for each thing, in the order of the columns', () => {
    const kinds = problems('{"schemaVersion":2,"date":"today","subject":"all","previous":null}').map(([kind]) => kind);
    assert.deepEqual(kinds, [...Array(5).fill('missing-key'), 'value', 'value', 'unknown-key']);
  });

  it('is told where a key stands twice', () => {
    const [[kind, at] = []] = problems(right.replace('"subjects":', '"subjects":"all","subjects":'));
    assert.deepEqual([kind, at?.slice(0, 10)], ['repeated-key', '"subjects"']);
  });

  it('is told where the JSON breaks, without what stands there', () => {
    const broken = right.replace('"purpose":', '"purpose" ');
    const [[kind, at, message] = []] = problems(broken);
    assert.deepEqual([kind, at], ['syntax', '"Replication'.slice(0, 12)]);
    assert.equal(message, 'not valid JSON: expected one object, a disclosure');
  });

  it('is told for anything that is no object, and for nesting without end', () => {
    for (const line of ['[]', '"all"', '17', '[{}]']) assert.equal(problems(line)[0]?.[0], 'value');
    assert.equal(problems('['.repeat(100_000))[0]?.[0], 'syntax');
  });

  it('gives an example of a whole line that is right itself', () => {
    const { example } = readLedger('{').problems[0]!;
    assert.deepEqual(readLedger(example).problems, []);
    assert.equal(readLedger(example).chain.state, 'intact');
  });

  describe('in a notice of a withdrawal', () => {
    const [rightNotice = ''] = chainedLines({ kind: 'withdrawal-notice' });

    it('is told by the keys of a notice', () => {
      assert.deepEqual(problems(rightNotice), []);
      const found = problems(rightNotice.replace('["sub-01"]', '"all"').replace('"date":"2026-04-02",', ''));
      assert.deepEqual(
        found.map(([kind]) => kind),
        ['missing-key', 'value'],
      );
      assert.match(found[1]![2], /"subjects" is not as expected: a list with at least one subject who withdrew/);
      const [[kind, , message] = []] = problems(rightNotice.replace('"subjects"', '"ground":"waiver","subjects"'));
      assert.deepEqual([kind, message?.includes('known are schemaVersion, kind, date,')], ['unknown-key', true]);
    });

    it('is the kind alone where that is none, and is not what it would be for a disclosure', () => {
      const [[kind, at, message] = [], ...others] = problems(rightNotice.replace('withdrawal-notice', 'withdrawl'));
      assert.deepEqual([kind, at, others], ['value', '"withdrawl",', []]);
      assert.match(message ?? '', /"kind" is not as expected: "withdrawal-notice", or no "kind" for a disclosure/);
      assert.equal(problems(rightNotice.replace('"withdrawal-notice"', '7')).length, 1);
    });
  });
});
