import type { ComponentChildren, VNode } from 'preact';
import { plural } from '../src/model/numerals.ts';
import { TextField } from './toolkit.tsx';

/** The line above a long table: its name, a box to search it, filters, and how many rows match. */
export function Toolbar({
  id,
  title,
  search,
  searchLabel,
  onSearch,
  total,
  one,
  many,
  children,
}: {
  id: string;
  title: string;
  search: string;
  searchLabel: string;
  onSearch: (search: string) => void;
  /** `undefined` while nobody knows. */
  total: number | undefined;
  one: string;
  many?: string;
  children?: ComponentChildren;
}): VNode {
  return (
    <div class="toolbar">
      <h2 id={id}>{title}</h2>
      <div class="filters">
        <TextField id="search" label={searchLabel} placeholder="Search" value={search} onInput={onSearch} />
        {children}
      </div>
      <p class="count" role="status">
        {total === undefined ? 'Loading…' : plural(total, one, many)}
      </p>
    </div>
  );
}
