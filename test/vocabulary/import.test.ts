import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { VocabularyError } from '../../src/vocabulary/condition.ts';
import { importVocabulary } from '../../src/vocabulary/import/import.ts';

const obo = `format-version: 1.2
data-version: releases/2026-01-06/mondo.owl
ontology: mondo

[Term]
id: MONDO:0007037
name: achondroplasia
subset: orphanet_rare {source="Orphanet:15"}
subset: gard_rare
synonym: "ACH" EXACT ABBREVIATION [OMIM:100800]
synonym: "achondroplastic \\"dwarfism\\"" EXACT [NCIT:C34341]
synonym: "dwarfism" BROAD []
xref: Orphanet:15 {source="MONDO:equivalentTo"}
xref: OMIM:100800 {source="MONDO:equivalentTo"}
xref: ICD10CM:Q77.4 {source="MONDO:equivalentTo"}
xref: ICD10CM:Q77 {source="MONDO:relatedTo"}

[Term]
id: MONDO:0004975
name: Alzheimer disease
subset: gard_rare

[Term]
id: MONDO:0000001
name: obsolete thing
subset: orphanet_rare
is_obsolete: true

[Typedef]
id: part_of
name: part of
`;

const graph = {
  graphs: [
    {
      meta: { version: 'http://purl.obolibrary.org/obo/mondo/releases/2026-01-06/mondo.json' },
      nodes: [
        {
          id: 'http://purl.obolibrary.org/obo/MONDO_0007037',
          lbl: 'achondroplasia',
          type: 'CLASS',
          meta: {
            subsets: ['http://purl.obolibrary.org/obo/mondo#orphanet_rare'],
            synonyms: [
              { pred: 'hasExactSynonym', val: 'ACH' },
              { pred: 'hasExactSynonym', val: 'achondroplastic "dwarfism"' },
              { pred: 'hasBroadSynonym', val: 'dwarfism' },
            ],
            xrefs: [{ val: 'Orphanet:15' }, { val: 'ICD10CM:Q77' }],
            basicPropertyValues: [
              { pred: 'http://www.w3.org/2004/02/skos/core#exactMatch', val: 'http://www.orpha.net/ORDO/Orphanet_15' },
              { pred: 'http://www.w3.org/2004/02/skos/core#exactMatch', val: 'https://omim.org/entry/100800' },
              {
                pred: 'http://www.w3.org/2004/02/skos/core#exactMatch',
                val: 'http://purl.bioontology.org/ontology/ICD10CM/Q77.4',
              },
            ],
          },
        },
        { id: 'http://purl.obolibrary.org/obo/MONDO_0004975', lbl: 'Alzheimer disease', meta: { subsets: [] } },
        { id: 'http://purl.obolibrary.org/obo/HP_0000001', lbl: 'All' },
      ],
      edges: [],
    },
  ],
};

const tsv = `id\tlabel\ttier\tsynonyms\ticd10\torpha
MONDO:0007037\tachondroplasia\t1\tACH|achondroplastic "dwarfism"\tICD10CM:Q77.4\tOrphanet:15
`;

const product1 = `<?xml version="1.0" encoding="UTF-8"?>
<JDBOR date="2026-06-24 07:00:00" version="1.3.42"><DisorderList count="3">
<Disorder id="1"><OrphaCode>15</OrphaCode><Name lang="en">Achondroplasia &amp; more</Name>
<SynonymList count="1"><Synonym lang="en">Chondrodystrophia fetalis</Synonym></SynonymList>
<DisorderGroup id="36547"><Name lang="en">Disorder</Name></DisorderGroup>
<ExternalReferenceList count="2">
<ExternalReference id="1"><Source>OMIM</Source><Reference>100800</Reference><DisorderMappingRelation id="1"><Name lang="en">E (Exact mapping: the two concepts are equivalent)</Name></DisorderMappingRelation></ExternalReference>
<ExternalReference id="2"><Source>ICD-10</Source><Reference>Q77.4</Reference><DisorderMappingRelation id="2"><Name lang="en">NTBT (narrower term maps to a broader term)</Name></DisorderMappingRelation></ExternalReference>
</ExternalReferenceList></Disorder>
<Disorder id="2"><OrphaCode>182067</OrphaCode><Name lang="en">Glial tumor</Name><DisorderGroup id="1"><Name lang="en">Group of disorders</Name></DisorderGroup></Disorder>
</DisorderList></JDBOR>`;

const product6 = `<?xml version="1.0"?><JDBOR version="1"><DisorderList count="1"><Disorder id="1"><OrphaCode>15</OrphaCode><Name>Achondroplasia</Name>
<DisorderGeneAssociationList count="1"><DisorderGeneAssociation><Gene id="1"><Name>fibroblast growth factor receptor 3</Name><Symbol>FGFR3</Symbol>
<SynonymList count="1"><Synonym>CEK2</Synonym></SynonymList></Gene></DisorderGeneAssociation></DisorderGeneAssociationList></Disorder></DisorderList></JDBOR>`;

function prevalence(type: string, name: string, area: string, status: string): string {
  return `<Prevalence id="1"><PrevalenceType><Name>${type}</Name></PrevalenceType><PrevalenceClass><Name>${name}</Name></PrevalenceClass><PrevalenceGeographic><Name>${area}</Name></PrevalenceGeographic><PrevalenceValidationStatus><Name>${status}</Name></PrevalenceValidationStatus></Prevalence>`;
}

