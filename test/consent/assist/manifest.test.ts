import assert from 'node:assert/strict';
import { longestJson } from '../../../src/consent/assist/assistance.ts';
import { completeManifest } from '../../../src/consent/assist/complete-manifest.ts';
import { explainManifest } from '../../../src/consent/assist/explain-manifest.ts';
import { readManifest } from '../../../src/consent/manifest/read-manifest.ts';
import { atBar, plainEditor, schemaEditor, taken } from './cursor.ts';

function hover(marked: string, editor = plainEditor): { said: string; of: string } | undefined {
  const { text, offset } = atBar(marked);
  const found = explainManifest(text, offset, editor);
  return found && { said: found.markdown, of: text.slice(found.start, found.end) };
}

function offers(marked: string, editor = plainEditor) {
  const { text, offset } = atBar(marked);
  return completeManifest(text, offset, editor);
}

function take(marked: string, label: string, editor = plainEditor): string {
  const { text } = atBar(marked);
  return taken(
    text,
    offers(marked, editor).find((one) => one.label === label),
  );
}

const labels = (marked: string, editor = plainEditor): string[] => offers(marked, editor).map(({ label }) => label);

describe('a hover on consent.json', () => {
  it('explains a code of use with its label, id and meaning', () => {
    const { said, of } = hover('{"terms": {"duo": ["GRU", "N¦PU"]}}')!;
    assert.equal(of, '"NPU"');
    assert.match(said, /\*\*NPU\*\* · not for profit organisation use only/);
    assert.match(said, /Only not-for-profit organisations may use the data, whatever for\./);
    assert.match(said, /\[DUO:0000045\]\(http:\/\/purl\.obolibrary\.org\/obo\/DUO_0000045\)/);
  });

  it('says which argument a code needs, and nothing of one where it needs none', () => {
    assert.match(
      hover('{"terms": {"duo": ["¦DS"]}}')!.said,
      /nothing without its disease, as in `DS \(MONDO:0005148\)`/,
    );
    assert.doesNotMatch(hover('{"terms": {"duo": ["¦GRU"]}}')!.said, /nothing without/);
  });

  it('explains a code by its id, and one that is an object from any part of it', () => {
    assert.match(hover('{"terms": {"duo": ["DUO:0000¦042"]}}')!.said, /general research use/);
    const places = ['{"code": "G¦S", "argument": ["DE", "FR"]}', '{"code": "GS", "argument": ["D¦E", "FR"]}'];
    for (const place of places) {
      assert.match(
        hover(`{"forms": [{"version": "1", "terms": {"duo": [${place}]}}]}`)!.said,
        /Here: Germany and France\./,
      );
    }
  });

  it('says nothing of a code that nobody knows, and of what stands between values', () => {
    assert.equal(hover('{"terms": {"duo": ["X¦YZ"]}}'), undefined);
    assert.equal(hover('{"terms":¦ {"duo": ["GRU"]}}'), undefined);
    assert.equal(hover('¦'), undefined);
  });

  it('explains a key with its legal reference and the words it may have', () => {
    assert.match(hover('{"contr¦oller": {"name": "A"}}')!.said, /Who answers for the data \(GDPR Art\. 4\(7\)\)/);
    const basis = hover('{"legalBasis": [{"law": "gdpr", "arti¦cle9": "j"}]}')!.said;
    assert.match(basis, /Letter of GDPR Art\. 9\(2\)/);
    assert.match(basis, /- `j`: Research, statistics and archives/);
  });

  it('tells the grounds of two laws apart by the law that stands beside them', () => {
    assert.match(hover('{"legalBasis": [{"law": "hipaa", "ground": "wai¦ver"}]}')!.said, /164\.512\(i\)/);
    assert.match(hover('{"legalBasis": [{"law": "common-rule", "ground": "wai¦ver"}]}')!.said, /46\.116\(f\)/);
  });

  it('leaves keys and words of the schema to an editor that reads it, and no code', () => {
    assert.equal(hover('{"contr¦oller": {}}', schemaEditor), undefined);
    assert.equal(hover('{"terms": {"aiTraining": "all¦owed"}}', schemaEditor), undefined);
    assert.match(hover('{"terms": {"duo": ["N¦PU"]}}', schemaEditor)!.said, /not for profit/);
  });

  it('writes out a country and a day', () => {
    assert.equal(hover('{"controller": {"country": "D¦E"}}')!.said, 'Germany');
    assert.equal(hover('{"terms": {"storage": {"regions": ["E¦EA"]}}}')!.said, 'European Economic Area');
    assert.equal(hover('{"terms": {"retentionUntil": "2034-¦12-31"}}')!.said, '31 December 2034');
  });

  it('reads broken JSON as far as it goes', () => {
    assert.match(hover('{"terms": {"duo": ["N¦PU"}')!.said, /not for profit/);
  });

  it('does not look at a text that is too long, or nested without end', () => {
    const long = `{"terms": {"duo": ["N¦PU"]}, "x": "${'x'.repeat(longestJson)}"}`;
    assert.equal(hover(long), undefined);
    assert.deepEqual(offers(long), []);
    const deep = `{"terms": {"duo": ["N¦PU", ${'['.repeat(100_000)}`;
    assert.equal(hover(deep), undefined);
    assert.deepEqual(offers(deep), []);
  });
});

