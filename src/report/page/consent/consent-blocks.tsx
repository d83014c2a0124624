import type { ComponentChildren, VNode } from 'preact';
import type { ConsentPage } from '../../consent/consent-page.ts';
import { intendedUseExample } from '../../consent/consent-words.ts';
import { Block } from '../block.tsx';
import { EndingTable } from './ending-table.tsx';
import { EndingTimeline } from './ending-timeline.tsx';
import { StatusList } from './status-list.tsx';
import { type RecordLink, UseMatrix } from './use-matrix.tsx';

/** What blocks of consent lead to where somebody can do something; a report has nothing. */
export interface ConsentLinks {
  record?: RecordLink;
  /** Opens the configuration. */
  configuration?: ComponentChildren;
}

const withoutUses =
  'With a manifest that can be read it would stand here, for each purpose, how many people allow it, block it or leave it open.';

function withoutPeople({ subjectsTable }: ConsentPage): string {
  if (subjectsTable !== undefined) return `Nobody could be read from ${subjectsTable}.`;
  return 'No table of people was found. With a consent.tsv beside the manifest, a row for each person, it would stand here who agreed, who withdrew and of whom nobody knows.';
}

function withoutEndings({ uses }: ConsentPage): string {
  if (uses.length === 0) return 'With a manifest that can be read it would stand here what ends when.';
  return 'Nothing that was agreed to has an end: no day stands in the manifest or in the table of people.';
}

/**
 * What may be done, who agreed, and what ends when: the same in the dashboard and in a report.
 * @param within id of the heading that they are below
 * @param today the day of the scan; a report, which is read on any day, has none
 */
export function ConsentBlocks({
  consent,
  within,
  today,
  links = {},
}: {
  consent: ConsentPage;
  within: string;
  today?: string;
  links?: ConsentLinks;
}): VNode {
  const { uses, subjects, endings } = consent;
  return (
    <>
      <Block title="What may be done with this dataset" within={within} empty={uses.length === 0 && withoutUses}>
        {uses.every(({ isIntended }) => !isIntended) && <NotIntended configuration={links.configuration} />}
        <UseMatrix uses={uses} link={links.record} />
      </Block>
      <div class="blocks consent-blocks">
        <Block title="People by status" within={within} empty={subjects === undefined && withoutPeople(consent)}>
          {subjects && <StatusList subjects={subjects} />}
        </Block>
        <Block title="What ends when" within={within} empty={endings.length === 0 && withoutEndings(consent)}>
          <EndingTimeline endings={endings} {...(today === undefined ? {} : { today })} />
          <EndingTable endings={endings} link={links.record} />
        </Block>
      </div>
    </>
  );
}

function NotIntended({ configuration }: Pick<ConsentLinks, 'configuration'>): VNode {
  return (
    <div class="not-intended">
      <p>
        It is not said what the dataset is for, so that no rule compares that with what was agreed to. Write{' '}
        <code>{intendedUseExample}</code> into <code>cohortlint.config.json</code>.
      </p>
      {configuration}
    </div>
  );
}
