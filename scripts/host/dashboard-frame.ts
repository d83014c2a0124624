import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';

/**
 * The page of the dashboard: a webview lies two frames deep in the workbench.
 * @param ready what the page shows when it is ready
 * @throws Error when it does not show up in time
 */
export async function dashboardFrame(page: Page, ready = '#root main', milliseconds = 30_000): Promise<Frame> {
  const until = Date.now() + milliseconds;
  while (Date.now() < until) {
    for (const frame of page.frames()) {
      const count = await frame
        .locator(ready)
        .count()
        // A frame that is on its way to another address has no elements to count.
        .catch(() => 0);
      if (count > 0) return frame;
    }
    await sleep(10);
  }
  throw new Error(`The dashboard did not show ${ready} within ${milliseconds / 1000} s.`);
}
