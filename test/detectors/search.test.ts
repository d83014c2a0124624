import assert from 'node:assert/strict';
import fc from 'fast-check';
import { leadingWords } from '../../src/detectors/matching/leading-words.ts';
import { meets, requirementsOf } from '../../src/detectors/matching/requirements.ts';
import { matchesOf } from '../../src/detectors/matching/search.ts';
import { trait, traitsOf } from '../../src/detectors/matching/traits.ts';

describe('Words that a pattern starts with', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    '(?<!\\p{L})(?:tel(?:efon)?|fax\\.?)': ['fax', 'tel'],
    '(?<!\\p{L})(?:MRN|MR ?#)': ['mr$', 'mrn'],
    '(?<!\\p{L})(?:c/|c\\.|call )': ['c$', 'call$'],
    '(?<!\\p{L})tel: |(?<=^|[\\n;])fax\\d': ['fax$', 'tel$'],
    '^(?:am|on)[ \\t]': ['am$', 'on$'],
    '(?<!\\p{L})onwards: ': ['onwar'],
    '(?<![\\p{L}\\d])t[eé]l': ['tel'],
    '(?<!\\p{L})d\\.? ?o\\.? ?b': ['d$', 'do$', 'dob'],
    '(?<!\\p{L})acc(?:ession)?(?= ?no)': ['acc'],
    '(?<!\\p{L})(?:plan|insurance) (?:plan|card)': ['insur', 'plan$'],
    '(?<!\\p{L})(?:home )?address': ['addre', 'home$'],
    '(?<!\\p{L})IDs?': ['id'],
    '(?<!\\p{L})geb+oren': ['geb'],
    '(?<!\\p{L})a{2}b': ['a'],
    '(?<![\\p{L}\\d])(?<word>on|at) x': ['at$', 'on$'],
    '(?<!\\p{L})pati[ëe]nt': ['patie'],
    '(?<!\\p{L})Straße': ['stra'],
  };
  for (const [source, words] of Object.entries(cases)) {
    it(`${source}: ${words.join(', ')}`, () => assert.deepEqual(leadingWords(source)?.sort(), words));
  }

  const others = {
    'may be something else': [
      '(?<!\\p{L})#?id',
      '(?<!\\p{L})[\\p{L}]x',
      '(?<!\\p{L})\\d',
      '(?<!\\p{L})(?:a|\\+)',
      '(?<!\\p{L})(?:a)?',
      '(?<!\\p{L})ł',
      '(?<!\\p{L}).a',
      '(?<!\\p{L})(?=a)',
    ],
    'may start within a word': [
      'tel',
      '(?<!\\d)tel',
      '(?<!\\p{L})tel|fax',
      '(?<!\\p{L})|fax',
      '(?<=\\p{L})tel',
      '(?:(?<!\\p{L})tel|fax)',
      '(?<!\\p{L}x)a',
    ],
  };
  for (const [why, sources] of Object.entries(others)) {
    for (const source of sources) it(`${source}: ${why}`, () => assert.equal(leadingWords(source), undefined));
  }
});

