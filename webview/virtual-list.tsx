import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** What of a long list is in the document. */
export interface VisibleRows {
  items: { index: number; start: number }[];
  /** Height of all rows, in pixels. */
  height: number;
  scrollTo(index: number): void;
}

/** Rows beside the ones that are seen, so that a step of the wheel shows no gap. */
const overscan = 12;

/**
 * Keeps only the rows in the document that can be seen, of a list that scrolls with its page.
 * @param scroller the element that scrolls @param list the element that holds the rows
 * @param rowHeight of every row, in pixels
 * @param covered how much of the page's top rows pass under: the filters and the head of the table, in pixels
 */
export function useVirtualList(
  scroller: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  covered: number,
): VisibleRows {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const margin = useRef(0);
  const virtualizer = useRef<Virtualizer<HTMLElement, HTMLElement>>(undefined);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    scrollMargin: margin.current,
    scrollPaddingStart: covered,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  virtualizer.current ??= new Virtualizer<HTMLElement, HTMLElement>(options);
  const { current } = virtualizer;
  current.setOptions(options);
  useEffect(() => current._didMount(), [current]);
  useLayoutEffect(() => current._willUpdate());
  useLayoutEffect(() => {
    const top = topWithin(list.current, scroller.current);
    if (Math.abs(top - margin.current) > 1) {
      margin.current = top;
      redraw(undefined);
    }
  });
  return {
    items: current.getVirtualItems().map(({ index, start }) => ({ index, start: start - margin.current })),
    height: count * rowHeight,
    scrollTo: (index) => current.scrollToIndex(index, { align: 'auto' }),
  };
}

function topWithin(list: HTMLElement | null, scroller: HTMLElement | null): number {
  if (!list || !scroller) return 0;
  return list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}
