import assert from 'node:assert/strict';
import datasetCard from '../../../src/consent/import/dataset-card.ts';
import { textSource, valuesOf } from './context.ts';

function read(text: string): ReturnType<typeof datasetCard.read> {
  const source = textSource('README.md', text);
  assert.ok(datasetCard.recognises(source));
  return datasetCard.read(source);
}

describe('a dataset card as a source of consent', () => {
  it('finds the licence, and what people have to agree to', async () => {
    const { found, statements, problems } = await read(`---
license: cc-by-nc-4.0
language:
- en
tags:
- medical
- duo:GRU
- DUO:0000046
extra_gated_prompt: >-
  By requesting access you agree not to
  attempt to re-identify participants.
extra_gated_fields:
  Affiliation: text
  Country:
    type: country
  I agree not to train models on this data: checkbox
  I will not share the data:
    type: checkbox
---
# Brain MRI
license: cc0-1.0
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(valuesOf(found), {
      '/licence': 'CC-BY-NC-4.0',
      '/terms/commercialUse': 'not-allowed',
      '/terms/reidentification': 'prohibited',
      '/terms/aiTraining': 'not-allowed',
      '/terms/thirdParties': { sharing: 'not-allowed' },
      '/terms/duo': ['GRU', 'NCU'],
    });
    assert.deepEqual(
      statements.map(({ about, from }) => [about, from.line]),
      [
        ['licence', 2],
        ['conditions-of-access', 9],
        ['conditions-of-access', 16],
        ['conditions-of-access', 17],
      ],
    );
  });

  it('reads another licence by its name, and a list of them', async () => {
    const named = await read('---\nlicense: other\nlicense_name: PhysioNet Credentialed Health Data License\n---\n');
    assert.deepEqual(valuesOf(named.found), {
      '/licence': 'PhysioNet Credentialed Health Data License',
      '/terms/commercialUse': 'not-allowed',
      '/terms/publicRelease': 'not-allowed',
    });
    assert.equal(named.found[0]?.from.line, 3);
    assert.deepEqual(valuesOf((await read('---\nlicense: [mit, cc-by-nc-sa-4.0]\r\n---\r\n')).found), {
      '/licence': 'CC-BY-NC-SA-4.0',
      '/terms/commercialUse': 'not-allowed',
    });
    assert.deepEqual(
      (await read('---\nlicense: other\n---\n')).problems.map(({ kind }) => kind),
      ['unknown-licence'],
    );
    assert.deepEqual((await read('---\nlicense: unknown\n---\n')).problems, []);
  });

  it('reads codes under a key of their own', async () => {
    assert.deepEqual(valuesOf((await read('---\ndata_use: [HMB, IRB]\n---\n')).found), {
      '/terms/duo': ['HMB', 'IRB'],
    });
  });

  it('tells where the front matter is no YAML, and reads the rest', async () => {
    const { found, problems } = await read('---\nlicense: cc-by-nc-4.0\ntags: [a, "Jane Roe\n---\ntext');
    assert.deepEqual(valuesOf(found), { '/licence': 'CC-BY-NC-4.0', '/terms/commercialUse': 'not-allowed' });
    assert.equal(problems[0]?.kind, 'not-readable');
    assert.ok(problems.every(({ message }) => !message.includes('Jane')));
  });

  it('stops at front matter without end, at one that is no mapping, and at nesting without end', async () => {
    assert.deepEqual(
      (await read('---\nlicense: mit\n')).problems.map(({ kind }) => kind),
      ['not-readable'],
    );
    for (const matter of [
      '',
      '- a',
      'word',
      '? [a]\n: b',
      `a: ${'['.repeat(5000)}`,
      `a:\n  ${'- '.repeat(20_000)}`,
      '&a [*a]',
    ]) {
      assert.deepEqual((await read(`---\n${matter}\n---\n`)).found, [], matter.slice(0, 20));
    }
  });

  it('is no card without front matter', async () => {
    assert.ok(!datasetCard.recognises(textSource('README.md', '# Title\n---\nlicense: mit\n---')));
    assert.ok(!datasetCard.recognises(textSource('notes.md', '---\nlicense: mit\n---')));
  });
});