describe('What every match of a pattern holds', () => {
  const cases: readonly (readonly [pattern: RegExp, mask: number, digits: number, run: number])[] = [
    [/\d{3}-\d{2}-\d{4}/, trait.digit, 9, 4],
    [/\d{3}-?\d{2}/, trait.digit, 5, 3],
    [/[1-9]\d{3}\d/, trait.digit, 5, 5],
    [/(?:\d{1,3}\.){3}\d{1,3}/, trait.digit | trait.dot, 4, 1],
    [/\d{4}|\d{2}:\d{2}/, trait.digit, 4, 2],
    [/(?<!\d)\d+(?=kg)/, trait.digit | trait.letter, 1, 1],
    [/ (?=\d)(?<=x )\d{1,4}(?!\d)/, trait.digit, 1, 1],
    [/a@b|c@d/, trait.letter | trait.at, 0, 0],
    [/\p{Lu}\p{Ll}+/u, trait.capital | trait.letter, 0, 0],
    [/\p{Lu}x/iu, trait.letter, 0, 0],
    [/[\p{Lu}\d]?\w\s[^a-z]/u, 0, 0, 0],
    [/(\d)\1/, trait.digit, 1, 1],
    [/(?<a>x)\k<a>/, trait.letter, 0, 0],
    [/\u{41}\x41\u0041/u, 0, 0, 0],
    [/\//, trait.slash, 0, 0],
  ];
  for (const [pattern, mask, digits, run] of cases) {
    it(String(pattern), () => {
      const required = requirementsOf(pattern, true);
      assert.deepEqual([required.mask & ~mask, required.digits, required.run], [0, digits, run]);
    });
  }

  const words: readonly (readonly [pattern: RegExp, words: readonly (readonly string[])[]])[] = [
    [/\p{Lu}\p{L}* (?:Hospital|Clinic)s?/u, [['Hospit', 'Clinic']]],
    [/\d{1,5} (?:\p{L}+ ){0,3}(?:Street|Road)/u, [['Street', 'Road']]],
    [/\p{Lu}+(?= (?:is a|works))/u, [['is$', 'works']]],
    [/(?:^|[\n;])[ \t]{0,8}name ?[:=]/, [['name$']]],
    [/\d(?<=^|\n)Dr\b/, [['Dr']]],
    [
      /[:,] (?:Dr|Prof)\.? (?:is|was)/,
      [
        ['Dr$', 'Prof$'],
        ['is', 'was'],
      ],
    ],
    [/\p{Lu}+hospital|\d (?:Street)/u, []],
    [/\p{L}+[ -]?(?:Hospital)/u, []],
    [/\p{L}+[\p{L} ]Hospital/u, []],
    [/[ -~]Hospital/, []],
    [/(?: Hospital)?\d/, []],
    [/ (?:Hospital|\d+)/, []],
    [/x(?: Street|-Road)/, [['Street', 'Road']]],
  ];
  for (const [pattern, sets] of words) {
    it(`${pattern}: ${sets.map((set) => set.join(' or ')).join(', and ') || 'no word'}`, () => {
      const lower = sets.map((set) => set.map((word) => word.toLowerCase().slice(0, 5)));
      assert.deepEqual(requirementsOf(pattern, true).words, lower);
    });
  }

  it('is missing in a text with too few digits, or in too short numbers', () => {
    const required = requirementsOf(/\d{3}-\d{2}/, true);
    assert.ok(meets(required, traitsOf('123-45')));
    assert.ok(!meets(required, traitsOf('123-4')));
    assert.ok(!meets(required, traitsOf('12-34-56')));
  });
});

describe('The search for a pattern', () => {
  const patterns = [
    /(?<!\p{L})(?:M[eé]dico|Dr\.?|geb(?:oren)?|MRN)[:. ]{0,2}(?<value>[\p{Lu}\d]+)/giu,
    /(?<![\p{L}\d])(?:mr|m[eé]|D)(?:n|r\.)?/giu,
    /(?<!\p{L})(?:Roe|geb)/gu,
    /(?<![\p{L}\d])\d{2}-\d{2}(?!\d)/gu,
    /(?:\d{2}[-. ]?){2,3}|x_/g,
    /[\p{Lu}]\p{Ll}*|@|\d{4}/gu,
    /é?/gu,
    /\p{Lu}\p{L}* (?:Roe|mrn)/gu,
    /(?:\d|x)(?:[:.]? |_)(?:geb|roe)(?= ?\d)/giu,
    /[^\n](?= (?:Dr|Roe))/gu,
    /(?:^|[\n_])[ :]{0,3}(?:mrn|x)[: ]/giu,
    /\b(?:dr\.|geb(?= )|m[eé]dico: ?)/giu,
    /(?<![\p{L}\d])(?:dr\.|geb(?= )|m[eé]dico: ?)/giu,
    /(?<!\p{L})(?:Dr )|(?<=^|\n)(?:mrn|Roe)(?:[:. ]|\d)/gu,
    /(?=R)|\d/g,
  ];
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
      '7',
      'é',
      '\n',
      'x',
      '_',
      '-',
    ],
    ...['ſ', 'º', '目', '@', 'ß', 'x_'],
  );
  for (const pattern of patterns) {
    it(`finds what matchAll finds: ${pattern}`, () => {
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
          const text = pieces.join('');
          const found = (matches: Iterable<RegExpExecArray>) => [...matches].map((match) => [match.index, ...match]);
          assert.deepEqual(found(matchesOf(pattern, text)), found(text.matchAll(pattern)));
        }),
        { numRuns: 1000 },
      );
    });
  }

  it('knows of words of a pattern that comes after it read a text', () => {
    assert.equal(matchesOf(/\bserial \d+/gi, 'Serial 42').length, 1);
    assert.equal(matchesOf(/\bseries \d+/gi, 'Serial 42').length, 0);
    assert.equal(matchesOf(/\bSerial (?<number>\d+)/g, 'Serial 42')[0]?.groups?.number, '42');
  });

  it('refuses a pattern that is not global', () => assert.throws(() => matchesOf(/a/, 'a'), /not global/));
});
