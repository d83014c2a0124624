import assert from 'node:assert/strict';
import { type MatchOptions, RareConditionMatcher } from '../../src/vocabulary/matcher.ts';
import { starterVocabulary } from '../../src/vocabulary/starter.ts';

describe('RareConditionMatcher', () => {
  const matcher = new RareConditionMatcher([starterVocabulary()]);
  const names = (text: string, options?: MatchOptions): string[] =>
    matcher.match(text, options).map(({ condition }) => condition);
  const assertions = (text: string): string[] => matcher.match(text).map(({ assertion }) => assertion);

  it('gives condition, code, prevalence, place, confidence and a reason without a word of the text', () => {
    const text = 'Known Bourneville disease since birth';
    const [match] = matcher.match(text);
    assert.deepEqual(match, {
      condition: 'tuberous sclerosis',
      code: 'ORPHA:805',
      prevalence: '1-9/100000',
      singlesOut: true,
      start: 6,
      end: 25,
      matchedBy: 'synonym',
      assertion: 'affirmed',
      negated: false,
      confidence: 0.9,
      reason: 'tuberous sclerosis is named by a synonym, which 1 to 9 in 100,000 people have',
    });
  });

  it('takes the longest name', () => {
    assert.deepEqual(names('an optic pathway glioma'), ['optic pathway glioma']);
    assert.deepEqual(names('variant Creutzfeldt-Jakob disease'), ['variant Creutzfeldt-Jakob disease']);
  });

  it('reads plurals, possessives, hyphens, accents, Greek letters, Roman numerals and British spelling as one', () => {
    const same: [string, string][] = [
      ["Wilson's disease", 'Wilson disease'],
      ['WILSON DISEASE', 'Wilson disease'],
      ['Wilms tumours', 'nephroblastoma'],
      ['medulloblastomas', 'medulloblastoma'],
      ['Guillain–Barré syndrome', 'Guillain-Barre syndrome'],
      ['Sturge Weber syndrome', 'Sturge-Weber syndrome'],
      ['Behçet’s disease', 'Behcet disease'],
      ['α-mannosidosis', 'alpha-mannosidosis'],
      ['mucopolysaccharidosis II', 'mucopolysaccharidosis type 2'],
      ['neurofibromatosis, type I', 'neurofibromatosis type 1'],
      ['neuro-fibromatosis type 1', 'neurofibromatosis type 1'],
      ['phaeochromocytoma', 'pheochromocytoma'],
      ['tuberous\nsclerosis', 'tuberous sclerosis'],
    ];
    for (const [text, name] of same) assert.deepEqual(names(text), [name], text);
  });

  it('covers the possessive s and the whole name with its place', () => {
    const text = 'of Huntington’s disease.';
    const [{ start, end } = { start: 0, end: 0 }] = matcher.match(text);
    assert.equal(text.slice(start, end), 'Huntington’s disease');
  });

  it('does not join words over the end of a sentence', () => {
    assert.deepEqual(names('He has tuberous. Sclerosis is seen.'), []);
  });

  it('is silent about common conditions that catalogues of rare ones hold', () => {
    for (const text of [
      'Alzheimer disease',
      "Alzheimer's disease type 2",
      'late-onset Parkinson disease',
      "Parkinson's disease 10",
      'breast cancer',
      'hereditary breast carcinoma',
      'stroke',
      'epilepsy',
      'juvenile myoclonic epilepsy',
      'multiple sclerosis',
      'glioma',
      'meningioma',
      'dilated cardiomyopathy',
      'schizophrenia',
      'Down syndrome',
      'sleep apnoea',
      'scoliosis',
    ]) {
      for (const field of ['prose', 'diagnosis'] as const) assert.deepEqual(names(text, { field }), [], text);
    }
  });

  it('is silent about names of people that are names of diseases', () => {
    for (const text of [
      'Wilson',
      'Dr. Wilson',
      'Charcot',
      'Jean-Martin Charcot',
      'Marfan',
      'Hunter',
      'Turner, Anna',
      'read by J. Williams',
    ]) {
      for (const field of ['prose', 'diagnosis'] as const) assert.deepEqual(names(text, { field }), [], text);
    }
    assert.deepEqual(names('Wilson disease'), ['Wilson disease']);
    assert.deepEqual(names('Charcot-Marie-Tooth disease'), ['Charcot-Marie-Tooth disease']);
  });

  it('reads abbreviations in fields for diagnoses alone', () => {
    const field = 'diagnosis';
    assert.deepEqual(names('CF', { field }), ['cystic fibrosis']);
    assert.deepEqual(names('cf', { field }), ['cystic fibrosis']);
    assert.deepEqual(names('suspected NF-1', { field }), ['neurofibromatosis type 1']);
    assert.deepEqual(names('cf. the report of 2019'), []);
    assert.deepEqual(names('CF'), []);
    assert.deepEqual(names('jünger als sein Bruder', { field }), []);
  });

  it('reads no abbreviation that mostly means something else', () => {
    for (const text of ['MS', 'PD', 'AD', 'DM1', 'MI', 'RA', 'ALL'])
      assert.deepEqual(names(text, { field: 'diagnosis' }), [], text);
  });

  it('takes a number that counts something for no part of a name', () => {
    const [match] = matcher.match('tuberous sclerosis 2 years ago');
    assert.equal(match?.end, 'tuberous sclerosis'.length);
    assert.deepEqual(names('neurofibromatosis 1.5 cm'), []);
    assert.equal(matcher.match('(tuberous sclerosis): 1 of 3')[0]?.end, '(tuberous sclerosis'.length);
    assert.deepEqual(names('of MPS 2 and OI: 5'), []);
  });

  it('knows what is denied, in five languages', () => {
    for (const text of [
      'no sign of neurofibromatosis type 1',
      'No evidence of tuberous sclerosis.',
      'tuberous sclerosis was excluded',
      'Marfan syndrome ruled out',
      'Marfan syndrome: no',
      'without Marfan syndrome',
      'no family history of Huntington disease',
      'kein Hinweis auf Marfan syndrome',
      'Marfan syndrome wurde ausgeschlossen',
      'pas de moyamoya disease',
      'moyamoya disease a été exclue',
      'sin evidencia de Marfan syndrome',
      'Marfan syndrome descartado',
      'geen Marfan syndrome',
      'Marfan syndrome uitgesloten',
    ]) {
      assert.deepEqual(assertions(text), ['negated'], text);
    }
  });

  it('carries what is denied through a list, and ends it with "but" and with the sentence', () => {
    assert.deepEqual(assertions('no Marfan syndrome, Loeys-Dietz syndrome or Turner syndrome, but Noonan syndrome'), [
      'negated',
      'negated',
      'negated',
      'affirmed',
    ]);
    assert.deepEqual(assertions('No seizures. Tuberous sclerosis.'), ['affirmed']);
    assert.deepEqual(assertions('no acute change in a patient with tuberous sclerosis'), ['affirmed']);
    assert.deepEqual(assertions('no change of tuberous sclerosis'), ['affirmed']);
  });

  it('ends what is denied or open with the line where the next begins with a heading', () => {
    const said = (text: string) => matcher.match(text).map(({ assertion }) => assertion);
    assert.deepEqual(said('No sign of\nDiagnosis: tuberous sclerosis'), ['affirmed']);
    assert.deepEqual(said('Suspected Rasmussen encephalitis\r\nKnown before: tuberous sclerosis'), [
      'uncertain',
      'affirmed',
    ]);
    assert.deepEqual(said('No sign of\ntuberous sclerosis'), ['negated']);
    assert.deepEqual(said('No sign of\nTuberous sclerosis'), ['negated']);
  });

  it('knows what is open, and that "not excluded" denies nothing', () => {
    for (const text of [
      'suspected Marfan syndrome',
      'rule out Marfan syndrome',
      'r/o Marfan syndrome',
      'V.a. Marfan syndrome',
      'Marfan syndrome cannot be excluded',
      'Marfan syndrome nicht ausgeschlossen',
      'sospecha de Marfan syndrome',
      'lesión compatible, probablemente Marfan syndrome',
      'el diagnóstico diferencial incluyó Marfan syndrome',
      'diagnostic différentiel : Marfan syndrome',
      'wahrscheinlich Marfan syndrome',
    ]) {
      assert.deepEqual(assertions(text), ['uncertain'], text);
    }
  });

  it('knows when a relative is spoken of', () => {
    for (const text of [
      'Family history: Huntington disease',
      'his mother has Huntington disease',
      'Huntington disease in his father',
      'Mutter mit Huntington disease',
      'antécédents familiaux de Huntington disease',
    ]) {
      assert.deepEqual(assertions(text), ['relative'], text);
    }
  });

  it('leaves what is rare by law and not rare enough to the reader', () => {
    const [match] = matcher.match('neurofibromatosis type 1');
    assert.deepEqual([match?.prevalence, match?.singlesOut], ['1-5/10000', false]);
    const [rarer] = matcher.match('fibrodysplasia ossificans progressiva');
    assert.deepEqual([rarer?.prevalence, rarer?.singlesOut], ['<1/1000000', true]);
  });

  describe('codes', () => {
    it('of ORPHA, MONDO and OMIM are known by their prefix anywhere', () => {
      for (const text of [
        'ORPHA:586',
        'ORPHA586',
        'Orphanet:586',
        'Orphanet_586',
        'see ORPHA 586 there',
        'MONDO:0009061',
      ]) {
        assert.deepEqual(names(text), ['cystic fibrosis'], text);
      }
      assert.deepEqual(names('586'), []);
      assert.deepEqual(names('586', { field: 'code', system: 'orpha' }), ['cystic fibrosis']);
    });

    it('of ICD-10 are known with a point, in fields without, and below the code of a condition', () => {
      assert.deepEqual(names('coded as G71.1 here').length, 1);
      assert.deepEqual(names('ICD-10: E84'), ['cystic fibrosis']);
      assert.deepEqual(names('E84', { field: 'diagnosis' }), ['cystic fibrosis']);
      assert.deepEqual(names('E840', { field: 'code' }), ['cystic fibrosis']);
      assert.deepEqual(names('Q85.01', { field: 'code' }), ['neurofibromatosis type 1']);
    });

    it('that several conditions share give the most common one, with less confidence and the number of the others', () => {
      const [match] = matcher.match('E75.2', { field: 'code' });
      assert.equal(match?.condition, 'Gaucher disease');
      assert.ok(match!.confidence < 0.9);
      assert.match(match!.reason, /which \d+ other rare conditions have as well/);
    });

    it('of common conditions and those that common ones share say nothing', () => {
      for (const text of ['G35', 'G20', 'G30.9', 'C50.9', 'I63', 'C71.9', 'G40.4', 'D68.0', 'I49.8']) {
        assert.deepEqual(names(text, { field: 'code' }), [], text);
      }
    });

    it('are none in running text without point and prefix, nor in the middle of other words', () => {
      for (const text of ['vertebra E84', 'series Q850', 'XE84.0', '1.2.E84.0', 'XORPHA:5861a'])
        assert.deepEqual(names(text), [], text);
    });
  });

  it('bears whatever it is given', () => {
    for (const text of [
      '',
      ' ',
      '-',
      "'",
      '’s',
      '\u0000',
      '🧠 tuberous',
      '結節性硬化症',
      'x'.repeat(100_000),
      'no '.repeat(50_000),
    ]) {
      assert.deepEqual(names(text), []);
    }
  });
});
