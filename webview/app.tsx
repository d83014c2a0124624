import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { number, plural } from '../src/model/numerals.ts';
import type { HostState, IssueRow, Overview as OverviewResult } from '../src/model/protocol.ts';
import { AcceptDialog } from './accept-dialog.tsx';
import type { Host } from './host.ts';
import { Consent } from './pages/consent.tsx';
import { Coverage } from './pages/coverage.tsx';
import { Decisions } from './pages/decisions.tsx';
import { IssueDetails } from './pages/issue-details.tsx';
import { Overview } from './pages/overview.tsx';
import { RarePeople } from './pages/rare-people.tsx';
import { Subjects } from './pages/subjects.tsx';
import { Button, ProgressRing } from './toolkit.tsx';
import { useAnswer } from './use-answer.ts';
import { type Page, pages, restoredView, type ViewState } from './view-state.ts';

const pageNames: Readonly<Record<Page, string>> = {
  overview: 'Overview',
  subjects: 'Subjects',
  people: 'Rare people',
  consent: 'Consent',
  coverage: 'Coverage',
  decisions: 'Decisions',
};

/** The dashboard of a dataset: its head, its pages, and the details of an issue beside them. */
export function App({ host }: { host: Host }): VNode {
  const [state, setState] = useState<HostState>();
  const [generation, setGeneration] = useState(0);
  const [view, setView] = useState<ViewState>(() => restoredView(host.saved));
  const [accepting, setAccepting] = useState<IssueRow>();
  const scroller = useRef<HTMLElement>(null);
  useEffect(() => {
    host.onState = setState;
    host.onChanged = () => setGeneration((before) => before + 1);
    host.run('ready');
  }, [host]);
  useEffect(() => {
    if (state) host.save({ ...view, folder: state.folder });
  }, [host, view, state?.folder]);
  const { result, error } = useAnswer(() => host.ask('cohortlint/overview', {}), [generation]);
  if (!state) return <p class="muted">Loading…</p>;
  const change = (part: Partial<ViewState>): void => setView((before) => ({ ...before, ...part }));
  if (result === undefined) return <NoResult host={host} state={state} error={error} />;
  const common = { host, view, change, scroller, generation };
  return (
    <div class={`layout ${view.issue === undefined ? '' : 'with-details'}`}>
      <main ref={scroller}>
        <Head host={host} state={state} overview={result} />
        <nav aria-label="Pages">
          {pages.map((page) => (
            <button
              key={page}
              type="button"
              aria-current={page === view.page ? 'page' : undefined}
              onClick={() => {
                change({ page });
                scroller.current?.scrollTo(0, 0);
              }}
            >
              {pageNames[page]}
              {page === 'decisions' && result.suppressions.length > 0 && ` (${result.suppressions.length})`}
            </button>
          ))}
        </nav>
        {view.page === 'overview' && <Overview {...common} overview={result} />}
        {view.page === 'subjects' && <Subjects {...common} />}
        {view.page === 'people' && <RarePeople {...common} />}
        {view.page === 'consent' && <Consent {...common} />}
        {view.page === 'coverage' && <Coverage {...common} overview={result} />}
        {view.page === 'decisions' && <Decisions host={host} overview={result} />}
      </main>
      {view.issue !== undefined && (
        <IssueDetails
          host={host}
          issue={view.issue}
          generation={generation}
          onAccept={setAccepting}
          onClose={() => {
            change({ issue: undefined });
            document.querySelector<HTMLElement>('.data-table')?.focus();
          }}
        />
      )}
      {accepting && (
        <AcceptDialog
          host={host}
          issue={accepting}
          reviewer={state.reviewer ?? ''}
          onClose={() => {
            setAccepting(undefined);
            // The button that opened it may be gone with the decision.
            document.querySelector<HTMLElement>('.details')?.focus();
          }}
        />
      )}
    </div>
  );
}

function Head({ host, state, overview }: { host: Host; state: HostState; overview: OverviewResult }): VNode {
  const { profile, subjects, entries, scannedAt, seconds } = overview;
  const facts = [profile, plural(subjects, 'subject'), plural(entries, 'entry', 'entries')];
  const isRunning = state.status.state === 'running';
  return (
    <header>
      <div>
        <h1>{state.name}</h1>
        <p class="muted">
          {facts.join(' · ')} · scanned <time dateTime={scannedAt}>{timeText(scannedAt)}</time> in {seconds.toFixed(1)}{' '}
          s
        </p>
      </div>
      <div class="actions">
        <Button look="primary" isDisabled={isRunning} onPress={() => host.run('scan')}>
          Scan Again
        </Button>
        <Button onPress={() => host.run('openReport')}>Open Report in Browser</Button>
        <Button onPress={() => host.run('exportReport')}>Export…</Button>
      </div>
      <Notice state={state} overview={overview} />
    </header>
  );
}

/** What must be known before the answer is believed. */
function Notice({ state, overview }: { state: HostState; overview: OverviewResult }): VNode | null {
  const { status } = state;
  if (status.state === 'running') {
    return (
      <p class="notice" role="status">
        <ProgressRing /> The dataset is being scanned again. What you see is the last result.
      </p>
    );
  }
  if (status.state === 'incomplete' && overview.complete) {
    return (
      <p class="notice warns" role="status">
        {status.reason} What you see is the last result: scan again to go on.
      </p>
    );
  }
  if (!overview.complete) {
    const { inspected, partial, notInspected } = overview.coverage;
    return (
      <p class="notice warns" role="status">
        The scan was stopped before its end: what was not reached is not judged (
        {number(inspected + partial + notInspected)} entries were).
      </p>
    );
  }
  if (status.stale) {
    return (
      <p class="notice warns" role="status">
        Files or settings changed since the scan. Scan again for an answer that holds.
      </p>
    );
  }
  return null;
}

/** Before the first result, and when the server that held it is gone. */
function NoResult({ host, state, error }: { host: Host; state: HostState; error: string | undefined }): VNode {
  const isRunning = state.status.state === 'running';
  return (
    <main class="no-result">
      <h1>{state.name}</h1>
      {isRunning ? (
        <p role="status">
          <ProgressRing /> The dataset is being scanned.
        </p>
      ) : (
        <>
          <p>{state.status.reason ?? error ?? 'This dataset was not scanned yet.'}</p>
          <p class="muted">
            After a scan, this page says whether the dataset may leave its folder, why not, and what was not looked at.
          </p>
          <Button look="primary" onPress={() => host.run('scan')}>
            Scan Dataset
          </Button>
        </>
      )}
    </main>
  );
}

function timeText(iso: string): string {
  return new Date(iso).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
