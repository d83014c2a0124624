import type { EncodedColumn } from '../model/encoded-column.ts';

/** What statistics need of a column. */
export type Codes = Pick<EncodedColumn, 'codes' | 'values' | 'missing'>;
