import assert from 'node:assert/strict';
import schema from '../../schemas/consent.schema.json' with { type: 'json' };
import * as choices from '../../webview/consent-form/choices.ts';
import { isSame, withItem, withoutItem, withValue } from '../../webview/consent-form/draft.ts';
import { argumentText, matches, readCode, withArgument } from '../../webview/consent-form/duo-values.ts';
import { fieldName, fieldOf, fieldWords, saidAtField } from '../../webview/consent-form/words.ts';

const empty = { schemaVersion: 1, controller: {}, legalBasis: [], terms: {} };

describe('A draft of the consent form', () => {
  it('writes no key for what is not said, and takes away what holds nothing then', () => {
    const said = withValue(empty, '/terms/storage/where', ['local']);
    assert.deepEqual(said.terms, { storage: { where: ['local'] } });
    assert.deepEqual(withValue(said, '/terms/storage/where', undefined), empty);
  });

  it('keeps what a manifest has to have, and entries of lists', () => {
    const said = withValue(withItem(empty, '/ethics', {}), '/ethics/0/committee', 'A board');
    assert.deepEqual(withValue(said, '/ethics/0/committee', undefined).ethics, [{}]);
    const ground = withItem(empty, '/legalBasis', { law: 'gdpr' });
    assert.deepEqual(withoutItem(ground, '/legalBasis', 0), empty);
    assert.deepEqual(withoutItem(said, '/ethics', 0), empty);
  });

  it('leaves everything else as it is', () => {
    const own = { ...empty, 'x-own': [1, { a: null }], forms: [{ version: '1', terms: { duo: ['GRU'] } }] };
    const said = withValue(own, '/forms/0/language', 'de');
    assert.deepEqual(said, { ...own, forms: [{ ...own.forms[0], language: 'de' }] });
    assert.ok(isSame(withValue(said, '/forms/0/language', undefined), own));
  });

  it('is the same whatever the order of keys, and another with any other value', () => {
    assert.ok(isSame({ a: 1, b: [{}] }, { b: [{}], a: 1 }));
    for (const other of [{ a: 1 }, { a: 1, b: {} }, { a: 1, b: [] }, { a: '1', b: [{}] }]) {
      assert.ok(!isSame({ a: 1, b: [{}] }, other));
    }
  });
});

describe('Codes in the consent form', () => {
  const choice = {
    code: 'TS',
    id: 'DUO:0000025',
    label: 'time limit on use',
    meaning: 'For a time.',
    kind: 'modifier' as const,
  };

  it('are known by abbreviation and id in any case', () => {
    for (const entry of ['ts', 'duo:0000025', { code: 'TS', argument: 3 }]) {
      assert.equal(readCode(entry, [choice]).choice, choice);
    }
    assert.equal(readCode('XX', [choice]).choice, undefined);
    assert.equal(readCode(7, [choice]).written, '');
  });

  it('keep the form of their argument', () => {
    assert.deepEqual(withArgument('TS', '12', 'months'), { code: 'TS', argument: 12 });
    assert.deepEqual(withArgument('GS', 'DE, FR', 'countries'), { code: 'GS', argument: ['DE', 'FR'] });
    assert.deepEqual(withArgument('IS', 'Hospital, Ltd', 'institution'), { code: 'IS', argument: 'Hospital, Ltd' });
    assert.equal(withArgument('GS', ' ', 'countries'), 'GS');
    assert.equal(argumentText(['DE', 'FR'], 'countries'), 'DE, FR');
    assert.equal(argumentText({}, 'countries'), '');
  });

  it('are found by every word of a search', () => {
    assert.ok(matches(choice, 'LIMIT time'));
    assert.ok(!matches(choice, 'limit disease'));
  });
});

describe('Words of the consent form', () => {
  const { $defs, properties } = schema;
  const keys = (part: object): string[] => Object.keys(part);
  const shown = new Set(
    Object.keys(fieldWords).flatMap((pattern) => pattern.split('/').filter((step) => step !== '*')),
  );

  it('show every key of the schema, but those that a person has nothing to do with', () => {
    const bases = $defs.legalBasis.oneOf.flatMap((basis) => keys(basis.properties));
    const all = [...keys(properties), ...keys($defs.terms.properties), ...keys($defs.form.properties), ...bases];
    const left = [...all, ...keys($defs.authorization.properties)].filter((key) => !shown.has(key));
    assert.deepEqual(left, ['$schema', 'schemaVersion']);
  });

  it('offer every word of the schema', () => {
    const words = (options: readonly choices.Option[]): string[] =>
      options.map(({ value }) => value).filter((value) => value !== choices.notSaid);
    const { terms, legalBasis, permission } = $defs;
    const [gdpr, hipaa, common] = legalBasis.oneOf as unknown as { properties: Record<string, { enum: string[] }> }[];
    const pairs: [readonly choices.Option[], readonly string[]][] = [
      [choices.permissions, permission.enum],
      [choices.futureUses, terms.properties.futureUse.enum],
      [choices.findings, terms.properties.incidentalFindings.enum],
      [choices.sharing, terms.properties.thirdParties.properties.sharing.enum],
      [choices.withdrawalScopes, terms.properties.withdrawalScope.enum],
      [choices.storagePlaces, terms.properties.storage.properties.where.items.enum],
      [choices.laws, legalBasis.oneOf.map(({ properties: { law } }) => law.const)],
      [choices.article6, gdpr!.properties.article6!.enum],
      [choices.article9, gdpr!.properties.article9!.enum],
      [choices.hipaaGrounds, hipaa!.properties.ground!.enum],
      [choices.commonRuleGrounds, common!.properties.ground!.enum],
    ];
    for (const [options, expected] of pairs) assert.deepEqual(words(options), expected);
    assert.deepEqual(words(choices.prohibitions).sort(), [...terms.properties.reidentification.enum].sort());
  });

  it('find the field that something is of, and none for what the form does not show', () => {
    assert.equal(fieldOf('/terms/thirdParties/countries/1'), '/terms/thirdParties/countries');
    assert.equal(fieldOf('/terms/duo/0/argument'), '/terms/duo');
    assert.equal(fieldOf('/legalBasis'), '/legalBasis');
    for (const unshown of ['', '/controler', '/controller/x', '/legalBasis/0/x', '/forms/0/terms/futureUse']) {
      assert.equal(fieldOf(unshown), undefined, unshown);
    }
  });

  it('name a field with the entry that it is in', () => {
    assert.equal(fieldName('/terms/thirdParties/recipients/1/country'), 'Recipient 2: Country');
    assert.equal(fieldName('/ethics/0'), 'Approval 1');
    assert.equal(fieldName('/controller/name'), 'Institution');
  });

  it('say what is wrong without keys and quotes', () => {
    assert.equal(
      saidAtField('"country" in "controller" is not good: expected two letters, as in "country": "DE".'),
      'Expected two letters, such as DE.',
    );
    assert.equal(saidAtField('Choose one.'), 'Choose one.');
  });
});
