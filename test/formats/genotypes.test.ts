import assert from 'node:assert/strict';
import { fieldsOf, formatOf, textAt } from './document-of.ts';

describe('VCF format', () => {
  const content =
    '##fileformat=VCFv4.3\n##command=call -i /home/jroe/a.bam\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tROE_JANE\tS2\n1\t5\t.\tA\tC\t.\t.\t.\tGT\t0\t1\n';

  it('gives the header by its keys and the samples of the columns, and no genotypes', () => {
    const fields = fieldsOf('a.vcf', content);
    assert.deepEqual(
      fields.map(({ name, text }) => [name, text]),
      [
        ['fileformat', 'VCFv4.3'],
        ['command', 'call -i /home/jroe/a.bam'],
        ['VCF sample', 'ROE_JANE'],
        ['VCF sample', 'S2'],
      ],
    );
    for (const field of fields) assert.equal(textAt(content, field.location), field.text);
  });

  it('is no business card', () => {
    assert.equal(formatOf('jane.vcf', 'BEGIN:VCARD\nFN:Jane Roe\n')?.id, 'text');
  });
});

describe('pedigree format', () => {
  it('gives who a line is about and their parents, and no genotypes', () => {
    const content = 'FAM1 4471902 0 M1 2 -9 A A G G\nFAM1\tI2\t4471902\t0\t1\t2\n';
    const fields = fieldsOf('cohort.ped', content);
    assert.deepEqual(
      fields.map(({ name, text }) => [name, text]),
      [
        ['family_id', 'FAM1'],
        ['individual_id', '4471902'],
        ['mother_id', 'M1'],
        ['sex', '2'],
        ['family_id', 'FAM1'],
        ['individual_id', 'I2'],
        ['father_id', '4471902'],
        ['sex', '1'],
        ['phenotype', '2'],
      ],
    );
    assert.deepEqual(fields[1]!.location, {
      kind: 'cell',
      cell: { row: 1, column: 2 },
      region: { startLine: 1, startColumn: 6, endLine: 1, endColumn: 13 },
    });
  });

  it('is told by its lines, since others use the extension', () => {
    assert.equal(formatOf('a.fam', 'FAM1 I1 0 0 1 -9\n')?.id, 'pedigree');
    assert.equal(formatOf('a.fam', 'Dear family,\nall is well with Jane Roe\n')?.id, 'text');
  });
});
