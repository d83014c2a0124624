import assert from 'node:assert/strict';
import { hashWord, shapes, Tokens } from '../../../src/detectors/name/tokens.ts';

function split(text: string): string[] {
  const tokens = new Tokens();
  tokens.read(text);
  return Array.from({ length: tokens.count }, (_, index) => text.slice(tokens.starts[index], tokens.ends[index]));
}

function shapesOf(text: string): number[] {
  const tokens = new Tokens();
  tokens.read(text);
  return [...tokens.shape.slice(0, tokens.count)];
}

describe('Tokens', () => {
  it('keeps hyphens and the apostrophe of a name inside a word', () =>
    assert.deepEqual(split("Anne-Marie O'Brien"), ['Anne-Marie', "O'Brien"]));

  it('takes possessives and short forms apart', () =>
    assert.deepEqual(split("Roe's, don't"), ['Roe', "'", 's', ',', 'don', "'", 't']));

  it('keeps ends of lines, and no byte order mark', () => assert.deepEqual(split('\ufeffa\nb'), ['a', '\n', 'b']));

  it('tells how a word is written', () =>
    assert.deepEqual(shapesOf('jane Jane JANE J McRoe Anne-Marie 山田 T1w .'), [
      shapes.lower,
      shapes.capitalised,
      shapes.capitals,
      shapes.letter,
      shapes.mixed,
      shapes.capitalised,
      shapes.caseless,
      shapes.code,
      shapes.punctuation,
    ]));

  it('grows with the text and can be used again', () => {
    const tokens = new Tokens();
    tokens.read('Roe '.repeat(1000));
    assert.equal(tokens.count, 1000);
    tokens.read('Jane');
    assert.equal(tokens.count, 1);
    assert.equal(tokens.hashes[0], hashWord('jane'));
  });

  it('knows a word in any case, with or without its accents', () => {
    assert.equal(hashWord('José'), hashWord('JOSE'));
    assert.equal(hashWord('Jose\u0301'), hashWord('jose'));
    assert.notEqual(hashWord('Jose'), hashWord('Josef'));
  });
});
