import type { EncodedColumn } from '../model/encoded-column.ts';

export type { EncodedColumn };

/** What statistics need of a column. */
export type Codes = Pick<EncodedColumn, 'codes' | 'values' | 'missing'>;