describe('completion in consent.json', () => {
  it('offers every code by its abbreviation with its label, permissions first, each group sorted', () => {
    const codes = offers('{"terms": {"duo": [¦]}}');
    assert.equal(codes.length, 23);
    assert.deepEqual(
      codes.slice(0, 6).map(({ label }) => label),
      ['DS', 'GRU', 'HMB', 'NRES', 'POA', 'CC'],
    );
    assert.equal(codes.find(({ label }) => label === 'GRU')!.detail, 'general research use');
  });

  it('replaces what was typed of it, with quotes and without', () => {
    const whole = '{"terms": {"duo": ["GRU", "NPU"]}}';
    assert.equal(take('{"terms": {"duo": ["GRU", "N¦"]}}', 'NPU'), whole);
    assert.equal(take('{"terms": {"duo": ["GRU", "¦NMDS"]}}', 'NPU'), whole);
    assert.equal(take('{"terms": {"duo": ["GRU", N¦]}}', 'NPU'), whole);
    assert.equal(take('{"terms": {"duo": ["GRU", ¦]}}', 'NPU'), whole);
  });

  it('keeps what stands behind a quote that is not closed', () => {
    assert.equal(take('{"terms": {"duo": ["N¦]}}', 'NPU'), '{"terms": {"duo": ["NPU"]}}');
  });

  it('gives a code that needs an argument an object with an example that the schema takes', () => {
    for (const code of ['DS', 'TS', 'MOR', 'GS', 'IS', 'PS', 'US', 'RS']) {
      const legal = '"legalBasis": [{"law": "common-rule", "ground": "exempt"}]';
      const text = `{"schemaVersion": 1, "controller": {"name": "A", "contact": "B"}, ${legal}, "terms": {"duo": ["¦"]}}`;
      const { manifest, problems } = readManifest(take(text, code));
      assert.deepEqual(problems, []);
      assert.equal((manifest!.terms.duo![0] as { code: string }).code, code);
    }
    assert.equal(take('{"terms": {"duo": [{"code": "¦"}]}}', 'DS'), '{"terms": {"duo": [{"code": "DS"}]}}');
  });

  it('offers codes in the terms of a form as well, and in no other list', () => {
    assert.ok(labels('{"forms": [{"version": "1", "terms": {"duo": ["¦"]}}]}').includes('GRU'));
    assert.ok(!labels('{"ethics": ["¦"]}').includes('GRU'));
  });

  it('offers countries where the schema has one, and as argument of GS', () => {
    for (const place of [
      '{"controller": {"country": "¦"}}',
      '{"terms": {"thirdParties": {"sharing": "any", "countries": ["DE", "¦"]}}}',
      '{"terms": {"duo": [{"code": "GS", "argument": ["¦"]}]}}',
    ]) {
      const found = offers(place);
      assert.deepEqual(
        found.slice(0, 3).map(({ label, detail }) => [label, detail]),
        [
          ['EU', 'European Union'],
          ['EEA', 'European Economic Area'],
          ['AF', 'Afghanistan'],
        ],
      );
      assert.match(take(place, 'FR'), /"FR"/);
    }
    assert.ok(!labels('{"terms": {"duo": [{"code": "DS", "argument": ["¦"]}]}}').includes('FR'));
  });

  it('offers the letters of the GDPR with their words, and the words of any enumeration', () => {
    const letters = offers('{"legalBasis": [{"law": "gdpr", "article6": "¦"}]}');
    assert.deepEqual(
      letters.map(({ label }) => label),
      ['a', 'b', 'c', 'd', 'e', 'f'],
    );
    assert.match(letters[4]!.detail!, /public interest/);
    assert.deepEqual(labels('{"terms": {"futureUse": ¦}}'), ['allowed', 'not-allowed', 'ask-again']);
    assert.deepEqual(labels('{"legalBasis": [{"law": "¦"}]}'), ['gdpr', 'hipaa', 'common-rule', 'national-opt-out']);
  });

  it('offers the keys that an object does not have yet', () => {
    const keys = labels('{"controller": {"name": "A", "¦"}}');
    assert.deepEqual(keys, ['contact', 'country', 'dataProtectionOfficer']);
    assert.equal(take('{"terms": {"futu¦"}}', 'futureUse'), '{"terms": {"futureUse": }}');
    assert.equal(take('{"terms": {"futu¦": "allowed"}}', 'futureUse'), '{"terms": {"futureUse": "allowed"}}');
    assert.ok(labels('{"legalBasis": [{"law": "hipaa", "¦"}]}').includes('ground'));
    assert.ok(!labels('{"legalBasis": [{"law": "hipaa", "¦"}]}').includes('article6'));
  });

  it('leaves keys and words to an editor that reads schemas, and neither codes nor countries', () => {
    assert.deepEqual(labels('{"controller": {"¦"}}', schemaEditor), []);
    assert.deepEqual(labels('{"legalBasis": [{"law": "gdpr", "article6": "¦"}]}', schemaEditor), []);
    assert.ok(labels('{"terms": {"duo": ["¦"]}}', schemaEditor).includes('GRU'));
    assert.ok(labels('{"controller": {"country": "¦"}}', schemaEditor).includes('DE'));
  });
});
