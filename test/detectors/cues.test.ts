import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cued, cuedMatches } from '../../src/detectors/matching/cues.ts';
import { leadingWords } from '../../src/detectors/matching/leading-words.ts';

describe('Words that a pattern begins with', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    '\\b(?:tel(?:efon)?|fax\\.?)': ['fax', 'tel'],
    '(?<!\\p{L})(?:MRN|MR ?#)': ['mr'],
    '(?<![\\p{L}\\d])t[eé]l': ['tel', 'tél'],
    '\\bd\\.? ?o\\.? ?b': ['d'],
    '\\bacc(?:ession)?(?= ?no)': ['acc'],
    '\\b(?:health|insurance) (?:plan|card)': ['health', 'insura'],
    '\\b(?:home )?address': ['addres', 'home'],
    '\\bIDs?': ['id'],
    '\\bgeb+oren': ['geb'],
    '\\ba{2}b': ['a'],
    '(?:\\bon|\\bat) x': ['at', 'on'],
    '\\bpati[ëe]nt': ['patien', 'patiën'],
    '\\bStraße': ['stra'],
  };
  for (const [source, words] of Object.entries(cases)) {
    it(`${source}: ${words.join(', ')}`, () => assert.deepEqual(leadingWords(source).sort(), words));
  }

  for (const source of ['\\b#?id', '\\b[\\p{L}]x', '\\b\\d', '\\b(?:a|\\+)', '\\b(?:a)?', '\\bł', 'tel']) {
    it(`are not known of ${source}`, () => assert.throws(() => leadingWords(source), /may start/));
  }
});

describe('A pattern that is tried at its words only', () => {
  const pattern = /(?<!\p{L})(?:M[eé]dico|Dr\.?|geb(?:oren)?|MRN)[:. ]{0,2}(?<value>[\p{Lu}\d]+)/giu;
  const prepared = cued(pattern);
  // Others share its tree.
  cued(/\bmrnumber/g);
  cued(/\bme/g);

  it('finds what it finds everywhere', () => {
    const piece = fc.constantFrom(
      ...[
        'MRN',
        'mrn',
        'Médico',
        'medico',
        'DR',
        'dr.',
        'geboren',
        'geb',
        ': ',
        ' ',
        'Roe',
        '42',
        'é',
        '\n',
        'x',
        '_',
        '-',
        'ſ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const text = pieces.join('');
        const places = (matches: Iterable<RegExpExecArray>) =>
          [...matches].map(({ index, 0: value }) => [index, value]);
        assert.deepEqual(places(cuedMatches(prepared, text)), places(text.matchAll(pattern)));
      }),
      { numRuns: 2000 },
    );
  });

  it('knows of words that were added after it read a text', () => {
    const text = 'Serial 42';
    assert.equal([...cuedMatches(prepared, text)].length, 0);
    assert.equal([...cuedMatches(cued(/\bserial \d+/gi), text)].length, 1);
  });

  it('gives the groups of a match', () => {
    const [match] = cuedMatches(prepared, 'MRN: 42');
    assert.equal(match!.groups?.value, '42');
  });
});
