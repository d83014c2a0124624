import assert from 'node:assert/strict';
import type { Corpus, TextRecord } from '../../bench/accuracy/corpora.ts';
import { countCorpus } from '../../bench/accuracy/count.ts';
import { markedClass } from '../../bench/accuracy/marked-classes.ts';
import { percent, targets } from '../../bench/accuracy/targets.ts';
import type { Finder, Found } from '../../bench/finder.ts';

/** A set of one text, `⟦CLS:value⟧` marking its values. */
function corpusOf(marked: string, more: Partial<TextRecord> = {}): Corpus {
  const spans: { start: number; end: number; cls: string }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/⟦([A-Z_]+):([^⟧]*)⟧/g)) {
    text += marked.slice(from, match.index);
    spans.push({ start: text.length, end: text.length + match[2]!.length, cls: match[1]! });
    text += match[2]!;
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  return { name: 'a-set', language: 'en', records: [{ id: '1', kind: 'pos', text, spans, ...more }] };
}

/** Finds what it is told, wherever it stands. */
function finderOf(values: Readonly<Record<string, Found['class']>>, confidence = 0.9): Finder {
  return {
    title: 'told',
    find: (text) =>
      Object.entries(values).flatMap(([value, identifier]) => {
        const start = text.indexOf(value);
        return start < 0 ? [] : [{ start, end: start + value.length, class: identifier, confidence }];
      }),
  };
}

const nothing = finderOf({});

describe('Counting of accuracy', () => {
  const found: readonly (readonly [
    title: string,
    text: string,
    values: Record<string, Found['class']>,
    row: string,
  ])[] = [
    ['an overlap', 'Seen by ⟦NAME:Jane Roe⟧.', { Roe: 'name' }, 'name'],
    ['a postcode as part of an address', 'to ⟦POSTCODE:02139⟧', { '02139': 'address' }, 'address, postcode, place'],
    ['a place as an address', 'in ⟦LOCATION:Springfield⟧', { Springfield: 'geo' }, 'address, postcode, place'],
    ['a birth date as a date', 'born ⟦BIRTH_DATE:1961-07-04⟧', { '1961-07-04': 'date' }, 'date, birth-date'],
    ['a number as another kind of number', 'MRN ⟦MRN:48213⟧', { '48213': 'accession' }, 'mrn'],
    ['a fax number as a phone number', 'Fax ⟦FAX:201 555 0123⟧', { '201 555': 'phone' }, 'phone'],
  ];
  for (const [title, text, values, row] of found) {
    it(`takes ${title} for found`, async () => {
      const counts = await countCorpus(corpusOf(text), finderOf(values));
      assert.deepEqual(Object.fromEntries(counts.inContext), { [row]: { marked: 1, found: 1 } });
    });
  }

  const missed: readonly (readonly [title: string, text: string, values: Record<string, Found['class']>])[] = [
    ['a span beside it', 'Seen by ⟦NAME:Roe⟧ today', { today: 'name' }],
    ['a span of another class', 'Seen by ⟦NAME:Roe⟧', { Roe: 'organization' }],
    ['a number taken for a phone', 'MRN ⟦MRN:48213⟧', { '48213': 'phone' }],
  ];
  for (const [title, text, values] of missed) {
    it(`does not take ${title} for found`, async () => {
      const counts = await countCorpus(corpusOf(text), finderOf(values));
      assert.deepEqual(
        [...counts.inContext.values()].map((share) => share.found),
        [0],
      );
    });
  }

  it('ignores a span below confidence 0.5', async () => {
    const name = corpusOf('Seen by ⟦NAME:Roe⟧');
    assert.equal((await countCorpus(name, finderOf({ Roe: 'name' }, 0.49))).inContext.get('name')?.found, 0);
    assert.equal((await countCorpus(name, finderOf({ Roe: 'name' }, 0.5))).inContext.get('name')?.found, 1);
  });

  for (const text of [
    'in ⟦DATE:1961⟧',
    'since ⟦DATE:the 1990s⟧',
    'a ⟦AGE:47⟧-year-old',
    '⟦GENDER:male⟧',
    '⟦TITLE:Dr.⟧ Roe',
  ]) {
    it(`leaves out what identifies nobody: ${text}`, async () => {
      assert.equal((await countCorpus(corpusOf(text), nothing)).inContext.size, 0);
    });
  }
  for (const text of ['in ⟦DATE:May 1961⟧', '⟦DATE:04/07/61⟧', 'a ⟦AGE:93⟧-year-old']) {
    it(`counts ${text}`, async () => assert.equal((await countCorpus(corpusOf(text), nothing)).inContext.size, 1));
  }

  describe('apart for bare values', () => {
    for (const text of ['⟦NATIONAL_ID:048-213-377⟧', ' ⟦PHONE:2015550123⟧\n', '⟦POSTCODE:SW1A 1AA⟧', '⟦MRN:48213⟧']) {
      it(`has ${JSON.stringify(text)}`, async () => {
        const counts = await countCorpus(corpusOf(text), nothing);
        assert.deepEqual([counts.bare.size, counts.inContext.size], [1, 0]);
      });
    }
    for (const text of [
      '⟦PHONE:+12015550123⟧',
      'MRN ⟦MRN:48213⟧',
      '⟦NAME:Jane Roe⟧',
      '⟦IBAN:GB82WEST12345698765432⟧',
      '⟦DATE:04/07/1961⟧',
    ]) {
      it(`has not ${text}`, async () => assert.equal((await countCorpus(corpusOf(text), nothing)).bare.size, 0));
    }
    it('has none that a field names', async () => {
      const counts = await countCorpus(corpusOf('⟦MRN:48213⟧', { field: 'PatientID' }), nothing);
      assert.deepEqual([counts.bare.size, counts.inContext.size], [0, 1]);
    });
  });

  it('counts which spans of names overlap a marked name', async () => {
    const corpus = corpusOf('⟦NAME:Jane Roe⟧ in Boston');
    const { names } = await countCorpus(corpus, finderOf({ Jane: 'name', Boston: 'name' }));
    assert.deepEqual(names, { predicted: 2, right: 1 });
  });

  it('counts a clean record once, however much is found in it', async () => {
    const corpus = corpusOf('Flip angle 9 by Siemens', { kind: 'clean' });
    const { clean } = await countCorpus(corpus, finderOf({ Flip: 'name', Siemens: 'name' }));
    assert.deepEqual(clean, { records: 1, wrong: 1, rightlyFound: 0 });
  });

  it('counts apart what is rightly found in a clean record', async () => {
    const path = corpusOf('In/7_1.3.12.2.1107.5.2.43.00000.30000023011319484937100001191.dcm', { kind: 'clean' });
    const uid = { '1.3.12.2.1107.5.2.43.00000.30000023011319484937100001191': 'uid' } as const;
    assert.deepEqual((await countCorpus(path, finderOf(uid))).clean, { records: 1, wrong: 0, rightlyFound: 1 });
    assert.deepEqual((await countCorpus(path, finderOf({ ...uid, In: 'name' }))).clean.wrong, 1);
    const station = corpusOf('"StationName": "MR1"', { kind: 'clean', field: 'StationName' });
    assert.deepEqual((await countCorpus(station, finderOf({ MR1: 'other-id' }))).clean.rightlyFound, 1);
    assert.deepEqual((await countCorpus(station, nothing)).clean, { records: 1, wrong: 0, rightlyFound: 0 });
  });

  it('counts in a record without some classes only those', async () => {
    const corpus = corpusOf('Jackson-Pratt drain 555', { kind: 'neg_class', neg_for: ['NAME', 'DATE'] });
    assert.equal((await countCorpus(corpus, finderOf({ 555: 'other-id' }))).negative.wrong, 0);
    assert.equal((await countCorpus(corpus, finderOf({ Jackson: 'name' }))).negative.wrong, 1);
    assert.equal((await countCorpus(corpus, finderOf({ 555: 'birth-date' }))).negative.wrong, 1);
  });

  it('says nothing of records that nobody labelled', async () => {
    const { clean, negative } = await countCorpus(corpusOf('Roe', { kind: 'unlabelled' }), finderOf({ Roe: 'name' }));
    assert.deepEqual([clean.records, negative.records], [0, 0]);
  });

  it('tells what was missed and what is false', async () => {
    const told: string[] = [];
    await countCorpus(
      corpusOf('⟦NAME:Jane Roe⟧ of ⟦EMAIL:a@b.example⟧ in May'),
      finderOf({ May: 'name' }),
      (what, cls) => {
        told.push(`${what} ${cls}`);
      },
    );
    assert.deepEqual(told, ['missed NAME', 'missed EMAIL', 'false name']);
  });

  it('refuses a class that nobody decided on', () => {
    assert.throws(() => markedClass('SHOE_SIZE'), /SHOE_SIZE/);
    assert.equal(markedClass('GENDER'), undefined);
  });
});

