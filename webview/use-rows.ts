import { useEffect, useReducer, useRef } from 'preact/hooks';

/** A window of rows of a table that lies at the server. */
interface RowPage<Row> {
  total: number;
  offset: number;
  rows: Row[];
}

/** How many rows are asked for at once, and how many such pages are kept. */
const pageSize = 100;
const pagesKept = 6;

/** The rows of a table of any length: those near the ones that are seen are fetched, a few pages are kept. */
export interface Rows<Row> {
  /** How many rows there are; `undefined` before the first answer. */
  total: number | undefined;
  error: string | undefined;
  /** @returns `undefined` while it is fetched */
  at(index: number): Row | undefined;
  /** Says which rows are seen. */
  show(first: number, last: number): void;
}

/**
 * @param fetch asks the server for a window of rows
 * @param key what the rows depend on: with another one everything is fetched anew
 */
export function useRows<Row>(fetch: (offset: number, limit: number) => Promise<RowPage<Row>>, key: string): Rows<Row> {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const table = useRef<RowTable<Row>>(undefined);
  if (table.current?.key !== key) table.current = new RowTable(key, fetch, () => redraw(undefined), table.current);
  const { current } = table;
  useEffect(() => {
    current.show(0, 0);
    return () => current.stop();
  }, [current]);
  return current;
}

class RowTable<Row> implements Rows<Row> {
  readonly #pages = new Map<number, Row[] | 'asked'>();
  #seen = { first: 0, last: 0 };
  #isStopped = false;
  total: number | undefined;
  error: string | undefined;

  constructor(
    readonly key: string,
    private readonly fetch: (offset: number, limit: number) => Promise<RowPage<Row>>,
    private readonly changed: () => void,
    before: RowTable<Row> | undefined,
  ) {
    // The length of the table before is the best guess: the list keeps its height until the answer is there.
    this.total = before?.total;
  }

  at(index: number): Row | undefined {
    const page = this.#pages.get(Math.floor(index / pageSize));
    return page === 'asked' ? undefined : page?.[index % pageSize];
  }

  show(first: number, last: number): void {
    this.#seen = { first: Math.floor(first / pageSize), last: Math.floor(last / pageSize) };
    for (let page = this.#seen.first; page <= this.#seen.last; page += 1) this.#need(page);
  }

  stop(): void {
    this.#isStopped = true;
  }

  #need(page: number): void {
    if (this.#pages.has(page)) return;
    this.#pages.set(page, 'asked');
    this.fetch(page * pageSize, pageSize).then(
      ({ total, rows }) => this.#keep(page, total, rows),
      (error: Error) => this.#fail(page, error),
    );
  }

  #keep(page: number, total: number, rows: Row[]): void {
    if (this.#isStopped) return;
    this.total = total;
    this.error = undefined;
    this.#pages.delete(page);
    this.#pages.set(page, rows);
    this.#forgetOldest();
    this.changed();
  }

  /** What is seen stays, whenever it came. */
  #forgetOldest(): void {
    const { first, last } = this.#seen;
    const unseen = [...this.#pages.keys()].filter((page) => page < first || page > last);
    for (const page of unseen.slice(0, Math.max(0, this.#pages.size - pagesKept))) this.#pages.delete(page);
  }

  #fail(page: number, error: Error): void {
    if (this.#isStopped) return;
    this.#pages.delete(page);
    this.error = error.message;
    this.changed();
  }
}
