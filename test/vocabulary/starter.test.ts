import assert from 'node:assert/strict';
import { importVocabulary } from '../../src/vocabulary/import/import.ts';
import { RareConditionMatcher } from '../../src/vocabulary/matcher.ts';
import { starterVocabulary } from '../../src/vocabulary/starter.ts';
import { sharedData } from '../shared-data.ts';

/** A name as it is compared here: its letters and digits, Roman numerals as Arabic ones, without "type". */
function bare(name: string): string {
  const numerals: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6', vii: '7' };
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’]s\b/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'type')
    .map((word) => numerals[word] ?? word.replace(/(?<=.{4}[^sui])s$/, ''))
    .join(' ');
}

describe('the starter list', () => {
  const { conditions } = starterVocabulary();

  it('has at least 500 rare conditions, each once', () => {
    assert.ok(conditions.length >= 500, `${conditions.length}`);
    assert.equal(new Set(conditions.map(({ name }) => name.toLowerCase())).size, conditions.length);
    const codes = conditions.flatMap(({ orpha }) => orpha ?? []);
    assert.equal(new Set(codes).size, codes.length);
  });

  it('has a class of prevalence for most, and none of what is common', () => {
    const known = conditions.filter(({ prevalence }) => prevalence !== 'unknown');
    assert.ok(known.length / conditions.length > 0.75, `${known.length} of ${conditions.length}`);
    assert.ok(known.every(({ prevalence }) => prevalence !== '6-9/10000' && prevalence !== '>1/1000'));
  });

  it('has an ICD-10 code for every condition that has one of its own or a wider one', () => {
    assert.ok(conditions.filter(({ icd }) => icd.length > 0).length / conditions.length > 0.99);
  });

  it('is found by every one of its own names', () => {
    const matcher = new RareConditionMatcher([starterVocabulary()]);
    for (const { name } of conditions) {
      assert.ok(matcher.match(name, { field: 'diagnosis' }).length > 0, name);
    }
  });

  it('invents no code: MONDO has each ORPHA and MONDO number that it knows under one of the same names', async function () {
    const path = sharedData('rare/mondo_rare_tier12.tsv.gz');
    if (path === undefined) return this.skip();
    const { conditions: known } = await importVocabulary(path);
    const namesByOrpha = new Map<string, Set<string>>();
    const namesByMondo = new Map<string, Set<string>>();
    for (const { name, synonyms, abbreviations, orpha, mondo } of known) {
      const names = new Set([name, ...synonyms, ...abbreviations].map(bare));
      if (orpha !== undefined) namesByOrpha.set(orpha, new Set([...(namesByOrpha.get(orpha) ?? []), ...names]));
      namesByMondo.set(mondo!, names);
    }
    let withOrpha = 0;
    let checked = 0;
    for (const { name, synonyms, orpha, mondo } of conditions) {
      const own = [name, ...synonyms].map(bare);
      if (orpha !== undefined) {
        withOrpha += 1;
        const names = namesByOrpha.get(orpha) ?? (mondo === undefined ? undefined : namesByMondo.get(mondo));
        if (names) {
          checked += 1;
          assert.ok(
            own.some((one) => names.has(one)),
            `ORPHA:${orpha} is no ${name}`,
          );
        }
      }
      if (mondo !== undefined) {
        const names = namesByMondo.get(mondo);
        assert.ok(names && own.some((one) => names.has(one)), `MONDO:${mondo} is no ${name}`);
      }
    }
    assert.ok(checked / withOrpha > 0.99, `${checked} of ${withOrpha}`);
    assert.ok(withOrpha / conditions.length > 0.9, `${withOrpha} of ${conditions.length}`);
  });
});

describe('all rare diseases of MONDO', () => {
  let matcher: RareConditionMatcher;
  before(async function () {
    const path = sharedData('rare/mondo_rare_tier12.tsv.gz');
    if (path === undefined) return this.skip();
    matcher = new RareConditionMatcher([starterVocabulary(), await importVocabulary(path)]);
  });

  it('do not make common conditions rare', () => {
    for (const text of [
      'Alzheimer disease',
      "Alzheimer's disease 2",
      'Parkinson disease',
      'late-onset Parkinson disease',
      'multiple sclerosis',
      'breast cancer',
      'breast carcinoma',
      'stroke',
      'ischemic stroke',
      'epilepsy',
      'glioma',
      'ataxia',
      'schizophrenia',
      'autism',
      'type 1 diabetes mellitus',
      'obesity',
      'hypertension',
      'migraine',
      'asthma',
      'prostate cancer',
      'lung cancer',
      'colorectal cancer',
      'melanoma',
      'scoliosis',
      'deafness',
      'cataract',
      'tremor',
      'seizures',
      'tumor',
      'hydrocephalus',
      'arachnoid cyst',
      'cleft lip',
      'rheumatoid arthritis',
    ]) {
      for (const field of ['prose', 'diagnosis'] as const) assert.deepEqual(matcher.match(text, { field }), [], text);
    }
  });

  it('are known by nearly all their preferred names', () => {
    assert.ok(matcher.size.conditions > 10_000);
    assert.equal(matcher.match('auriculo-condylar syndrome')[0]?.code, 'ORPHA:137888');
    assert.equal(matcher.match('Ullrich congenital muscular dystrophy')[0]?.code, 'ORPHA:75840');
  });

  it('take less than 8 MB of arrays, and are found in each of 100,000 short texts that holds one', () => {
    assert.ok(matcher.size.bytes < 8e6, `${matcher.size.bytes}`);
    const words =
      'headache and weakness of the left arm with a lesion in the frontal lobe stable without contrast'.split(' ');
    const texts = Array.from({ length: 100_000 }, (_, index) => {
      const some = Array.from({ length: 6 }, (_, at) => words[(index * 7 + at * (index % 13)) % words.length]);
      return index % 20 === 0 ? `${some.join(' ')} Wilson disease` : some.join(' ');
    });
    let found = 0;
    for (const text of texts) found += matcher.match(text).length;
    assert.equal(found, 5000);
  });
});
