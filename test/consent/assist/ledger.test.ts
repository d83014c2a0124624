import assert from 'node:assert/strict';
import { explainLedger } from '../../../src/consent/assist/explain-ledger.ts';
import { readChain, readLedger } from '../../../src/consent/disclosures/read-ledger.ts';
import { asFile, chainedLines } from '../disclosures/lines.ts';

const lines = chainedLines({}, { date: '2026-04-01', ground: 'limited-data-set' }, { date: '2026-05-02' });

/** What is said in a line, from 1. */
function hover(text: string, line: number): string | undefined {
  let offset = 0;
  for (let at = 1; at < line; at += 1) offset = text.indexOf('\n', offset) + 1;
  return explainLedger(text, offset + 3, () => readChain(text))?.markdown;
}

describe('a hover on disclosures.jsonl', () => {
  it('writes out the day, and says whether the law asks for the line', () => {
    assert.match(hover(asFile(lines), 1)!, /\*\*14 March 2026\*\*/);
    assert.match(
      hover(asFile(lines), 1)!,
      /Ground: waiver\. Belongs into an accounting \(\[45 CFR 164\.512\(i\)\(1\)\(i\)\]\(https:/,
    );
    assert.match(hover(asFile(lines), 2)!, /Ground: limited data set\. HIPAA asks for no accounting of it/);
  });

  it('says that the chain holds up to a line', () => {
    for (const line of [1, 2, 3])
      assert.match(hover(asFile(lines, '\r\n'), line)!, /The chain holds up to this line\./);
  });

  it('says where it breaks, and that it holds before', () => {
    const changed = asFile([lines[0]!.replace('Replication', 'Sale'), lines[1]!, lines[2]!]);
    assert.match(hover(changed, 1)!, /The chain holds up to this line\./);
    assert.match(hover(changed, 2)!, /breaks at this line: the line before was changed/);
    assert.match(hover(changed, 3)!, /breaks before this line, at line 2/);
  });

  it('says nothing of an empty line, and of one that is no JSON that it breaks the chain', () => {
    assert.equal(
      explainLedger('\n\n', 1, () => readChain('\n\n')),
      undefined,
    );
    assert.equal(hover(`${lines[0]}\nnonsense\n`, 2), 'The chain breaks at this line: it names no line before it.');
  });

  it('verifies the chain as the reader of the ledger does', () => {
    for (const text of [asFile(lines), asFile([lines[1]!, lines[0]!]), `${lines[0]}\n\n{"a"\n`, '']) {
      assert.deepEqual(readChain(text), readLedger(text).chain);
    }
  });
});
