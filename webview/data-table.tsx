import type { ComponentChildren, RefObject, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Failure } from './failure.tsx';
import type { Rows } from './use-rows.ts';
import { useVirtualList } from './virtual-list.tsx';

/** A column of a table. */
export interface Column<Row, Sort extends string> {
  name: string;
  /** By which the server sorts when the heading is pressed; a column without it is not sorted by. */
  sort?: Sort;
  /** Of the grid: a CSS track size. */
  width: string;
  /** Numbers stand at the right. */
  align?: 'right';
  /** On narrow pages it is left out. */
  isOptional?: boolean;
  cell(row: Row): ComponentChildren;
}

interface Props<Row, Sort extends string> {
  label: string;
  columns: readonly Column<Row, Sort>[];
  rows: Rows<Row>;
  scroller: RefObject<HTMLElement | null>;
  sort: { by: Sort; descending: boolean };
  onSort: (by: Sort) => void;
  idOf: (row: Row) => string;
  openId?: string | undefined;
  onOpen: (row: Row) => void;
  /** What stands in place of the rows when there are none. */
  empty: ComponentChildren;
  /** How many lines of text a row has room for; cells of more than one line are in an element of the class `lines`. */
  lines?: number;
}

/** Of a line of text, and of a row above and below its lines, in pixels. */
const lineHeight = 19;
const rowPadding = 9;
/** Of the head, its border included. */
const headHeight = lineHeight + rowPadding + 1;
/** So many rows are a page for the Page Up and Page Down keys. */
const keyPage = 10;

/**
 * A table of any length, of which only the rows that are seen are in the document. One stop of the Tab key: arrows, Page
 * Up and Down, Home and End move through its rows, Enter opens one.
 */
export function DataTable<Row, Sort extends string>(props: Props<Row, Sort>): VNode {
  const { label, columns, rows, scroller, idOf, openId, onOpen, empty, lines = 1 } = props;
  const rowHeight = lines * lineHeight + rowPadding;
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [awaited, setAwaited] = useState<{ rows: Rows<Row>; index: number }>();
  const total = rows.total ?? 0;
  const toolbarHeight = useToolbarHeight(list);
  const visible = useVirtualList(scroller, list, total, rowHeight, toolbarHeight + headHeight);
  const first = visible.items[0]?.index ?? 0;
  const last = visible.items.at(-1)?.index ?? 0;
  useEffect(() => rows.show(first, last), [rows, first, last, total]);
  const open = (index: number): void => {
    const row = rows.at(index);
    setAwaited(row === undefined ? { rows, index } : undefined);
    if (row) onOpen(row);
  };
  // A row that is opened before it was fetched opens when it is there, unless the person went on.
  const arrived = awaited?.rows === rows ? rows.at(awaited.index) : undefined;
  useEffect(() => {
    if (arrived === undefined) return;
    setAwaited(undefined);
    onOpen(arrived);
  }, [arrived]);
  const move = (to: number): void => {
    const next = Math.max(0, Math.min(total - 1, to));
    setActive(next);
    setAwaited(undefined);
    visible.scrollTo(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(active + 1),
      ArrowUp: () => move(active - 1),
      PageDown: () => move(active + keyPage),
      PageUp: () => move(active - keyPage),
      Home: () => move(0),
      End: () => move(total - 1),
      Enter: () => open(active),
    };
    const step = steps[event.key];
    if (!step || event.target !== event.currentTarget) return;
    event.preventDefault();
    step();
  };
  // A row that is scrolled away is not in the document, and nothing may point at it.
  const isVisible = visible.items.some(({ index }) => index === active);
  const tracks = {
    '--tracks': columns.map(({ width }) => width).join(' '),
    '--narrow-tracks': narrowTracks(columns),
    '--row-height': `${rowHeight}px`,
    '--lines': String(lines),
  };
  return (
    <>
      <Failure message={rows.error} />
      <div
        class="data-table"
        role="grid"
        aria-label={label}
        aria-rowcount={total + 1}
        // One stop of the Tab key; its rows are moved through with arrows.
        tabIndex={total > 0 ? 0 : -1}
        aria-activedescendant={isVisible ? `row-${active}` : undefined}
        style={tracks}
        onKeyDown={onKeyDown}
      >
        <Head {...props} />
        {rows.total === 0 && rows.error === undefined && <div class="empty">{empty}</div>}
        <div class="rows" role="rowgroup" ref={list} style={{ height: `${visible.height}px` }}>
          {visible.items.map(({ index, start }) => {
            const row = rows.at(index);
            return (
              <div
                key={index}
                id={`row-${index}`}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={row !== undefined && idOf(row) === openId}
                class={`row ${index === active ? 'active' : ''} ${row === undefined ? 'waiting' : ''}`}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => {
                  setActive(index);
                  open(index);
                }}
              >
                {columns.map((column) => (
                  <div key={column.name} role="gridcell" class={cellClass(column)}>
                    {row === undefined ? '' : column.cell(row)}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}

/**
 * How high the toolbar above the table is, in pixels. The style is told as well: the head of the table stays right below it, and
 * rows pass under both.
 */
function useToolbarHeight(list: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const section = list.current?.closest('section');
    const toolbar = section?.querySelector('.toolbar');
    if (!section || !toolbar) return undefined;
    const observer = new ResizeObserver(() => {
      const { height: now } = toolbar.getBoundingClientRect();
      section.style.setProperty('--toolbar-height', `${now}px`);
      setHeight(now);
    });
    observer.observe(toolbar);
    return () => observer.disconnect();
  }, [list]);
  return height;
}

function Head<Row, Sort extends string>({ columns, sort, onSort }: Props<Row, Sort>): VNode {
  return (
    <div class="head" role="rowgroup">
      <div role="row" class="row" aria-rowindex={1}>
        {columns.map((column) => {
          const { name, sort: by } = column;
          const order = by === sort.by ? (sort.descending ? 'descending' : 'ascending') : undefined;
          return (
            <div key={name} role="columnheader" class={cellClass(column)} aria-sort={by && (order ?? 'none')}>
              {by === undefined ? (
                name
              ) : (
                <button type="button" onClick={() => onSort(by)}>
                  {name}
                  <span aria-hidden="true">{order === undefined ? '' : order === 'ascending' ? ' ↑' : ' ↓'}</span>
                </button>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function cellClass({ align, isOptional }: Pick<Column<never, never>, 'align' | 'isOptional'>): string {
  return `cell ${align ?? ''} ${isOptional ? 'optional' : ''}`.trim();
}

function narrowTracks(columns: readonly Pick<Column<never, never>, 'width' | 'isOptional'>[]): string {
  return columns
    .filter(({ isOptional }) => !isOptional)
    .map(({ width }) => width)
    .join(' ');
}
