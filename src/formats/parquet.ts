import type { Format } from '../model/format.ts';
import { documentOfContent } from './isolated/content.ts';
import { readIsolated } from './isolated/read.ts';

const parquet = {
  id: 'parquet',
  title: 'Parquet files',
  follows: 'Apache Parquet format 2',
  unseen: 'encrypted columns, and row groups of which a column is larger than 256 MiB, are not looked into',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ head }) => Buffer.from(head.subarray(0, 4)).toString('latin1') === 'PAR1',
  async read(_entry, bytes) {
    return documentOfContent(await readIsolated('parquet', bytes));
  },
} satisfies Format;

export default parquet;
