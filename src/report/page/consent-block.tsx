import type { VNode } from 'preact';
import { plural } from '../../model/numerals.ts';
import type { FirstPage } from '../../model/protocol.ts';
import { statusText } from '../consent/consent-words.ts';
import { Block, type BlockProps } from './block.tsx';
import { AnswerBar, AnswerCounts } from './consent/answer-bar.tsx';

const without =
  'No record of consent was found. With a consent.tsv, a consent column or the consent attributes of DICOM, it would stand here what was agreed to.';

/** More purposes than this are for a page of their own. */
const purposesShown = 4;

/** Who agreed, and what that means for the purposes that are intended. */
export function ConsentBlock({ page: { consent }, links = {} }: BlockProps): VNode {
  const { records, manifest, subjects, intended } = consent;
  const isEmpty = records === 0 && manifest === undefined && !subjects && intended.length === 0;
  return (
    <Block title="Consent" empty={isEmpty && without}>
      {intended.length > 0 && (
        <ul class="bars intended">
          {intended.slice(0, purposesShown).map((use, index) => (
            <li key={use.title}>
              <span>{use.title}</span>
              <AnswerBar counts={use} id={`intended-${index}`} />
              <AnswerCounts counts={use} />
            </li>
          ))}
          {intended.length > purposesShown && (
            <li class="muted">and {plural(intended.length - purposesShown, 'more purpose')}</li>
          )}
        </ul>
      )}
      {subjects ? (
        <p>
          <strong>{plural(subjects.total, 'person', 'people')}:</strong> {statusText(subjects)}.
        </p>
      ) : (
        records > 0 && (
          <p>
            <strong>{plural(records, 'record')}</strong> of consent found.
          </p>
        )
      )}
      <Missing consent={consent} />
      {links.consent}
    </Block>
  );
}

/** Without which nobody can say what may be done. */
function Missing({ consent: { manifest, intended } }: Pick<FirstPage, 'consent'>): VNode | null {
  if (manifest === undefined) return <p class="muted">No manifest (consent.json) says what was agreed to.</p>;
  if (intended.length === 0) return <p class="muted">It is not said what the dataset is for.</p>;
  return null;
}
