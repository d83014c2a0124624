import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { plural } from '../../src/model/numerals.ts';
import type { ConsentResult } from '../../src/model/protocol.ts';
import type { ConsentDisclosure } from '../../src/model/report.generated.ts';
import { chainText, disclosedText, groundText } from '../../src/report/consent/consent-words.ts';
import { Icon } from '../../src/report/page/icon.tsx';
import { type Column, DataTable } from '../data-table.tsx';
import { knownRows } from '../known-rows.ts';
import type { PageProps } from '../page-props.ts';
import { type Room, useRoom } from '../use-room.ts';

type DisclosureColumn = Column<ConsentDisclosure, never>;

/** How many lines a row has room for. */
const lines: Readonly<Record<Room, number>> = { wide: 1, medium: 2, narrow: 5 };

/** Where there is no room for columns of their own, ground and signs stand below the recipient. */
function columnsIn(room: Room): DisclosureColumn[] {
  const isWide = room === 'wide';
  return [
    { name: 'Day', width: '92px', cell: ({ day }) => day },
    {
      name: 'Recipient',
      width: 'minmax(0, 2fr)',
      cell: (one) => (
        <span class="lines" title={one.recipient}>
          {one.recipient}
          {!isWide && <span class="muted"> · {signsText(one)}</span>}
        </span>
      ),
    },
    {
      name: 'Ground',
      width: 'minmax(0, 3fr)',
      isOptional: true,
      cell: (one) => {
        const { words, law } = groundText(one);
        return (
          <span class="lines" title={[words, law].filter(Boolean).join(', ')}>
            {words}
            {law !== undefined && <span class="muted">, {law}</span>}
          </span>
        );
      },
    },
    { name: 'Whose data', width: room === 'narrow' ? '76px' : '104px', cell: disclosedText },
    {
      name: 'Agreement',
      width: '92px',
      isOptional: true,
      cell: ({ hasAgreement }) => <Sign holds={hasAgreement} word={hasAgreement ? 'yes' : 'no'} />,
    },
    {
      name: 'Chained',
      width: '92px',
      isOptional: true,
      cell: (one) => <Sign holds={one.isChained} word={chainText(one)} />,
    },
  ];
}

function signsText(one: ConsentDisclosure): string {
  const agreement = one.hasAgreement ? 'with an agreement' : 'no agreement';
  const chained = one.isChained === false ? ['not chained'] : [];
  return [groundText(one).words, agreement, ...chained].join(', ');
}

/** A word with a symbol; without one where nothing is known. */
function Sign({ holds, word }: { holds: boolean | undefined; word: string }): VNode {
  return (
    <span>
      {holds !== undefined && <Icon name={holds ? 'pass' : 'warning'} />} {word}
    </span>
  );
}

/** To whom data went, the latest first. A row opens its line in the ledger. */
export function Disclosures({ host, scroller, result }: PageProps & { result: ConsentResult }): VNode {
  const { ledger, disclosures } = result;
  const rows = useMemo(() => knownRows(disclosures), [disclosures]);
  const room = useRoom(scroller);
  const open = ({ line }: ConsentDisclosure): void => {
    if (ledger === undefined) return;
    host.open(ledger, { region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } });
  };
  return (
    <section aria-labelledby="disclosures">
      <div class="toolbar">
        <h2 id="disclosures">Disclosures</h2>
        {disclosures.length > 0 && <p class="count">{plural(disclosures.length, 'disclosure')}</p>}
      </div>
      <DataTable
        label="Disclosures"
        columns={columnsIn(room)}
        rows={rows}
        lines={lines[room]}
        scroller={scroller}
        sort={{ by: undefined as never, descending: false }}
        onSort={() => {}}
        idOf={({ line }) => String(line)}
        onOpen={open}
        empty={ledger === undefined ? withoutLedger : 'Nothing was disclosed, or no line could be read.'}
      />
    </section>
  );
}

const withoutLedger =
  'No accounting of disclosures was found. With a disclosures.jsonl, a line for each time that data were given to somebody, it would stand here who has them, on which ground and whose they are.';