const product9 = `<JDBOR version="1"><DisorderList count="1"><Disorder id="1"><OrphaCode>15</OrphaCode><Name>Achondroplasia</Name><PrevalenceList count="3">
${prevalence('Prevalence at birth', '1-5 / 10 000', 'Europe', 'Validated')}
${prevalence('Point prevalence', '1-9 / 100 000', 'Worldwide', 'Validated')}
${prevalence('Point prevalence', '&lt;1 / 1 000 000', 'Japan', 'Not yet validated')}
</PrevalenceList></Disorder></DisorderList></JDBOR>`;

describe('importVocabulary', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-vocabulary-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const read = (content: string | Buffer, name = 'file') => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return importVocabulary(path);
  };
  const refuses = async (content: string | Buffer, message: RegExp): Promise<void> => {
    await assert.rejects(read(content), (error: Error) => {
      assert.ok(error instanceof VocabularyError);
      assert.match(error.message, message);
      assert.match(error.message, /^"file" cannot be imported: [^\n]*\.$/);
      return true;
    });
  };
  const achondroplasia = {
    name: 'achondroplasia',
    synonyms: ['achondroplastic "dwarfism"'],
    abbreviations: ['ACH'],
    orpha: '15',
    mondo: '0007037',
    omim: ['100800'],
    icd: [{ code: 'Q77.4', mapping: 'exact' }],
    prevalence: 'unknown',
    level: 'disorder',
  };

  it('reads MONDO as OBO: exact names, references to the same disease, only what is rare', async () => {
    assert.deepEqual(await read(obo), { source: 'MONDO', version: '2026-01-06', conditions: [achondroplasia] });
  });

  it('reads MONDO as OBO Graph JSON alike', async () => {
    assert.deepEqual(await read(JSON.stringify(graph)), {
      source: 'MONDO',
      version: '2026-01-06',
      conditions: [achondroplasia],
    });
  });

  it('reads MONDO as a table alike, packed or not', async () => {
    const expected = { source: 'MONDO', version: 'without a version', conditions: [{ ...achondroplasia, omim: [] }] };
    assert.deepEqual(await read(tsv), expected);
    assert.deepEqual(await read(tsv.replaceAll('\n', '\r\n')), expected);
    assert.deepEqual(await read(gzipSync(tsv)), expected);
  });

  it('reads names, levels and codes of product 1, and which codes are wider than the disease', async () => {
    const { source, version, conditions } = await read(product1);
    assert.deepEqual([source, version], ['Orphanet product1', '1.3.42 of 2026-06-24']);
    assert.deepEqual(conditions[0], {
      name: 'Achondroplasia & more',
      synonyms: ['Chondrodystrophia fetalis'],
      abbreviations: [],
      orpha: '15',
      omim: ['100800'],
      icd: [{ code: 'Q77.4', mapping: 'broader' }],
      prevalence: 'unknown',
      level: 'disorder',
    });
    assert.equal(conditions[1]?.level, 'group');
  });

  it('takes no name of a gene in product 6 for one of the disease', async () => {
    const { source, conditions } = await read(product6);
    assert.equal(source, 'Orphanet product6');
    assert.deepEqual([conditions[0]?.name, conditions[0]?.synonyms], ['Achondroplasia', []]);
  });

  it('prefers the validated point prevalence of the world in product 9', async () => {
    const { source, conditions } = await read(product9);
    assert.deepEqual([source, conditions[0]?.prevalence], ['Orphanet product9', '1-9/100000']);
  });

  it('says what is wrong with a file that is none, cut, damaged, or not there', async () => {
    await refuses('', /it is empty/);
    await refuses('name,age\nJane,44\n', /neither MONDO .* nor XML of Orphadata/);
    await refuses('{"graphs": []}', /no OBO graph/);
    await refuses(JSON.stringify(graph).slice(0, -40), /ends in the middle/);
    await refuses('{"graphs": [{"nodes": [oops', /no whole JSON/);
    await refuses(product1.slice(0, -60), /ends in the middle/);
    await refuses('<?xml version="1.0"?><html><body/></html>', /root is not "JDBOR"/);
    await refuses('<JDBOR><DisorderList><Disorder><Name>x</Name></Disorder></DisorderList></JDBOR>', /no OrphaCode/);
    await refuses('<JDBOR><ClassificationList/></JDBOR>', /no list of disorders/);
    await refuses('format-version: 1.2\n', /no term/);
    await refuses('id\tname\n1\t2\n', /no column "label"/);
    await refuses('id\tlabel\nMONDO:0000001\n', /line 2 has 1 columns where the first has 2/);
    await refuses('id\tlabel\nDOID:1\tx\n', /line 2 has no MONDO number/);
    await refuses(gzipSync(tsv).subarray(0, 60), /damaged or cut where it is packed/);
    await assert.rejects(importVocabulary(join(folder, 'none')), /"none" cannot be imported: there is no such file\./);
    mkdirSync(join(folder, 'sub'));
    await assert.rejects(importVocabulary(join(folder, 'sub')), /"sub" cannot be imported: it is a folder\./);
  });
});