describe('Goals of accuracy', () => {
  async function figures(corpus: Corpus, finder: Finder): Promise<Record<string, string>> {
    const counts = [await countCorpus(corpus, finder)];
    const measured = targets.map((target) => [target.title, target.measure(counts)] as const);
    return Object.fromEntries(measured.flatMap(([title, one]) => (one ? [[title, `${one.text} ${one.met}`]] : [])));
  }

  it('are met or not by what was counted, and silent where nothing was', async () => {
    const corpus = corpusOf('⟦NAME:Roe⟧, SSN ⟦SSN:219-09-1234⟧ and ⟦SSN:219-09-1235⟧ and ⟦SSN:219-09-1236⟧');
    assert.deepEqual(await figures(corpus, finderOf({ Roe: 'name', '219-09-1234': 'ssn' })), {
      'all classes, English sets: found': '50.0 % false',
      'all classes, all languages: found': '50.0 % false',
      'person names, English: found': '100.0 % true',
      'person names: precision': '100.0 % true',
      'ssn: missed in the worst set': '2 false',
    });
  });

  it('do not count bare values', async () => {
    assert.deepEqual(await figures(corpusOf('⟦PHONE:2015550123⟧'), nothing), {});
  });

  it('round nothing up to all or down to nothing', () => {
    assert.deepEqual(
      [percent(9999, 10_000), percent(1, 10_000), percent(0, 7), percent(7, 7)],
      ['> 99.9 %', '< 0.1 %', '0.0 %', '100.0 %'],
    );
  });
});
