import type { ComponentChildren, VNode } from 'preact';
import { groupBy } from '../../../model/group-by.ts';
import { number, plural } from '../../../model/numerals.ts';
import type { ConsentPlace, ConsentUse } from '../../../model/report.generated.ts';
import { groupText, recordInFile, sourceText, useTitle } from '../../consent/consent-words.ts';
import { Icon } from '../icon.tsx';
import { AnswerBar, AnswerCounts, AnswerIcon } from './answer-bar.tsx';

/** A record as something that opens it, with its text; a report shows the text alone. */
export type RecordLink = (place: ConsentPlace, text: string) => ComponentChildren;

/**
 * What may be done with a dataset: a line a purpose with the numbers of people who allow it, block it or leave it open, which
 * opens to why, and by which records.
 */
export function UseMatrix({ uses, link }: { uses: readonly ConsentUse[]; link?: RecordLink | undefined }): VNode {
  return (
    <div class="use-matrix">
      {uses.map((use, index) => (
        <details key={use.use} class="use">
          <summary>
            <Icon name="chevron" />
            <span class="use-title">
              {useTitle(use)} {use.isIntended && <span class="tag">Intended</span>}
            </span>
            <span class="only-read">: </span>
            <AnswerBar counts={use} id={`use-${index}`} />
            <AnswerCounts counts={use} />
          </summary>
          <UseGroups use={use} link={link} />
        </details>
      ))}
      <p class="muted">
        Plain: allowed. Hatched: blocked. Dotted: nobody can tell. A purpose opens to why, and by which records.
      </p>
    </div>
  );
}

type Group = ConsentUse['groups'][number];

/** What blocks is read first. */
const order: Readonly<Record<Group['answer'], number>> = { blocked: 0, unknown: 1, allowed: 2 };

/** More groups than this are no help. */
const groupsShown = 50;

function UseGroups({ use: { groups }, link }: { use: ConsentUse; link?: RecordLink | undefined }): VNode {
  const more = groups.length - groupsShown;
  const sorted = [...groups].sort((left, right) => order[left.answer] - order[right.answer]);
  return (
    <div class="use-groups">
      {groups.length === 0 && <p class="muted">No record says anything of this.</p>}
      {sorted.slice(0, groupsShown).map((group, index) => (
        <UseGroup key={index} group={group} link={link} />
      ))}
      {more > 0 && <p class="muted">And {plural(more, 'more group')}; the JSON report lists all.</p>}
    </div>
  );
}

function UseGroup({ group, link }: { group: Group; link?: RecordLink | undefined }): VNode {
  const { answer, subjects, reasons, places } = group;
  return (
    <div class={`use-group group-${answer}`}>
      <p>
        <AnswerIcon answer={answer} /> <strong>{groupText(group)}</strong>
      </p>
      <ul class="use-reasons">
        {reasons.map((reason) => (
          <li key={`${reason.source} ${reason.sentence}`}>
            {reason.sentence} <span class="muted">({sourceText(reason)})</span>
          </li>
        ))}
      </ul>
      <Records places={places} subjects={subjects} link={link} />
    </div>
  );
}

/** The first records of a group, by the files in which they stand. */
function Records({
  places,
  subjects,
  link = (_, text) => <code>{text}</code>,
}: Pick<Group, 'places' | 'subjects'> & { link?: RecordLink | undefined }): VNode | null {
  if (places.length === 0) return null;
  const more = subjects - places.length;
  return (
    <div class="use-records">
      {[...groupBy(places, ({ path }) => path)].map(([path, inFile]) => (
        <div key={path}>
          <p>{path}:</p>
          <ul>
            {inFile.map((place) => (
              <li key={recordInFile(place)}>{link(place, recordInFile(place))}</li>
            ))}
          </ul>
        </div>
      ))}
      {more > 0 && <p class="muted">and {number(more)} more</p>}
    </div>
  );
}
