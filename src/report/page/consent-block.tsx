import type { VNode } from 'preact';
import { plural } from '../../model/numerals.ts';
import { Block, type BlockProps } from './block.tsx';

const without =
  'No record of consent was found. With a consent.tsv, a consent column or the consent attributes of DICOM, it would stand here what was agreed to.';

/** Whether anything in the dataset says what the people in it agreed to. */
export function ConsentBlock({ page: { consent } }: BlockProps): VNode {
  return (
    <Block title="Consent" empty={consent.records === 0 && without}>
      <p>
        <strong>{plural(consent.records, 'record')}</strong> of consent found. What{' '}
        {consent.records === 1 ? 'it allows' : 'they allow'} is not judged yet.
      </p>
    </Block>
  );
}
