import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import { LineIndex } from '../model/region.ts';
import type { ByteReader } from '../model/source.ts';
import { readTextChunks } from './text/chunks.ts';
import { MappedText } from './text/mapped-text.ts';
import { inLines, SourceField } from './text/source-field.ts';

/** Columns of a VCF before those of samples: up to FORMAT. */
const fixedColumns = 9;

const vcf = {
  id: 'vcf',
  title: 'Variant calls (VCF)',
  follows: 'VCF 4.5',
  unseen: 'the records of variants and genotypes are not looked into',
  evidence: 'signature',
  // A business card may end in .vcf as well.
  matches: ({ head }) => Buffer.from(head.subarray(0, 16)).toString('latin1') === '##fileformat=VCF',
  read(_entry, bytes) {
    const problems: string[] = [];
    return { problems, fields: () => headerFields(bytes, problems) };
  },
} satisfies Format;

export default vcf;

/** The lines of the header by their keys, and the samples that are named at the head of the columns. */
function* headerFields(bytes: ByteReader, problems: string[]): Iterable<Field> {
  for (const { text, firstLine } of readTextChunks(bytes, problems)) {
    const place = inLines(new LineIndex(text, firstLine));
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
      if (line.startsWith('##')) {
        const equals = line.indexOf('=');
        const key = equals < 0 ? '' : line.slice(2, equals);
        const value = MappedText.verbatim(
          line.slice(equals < 0 ? 2 : equals + 1),
          index + (equals < 0 ? 2 : equals + 1),
        );
        yield new SourceField('member', key, value, place);
      } else if (line.startsWith('#')) {
        yield* sampleFields(line, index, place);
        return;
      } else return;
    }
  }
}

function* sampleFields(line: string, offset: number, place: ReturnType<typeof inLines>): Iterable<Field> {
  let start = 0;
  for (const [column, sample] of line.split('\t').entries()) {
    if (column >= fixedColumns && sample !== '') {
      yield new SourceField('member', 'VCF sample', MappedText.verbatim(sample, offset + start), place);
    }
    start += sample.length + 1;
  }
}
