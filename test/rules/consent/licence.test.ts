import assert from 'node:assert/strict';
import type { Terms } from '../../../src/model/consent.generated.ts';
import { imagesOf, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/licence';
const description = (License: string) => ({
  'dataset_description.json': { Name: 'D', BIDSVersion: '1.10.0', License },
});
const terms = (said: Terms) => ({ 'consent.json': manifestWith({ terms: said }) });

describe(rule, () => {
  for (const [licence, agreed, neighbour] of [
    ['CC0', { duo: ['GRU', 'NCU'] }, { duo: ['GRU'] }],
    ['CC-BY-4.0', { commercialUse: 'not-allowed' }, { commercialUse: 'allowed' }],
    ['CC-BY-NC-4.0', { duo: ['GRU', 'NPU'] }, { duo: ['GRU', 'NCU'] }],
    ['CC-BY-4.0', { duo: ['DS (MONDO:0005148)'] }, { duo: ['GRU'] }],
    ['CC0', { publicRelease: 'not-allowed' }, { publicRelease: 'allowed' }],
    ['CC0', { thirdParties: { sharing: 'named' } }, { thirdParties: { sharing: 'any' } }],
    ['CC0', { duo: ['GRU', 'GS (DE)'] }, { duo: ['GRU'] }],
  ] as const) {
    it(`says that ${licence} contradicts ${JSON.stringify(agreed)}, and not ${JSON.stringify(neighbour)}`, async () => {
      const said = await saidBy(rule, { ...terms(agreed as unknown as Terms), ...description(licence) });
      assert.deepEqual(
        said.map(([severity, place]) => [severity, place]),
        [['error', 'dataset_description.json']],
      );
      assert.deepEqual(await saidBy(rule, { ...terms(neighbour as unknown as Terms), ...description(licence) }), []);
    });
  }

  it('reads the licence where it stands: its own file, the card, the manifest', async () => {
    const consent = terms({ duo: ['GRU', 'NCU'] });
    const places = async (files: object) => (await saidBy(rule, { ...consent, ...files })).map(([, place]) => place);
    assert.deepEqual(await places({ LICENSE: 'CC0 1.0 Universal' }), ['LICENSE']);
    for (const [path, text] of [
      ['LICENSE.txt', 'Creative Commons Legal Code\n\nCC0 1.0 Universal\n'],
      ['LICENSE', 'Attribution 4.0 International\n\n=====\n\nCreative Commons Corporation\n'],
      ['LICENSE', 'ODC Open Database License (ODbL)\n\n### Preamble\n'],
      ['LICENSE', 'ODC Public Domain Dedication and Licence (PDDL)\n'],
      ['README', 'Brains.\n\nLicence: CC BY 4.0\n'],
      ['README.txt', 'This dataset is released under CC0.\n'],
    ] as const)
      assert.deepEqual(await places({ [path]: text }), [path], text);
    assert.deepEqual(await places({ 'README.md': '---\nlicense: cc-by-4.0\n---\n# Data\n' }), ['README.md']);
    const manifest = manifestWith({ terms: { duo: ['GRU', 'NCU'] }, licence: 'CC-BY-4.0' });
    assert.deepEqual(await places({ 'consent.json': manifest }), ['consent.json']);
  });

  it('is at the row of a person who agreed to less than all', async () => {
    const people = {
      'consent.tsv': table('subject status commercial_use', 'sub-01 consented no'),
      ...imagesOf('sub-01'),
    };
    const said = await saidBy(rule, { ...terms({ duo: ['GRU'] }), ...description('CC0'), ...people });
    assert.deepEqual(
      said.map(([, place]) => place),
      ['consent.tsv 2:3'],
    );
  });

  it('is not fooled by a licence of code', async () => {
    const files = { LICENSE: 'MIT License\n\nCopyright', 'README.md': '# D\n\nThe scripts are released under CC0.\n' };
    assert.deepEqual(await saidBy(rule, { ...terms({ duo: ['GRU', 'NCU'] }), ...files }), []);
  });

  it('is not fooled by a licence that says what it is not', async () => {
    const files = { ...terms({ duo: ['GRU', 'NCU'] }), ...description('Not in the public domain; ask us') };
    assert.deepEqual(await saidBy(rule, files), []);
  });
});
