import type { VNode } from 'preact';
import { plural } from '../../model/numerals.ts';
import type { FirstPage } from '../../model/protocol.ts';
import { Answer } from './answer.tsx';
import { Blocks } from './blocks.tsx';
import { DecisionList } from './decision-list.tsx';

/** The first page of a report: the same parts as the dashboard's, and the decisions, which a report must not hide. */
export function ReportHead({ page, tool }: { page: FirstPage; tool: { name: string; version: string } }): VNode {
  const facts = [page.profile, plural(page.subjects, 'subject'), plural(page.entries, 'entry', 'entries')];
  return (
    <>
      <header>
        <h1>{page.name}</h1>
        <p class="muted">{facts.join(' · ')}</p>
      </header>
      {!page.complete && <p class="notice">The scan was stopped before its end: what was not reached is not judged.</p>}
      <Answer page={page} />
      <Blocks page={page} />
      {page.suppressions.length > 0 && (
        <section aria-labelledby="decisions">
          <h2 id="decisions">Decisions</h2>
          <DecisionList suppressions={page.suppressions} />
        </section>
      )}
      <p class="muted">
        Values are masked; equal masks are equal values. Made by {tool.name} {tool.version}, which helps a person
        decide: a dataset without findings is not proven anonymous.
      </p>
    </>
  );
}
