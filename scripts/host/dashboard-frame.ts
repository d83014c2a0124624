import type { Frame, Page } from 'playwright-core';
import { until } from './until.ts';

/**
 * The page of the dashboard: a webview lies two frames deep in the workbench.
 * @param ready what the page shows when it is ready
 * @throws Error when it does not show up in time
 */
export async function dashboardFrame(page: Page, ready = '#root main', milliseconds?: number): Promise<Frame> {
  const look = async (): Promise<Frame | undefined> => {
    for (const frame of page.frames()) {
      const isReady = await frame
        .locator(ready)
        .first()
        .isVisible()
        // A frame that is on its way to another address has no elements.
        .catch(() => false);
      if (isReady) return frame;
    }
    return undefined;
  };
  const found = await until(`a page in a webview that shows ${ready}`, look, undefined, milliseconds);
  return found!;
}
