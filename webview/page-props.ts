import type { RefObject } from 'preact';
import type { Host } from './host.ts';
import type { ViewState } from './view-state.ts';

/** What every page with a long table gets. */
export interface PageProps {
  host: Host;
  view: ViewState;
  change: (part: Partial<ViewState>) => void;
  /** The element that scrolls. */
  scroller: RefObject<HTMLElement | null>;
  /** Counts results, so that a new one is fetched. */
  generation: number;
}
