import type { IssueFilter, IssuesParams } from '../src/model/protocol.ts';

/** The pages of the dashboard. */
export const pages = ['overview', 'subjects', 'people', 'consent', 'coverage', 'decisions'] as const;
export type Page = (typeof pages)[number];

/** What a person sees: survives hiding the page and reloading the window. */
export interface ViewState {
  folder: string;
  page: Page;
  filter: IssueFilter;
  sort: IssuesParams['sort'];
  descending: boolean;
  /** Id of the issue whose details are open. */
  issue?: string | undefined;
  subjectSearch: string;
  /** Which of several cohorts is shown, the largest being 0. */
  cohort: number;
  personSearch: string;
  gapSearch: string;
  gapReason?: string | undefined;
}

/** What a dashboard shows at first: everything that counts, the worst first. */
const firstView: ViewState = {
  folder: '',
  page: 'overview',
  filter: {},
  sort: 'severity',
  descending: false,
  subjectSearch: '',
  cohort: 0,
  personSearch: '',
  gapSearch: '',
};

/** What was saved, laid over the first view; what an older version saved may lack something. */
export function restoredView(saved: unknown): ViewState {
  const view = { ...firstView, ...(typeof saved === 'object' ? (saved as Partial<ViewState>) : {}) };
  return pages.includes(view.page) ? view : firstView;
}
