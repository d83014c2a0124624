import assert from 'node:assert/strict';
import type { Field } from '../../../src/model/field.ts';
import { resolvePolicy } from '../../../src/policies/presets.ts';
import { judgeField } from '../../../src/rules/judge-field.ts';
import rule from '../../../src/rules/outlier/zip-population.ts';
import { EntryJudge } from '../../../src/scan/judging/entry-judge.ts';
import { fileEntry } from '../../file-entry.ts';
import { readerOf } from '../../formats/document-of.ts';
import { judgeSetup } from '../../judge-setup.ts';

function rulesOf(example: string, policy = 'hipaa-safe-harbor', kind: Field['kind'] = 'cell'): string[] {
  const [name, text] = example.split('=') as [string, string];
  const location = { kind: 'file' } as const;
  const field: Field = { kind, name, text, location, locate: () => location };
  return judgeField(field, { policy: resolvePolicy(policy), circumstances: {} }).map(
    ({ ruleId, severity }) => `${severity} ${ruleId}`,
  );
}

describe(rule.id, () => {
  for (const example of rule.examples.flagged) {
    it(`flags ${example}, and nothing else does`, () => assert.deepEqual(rulesOf(example), [`error ${rule.id}`]));
  }
  for (const example of rule.examples.silent) {
    it(`is silent about ${example}`, () => assert.ok(!rulesOf(example).some((one) => one.endsWith(rule.id))));
  }

  it('is the same in a key of JSON', () => {
    assert.deepEqual(rulesOf('zipCode=036', 'hipaa-safe-harbor', 'member'), [`error ${rule.id}`]);
  });

  it('leaves a precise code to the rule for postal codes, and lets one of a large area stay', () => {
    assert.deepEqual(rulesOf('zip=03601'), ['error identifier/postcode']);
    assert.deepEqual(rulesOf('zip=03601-1234'), ['error identifier/postcode']);
    assert.deepEqual(rulesOf('zip=3601'), ['error identifier/postcode'], 'a leading zero was dropped');
    assert.deepEqual(rulesOf('zip=902'), []);
    assert.deepEqual(rulesOf('zip=000'), []);
  });

  it('takes no piece of another country’s code for one of the United States', () => {
    // Elda in Spain, the first digits of Cottbus, a town of Iceland.
    for (const example of ['codigo_postal=03600', 'plz=036', 'postal_code=203'])
      assert.deepEqual(rulesOf(example), ['error identifier/postcode'], example);
    assert.deepEqual(rulesOf('zip=SW1A 1AA'), ['error identifier/postcode']);
  });

  it('is silent where the policy allows postal codes', () => assert.deepEqual(rulesOf('zip=036', 'hipaa-limited'), []));

  it('goes by the areas of a newer census where the configuration names them', async () => {
    const content = Buffer.from('participant_id\tzip3\nsub-01\t036\nsub-02\t821\nsub-03\t592\n');
    const source = { name: 'data', entries: async function* () {}, open: () => readerOf(content) };
    const rules = { [rule.id]: { options: { smallAreas: ['821', '592'] } } };
    const found: string[] = [];
    await new EntryJudge(judgeSetup({ rules }), source).judge(fileEntry('participants.tsv', content.length), (one) => {
      const { ruleId, location } = one.finding();
      found.push(`${ruleId} ${location.region?.startLine}`);
    });
    assert.deepEqual(
      found.filter((one) => one.startsWith(rule.id)),
      [`${rule.id} 3`, `${rule.id} 4`],
    );
  });
});
