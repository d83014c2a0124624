import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { duoEntries, duoEntry, duoGroups } from '../../../src/consent/duo/codes.ts';
import { sharedData } from '../../shared-data.ts';

/** Rows of the published table: id, abbreviation, label; the label may stand in quotes. */
function published(text: string): [string, string, string][] {
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [, id, shorthand, quoted, label] = /^([^,]*),([^,]*),(?:"([^"]*)"|([^,]*)),/.exec(line)!;
      return [id!, shorthand!, (quoted ?? label)!];
    });
}

describe('the codes of the Data Use Ontology', () => {
  it('are those of the published table, with its ids, abbreviations and labels', function () {
    const path = sharedData('standards/duo.csv');
    if (path === undefined) return this.skip();
    const ours = [
      ...duoEntries.map(({ id, shorthand, label }) => [id, shorthand, label]),
      ...duoGroups.map(({ id, label }) => [id, '', label]),
    ];
    assert.deepEqual(ours.sort(), published(readFileSync(path, 'utf8')).sort());
  });

  it('are permissions or modifiers as their definitions say', function () {
    const path = sharedData('standards/duo.csv');
    if (path === undefined) return this.skip();
    const text = readFileSync(path, 'utf8');
    for (const { id, kind } of duoEntries) {
      const line = text.split('\n').find((one) => one.startsWith(`${id},`))!;
      assert.ok(line.includes(`This data use ${kind}`), id);
    }
  });

  it('need an argument where the definition speaks of something specific', () => {
    const needing = duoEntries.filter(({ argument }) => argument).map(({ shorthand }) => shorthand);
    assert.deepEqual(needing.sort(), ['DS', 'GS', 'IS', 'MOR', 'PS', 'RS', 'TS', 'US']);
  });

  it('have each a sentence of their own', () => {
    const sentences = duoEntries.map(({ meaning }) => meaning);
    assert.equal(new Set(sentences).size, duoEntries.length);
    for (const sentence of sentences) assert.match(sentence, /^[A-Z].*\.$/);
    assert.match(duoEntry('NMDS').meaning, /AI training/);
  });
});
