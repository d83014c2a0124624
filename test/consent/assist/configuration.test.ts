import assert from 'node:assert/strict';
import { completeConfiguration, explainConfiguration } from '../../../src/consent/assist/assist-configuration.ts';
import { explainUse } from '../../../src/consent/assist/use-text.ts';
import { parseIntendedUses } from '../../../src/consent/use/intended-use.ts';
import { type UseKind, useNames } from '../../../src/model/intended-use.ts';
import { atBar, plainEditor, taken } from './cursor.ts';

function hover(marked: string): string | undefined {
  const { text, offset } = atBar(marked);
  return explainConfiguration(text, offset)?.markdown;
}

describe('a hover on a use in cohortlint.config.json', () => {
  it('says what it means, and which codes and fields decide it', () => {
    const said = hover('{"intended-use": ["ai-tr¦aining"]}')!;
    assert.match(said, /\*\*ai-training\*\* · training of AI models/);
    assert.match(said, /Codes that block it: NMDS/);
    assert.match(said, /Fields of `terms` that decide it: `aiTraining`/);
  });

  it('knows a use with what stands behind its colon', () => {
    assert.match(hover('{"intended-use": ["third-party:Exa¦mple Ltd"]}')!, /sharing with a named third party/);
  });

  it('names the codes that grant a use, and none of the ontology where it does not speak of it', () => {
    assert.match(explainUse('research'), /Codes that grant it: NRES and GRU/);
    assert.doesNotMatch(explainUse('recontact'), /Codes/);
    assert.match(explainUse('recontact'), /`recontact`/);
  });

  it('says nothing of other settings and other words', () => {
    assert.equal(hover('{"exclude": ["ai-tr¦aining"]}'), undefined);
    assert.equal(hover('{"intended-use": ["some¦thing"]}'), undefined);
    assert.equal(hover('{"intended¦-use": ["ai-training"]}'), undefined);
  });
});

describe('completion of uses in cohortlint.config.json', () => {
  const offers = (marked: string, editor = plainEditor) => {
    const { text, offset } = atBar(marked);
    return completeConfiguration(text, offset, editor);
  };

  it('offers every use with its words, as it is understood', () => {
    const marked = '{"intended-use": ["a¦"]}';
    const found = offers(marked);
    assert.deepEqual(
      found.map(({ label, detail }) => [label, detail]),
      Object.entries(useNames),
    );
    for (const one of found) {
      const written = JSON.parse(taken(atBar(marked).text, one)) as { 'intended-use': string[] };
      const { uses, problems } = parseIntendedUses(written['intended-use']);
      assert.deepEqual([uses.map(({ kind }) => kind), problems], [[one.label as UseKind], []]);
    }
  });

  it('offers none elsewhere', () => {
    assert.deepEqual(offers('{"exclude": ["¦"]}'), []);
    assert.deepEqual(offers('{"¦"}'), []);
  });
});
