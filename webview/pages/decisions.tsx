import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Overview } from '../../src/model/protocol.ts';
import { DecisionList } from '../../src/report/page/decision-list.tsx';
import { Failure } from '../failure.tsx';
import type { Host } from '../host.ts';
import { Button } from '../toolkit.tsx';

/** What persons decided not to count; an acceptance can be taken back. */
export function Decisions({ host, overview }: { host: Host; overview: Overview }): VNode {
  const [failure, setFailure] = useState<string>();
  const withdraw = (id: string): void => {
    host.ask('cohortlint/withdraw', { id }).then(
      () => setFailure(undefined),
      ({ message }: Error) => setFailure(message),
    );
  };
  return (
    <section aria-labelledby="decisions">
      <div class="toolbar">
        <h2 id="decisions">Decisions</h2>
      </div>
      <Failure message={failure} />
      {overview.suppressions.length === 0 ? (
        <p class="muted">
          Nothing was accepted or ignored. A finding that may stay is accepted with a reason, in its details: it would
          stand here, with who accepted it and until when.
        </p>
      ) : (
        <DecisionList
          suppressions={overview.suppressions}
          action={({ id, kind }) => kind === 'accepted' && <Button onPress={() => withdraw(id)}>Take Back</Button>}
        />
      )}
    </section>
  );
}
