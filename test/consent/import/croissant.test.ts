import assert from 'node:assert/strict';
import croissant from '../../../src/consent/import/croissant.ts';
import { textSource, valuesOf } from './context.ts';

const vocabulary = {
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  duo: 'http://purl.obolibrary.org/obo/DUO_',
};

function read(members: object): ReturnType<typeof croissant.read> {
  const source = textSource('croissant.json', { '@context': vocabulary, '@type': 'sc:Dataset', ...members });
  assert.ok(croissant.recognises(source));
  return croissant.read(source);
}

describe('Croissant as a source of consent', () => {
  it('finds licence and responsible use, and takes from them what they forbid', () => {
    const { found, statements, problems } = read({
      name: 'Chest radiographs',
      conformsTo: ['http://mlcommons.org/croissant/1.1', 'http://mlcommons.org/croissant/RAI/1.0'],
      license: 'https://creativecommons.org/licenses/by-nc/4.0/',
      conditionsOfAccess: 'Users agree not to share the data with others.',
      'rai:personalSensitiveInformation': ['Age', 'Sex'],
      'rai:dataUseCases': 'Training and validation',
      'rai:dataLimitations': ['One hospital', 'Users must not attempt to re-identify patients'],
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(valuesOf(found), {
      '/licence': 'CC-BY-NC-4.0',
      '/terms/commercialUse': 'not-allowed',
      '/terms/thirdParties': { sharing: 'not-allowed' },
      '/terms/reidentification': 'prohibited',
    });
    assert.deepEqual(
      statements.map(({ about, from }) => `${about} ${from.pointer}`),
      [
        'licence /license',
        'conditions-of-access /conditionsOfAccess',
        'sensitive-information /rai:personalSensitiveInformation/0',
        'sensitive-information /rai:personalSensitiveInformation/1',
        'use /rai:dataUseCases',
        'limitations /rai:dataLimitations/0',
        'limitations /rai:dataLimitations/1',
      ],
    );
  });

  it('reads codes of data use as defined terms, once for each', () => {
    const term = { '@type': 'DefinedTerm', name: 'General Research Use', termCode: 'DUO_0000042', url: 'duo:0000042' };
    const ncu = { '@type': 'DefinedTerm', '@id': 'http://purl.obolibrary.org/obo/DUO_0000046' };
    for (const key of ['usageInfo', 'sc:usageInfo', 'https://schema.org/usageInfo', 'cr:consentCode']) {
      const { found } = read({ [key]: [term, ncu] });
      assert.deepEqual(valuesOf(found), { '/terms/duo': ['GRU', 'NCU'] }, key);
    }
  });

  it('reads permissions of ODRL with a disease as the argument of its code', () => {
    const { found, problems } = read({
      usageInfo: {
        '@type': ['CreativeWork', 'odrl:Offer'],
        name: 'DUO Usage Policy',
        'odrl:permission': {
          'odrl:action': { '@id': 'duo:0000007', name: 'Disease specific research' },
          'odrl:constraint': [
            { 'odrl:operator': { '@id': 'odrl:eq' }, 'odrl:rightOperand': { '@id': 'duo:0000018' } },
            { 'odrl:leftOperand': { '@id': 'duo:0000010' }, 'odrl:rightOperand': { '@id': 'mondo:0005070' } },
          ],
        },
      },
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(valuesOf(found), { '/terms/duo': [{ code: 'DS', argument: 'MONDO:0005070' }, 'NPUNCU'] });
  });

  it('takes no code from a prohibition', () => {
    const { found, problems } = read({
      usageInfo: { 'odrl:prohibition': { 'odrl:action': { '@id': 'duo:0000042' } } },
    });
    assert.deepEqual(found, []);
    assert.deepEqual(
      problems.map(({ kind, from }) => [kind, from.pointer]),
      [['unclear', '/usageInfo/odrl:prohibition/odrl:action/@id']],
    );
  });

  it('takes two capitals of a country for no code that would say nothing by itself', () => {
    const { found } = read({ usageInfo: { 'odrl:constraint': { 'odrl:rightOperand': 'US' }, note: ['IS', 'GRU'] } });
    assert.deepEqual(valuesOf(found), { '/terms/duo': ['GRU'] });
  });

  it('reads a licence that is an object, and the older name of the use cases', () => {
    const { found, statements } = read({
      license: { '@type': 'CreativeWork', name: 'Licence', url: 'https://creativecommons.org/licenses/by-nc-nd/4.0/' },
      'rai:useCases': 'Fine tuning',
      'rai:somethingNew': { deep: ['x'] },
    });
    assert.deepEqual(valuesOf(found), { '/licence': 'CC-BY-NC-ND-4.0', '/terms/commercialUse': 'not-allowed' });
    assert.deepEqual(
      statements.map(({ about }) => about),
      ['licence', 'use'],
    );
  });

  it('finds the dataset in a graph, and no dataset in another document', () => {
    const graph = {
      '@context': vocabulary,
      '@graph': [{ '@type': 'Person' }, { '@type': ['Dataset'], license: 'CC-BY-NC-4.0' }],
    };
    const source = textSource('metadata.jsonld', graph);
    assert.ok(croissant.recognises(source));
    assert.deepEqual(valuesOf(croissant.read(source).found), {
      '/licence': 'CC-BY-NC-4.0',
      '/terms/commercialUse': 'not-allowed',
    });
    assert.ok(!croissant.recognises(textSource('T1w.json', { EchoTime: 0.1 })));
    assert.ok(!croissant.recognises(textSource('croissant.md', '"mlcommons.org/croissant"')));
  });

  it('reads what stands before a mistake', () => {
    const text =
      '{"@context": "http://mlcommons.org/croissant/1.0", "@type": "Dataset", "license": "CC BY-NC 4.0", "x": ';
    const { found, problems } = croissant.read(textSource('croissant.json', text));
    assert.deepEqual(valuesOf(found), { '/licence': 'CC-BY-NC-4.0', '/terms/commercialUse': 'not-allowed' });
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ['not-readable'],
    );
  });
});
