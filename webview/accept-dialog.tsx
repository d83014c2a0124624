import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayAfterMonths } from '../src/model/day.ts';
import { plural } from '../src/model/numerals.ts';
import type { IssueRow } from '../src/model/protocol.ts';
import { Choice } from './choice.tsx';
import { Failure } from './failure.tsx';
import type { Host } from './host.ts';
import { Button, TextArea, TextField } from './toolkit.tsx';

const ends = [
  { value: '', name: 'No end' },
  { value: '3', name: '3 months' },
  { value: '12', name: '1 year' },
] as const;

/** Asks for the reason, the person and the end of an acceptance, and says why the server refuses one. */
export function AcceptDialog({
  host,
  issue,
  reviewer,
  onClose,
}: {
  host: Host;
  issue: IssueRow;
  reviewer: string;
  onClose: () => void;
}): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(reviewer);
  const [end, setEnd] = useState('');
  const [failure, setFailure] = useState<string>();
  useEffect(() => dialog.current?.showModal(), []);
  const accept = (): void => {
    const until = end === '' ? {} : { until: dayAfterMonths(Number(end)) };
    host.ask('cohortlint/accept', { issues: [issue.id], reason, by, ...until }).then(
      () => dialog.current?.close(),
      ({ message }: Error) => setFailure(message),
    );
  };
  const isReady = reason.trim() !== '' && by.trim() !== '';
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="accept" onClose={onClose}>
      <h2 id="accept">Accept {plural(issue.count - issue.suppressed, 'finding')}</h2>
      <p class="muted">{issue.message}</p>
      <div class="field">
        <span>Reason</span>
        <TextArea label="Reason" value={reason} onInput={setReason} placeholder="Why may these findings stay?" />
        <span class="muted">It stands in reports: name nobody.</span>
      </div>
      <div class="field">
        <span>Accepted by</span>
        <TextField label="Accepted by" value={by} onInput={setBy} />
      </div>
      <div class="field">
        <span>Until</span>
        <Choice label="Until" value={end} options={ends} onChange={setEnd} />
      </div>
      <Failure message={failure} />
      <div class="actions">
        <Button look="primary" isDisabled={!isReady} onPress={accept}>
          Accept
        </Button>
        <Button onPress={() => dialog.current?.close()}>Cancel</Button>
      </div>
    </dialog>
  );
}
