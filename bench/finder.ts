import { detect } from '../src/detectors/index.ts';
import type { Span } from '../src/model/span.ts';

/** Where a finder says that something stands, what it is, and how sure it is from 0 to 1. */
export type Found = Pick<Span, 'start' | 'end' | 'class' | 'confidence'>;

/** What is measured: something that finds identifiers in a text. */
export interface Finder {
  readonly title: string;
  /** @param field key that the text stands under */
  find(text: string, field?: string): readonly Found[] | Promise<readonly Found[]>;
}

/** Our own detectors. */
export const ours: Finder = {
  title: 'Cohortlint',
  find: (text, field) => detect(text, field === undefined ? {} : { name: field }),
};
