import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  nameRunDirectory,
  RunWriter,
  readParts,
  removeAbandonedRuns,
  removeRunDirectory,
} from '../../src/state/run.ts';

describe('spilled runs', () => {
  let state: string;
  beforeEach(() => {
    state = mkdtempSync(join(tmpdir(), 'cohortlint-run-'));
  });
  afterEach(() => rmSync(state, { recursive: true }));

  it('give back what was written, part by part and writer by writer, in the order asked for', () => {
    const directory = nameRunDirectory(state);
    const [one, two] = [new RunWriter(directory), new RunWriter(directory)];
    const first = one.append(['{"a":1}', '{"a":"ü\\n"}']);
    const second = two.append(['{"a":3}']);
    const third = one.append(['{"a":4}']);
    assert.deepEqual([...readParts([third, first, second])], [{ a: 4 }, { a: 1 }, { a: 'ü\n' }, { a: 3 }]);
    one.close();
    two.close();
    removeRunDirectory(directory);
    assert.equal(existsSync(directory), false);
  });

  it('write nothing to disk before there is something to write', () => {
    const directory = nameRunDirectory(state);
    new RunWriter(directory).close();
    assert.equal(existsSync(directory), false);
  });

  it('of a killed process are removed by the next scan, those of living ones and of other machines are not', () => {
    // No process has the number 0 x 7fffffff: Linux ends far below.
    const dead = join(state, 'runs', `${hostname()}-2147483647-aaaaaaaa`);
    const alive = nameRunDirectory(state);
    const elsewhere = join(state, 'runs', 'other-machine-2147483647-aaaaaaaa');
    for (const directory of [dead, alive, elsewhere]) mkdirSync(directory, { recursive: true });
    removeAbandonedRuns(state);
    assert.deepEqual([dead, alive, elsewhere].map(existsSync), [false, true, true]);
  });
});
