import type { Page } from 'playwright-core';
import { until } from './until.ts';

/** Runs in the workbench: writes down when the status bar says that a scan runs, and when it says so no more. */
const watch = `(() => {
  document.scanStates = [];
  document.scanWatch?.disconnect();
  document.scanWatch = new MutationObserver(() => {
    const text = document.querySelector('.statusbar-item[id*="cohortlint.status"]')?.textContent ?? '';
    const state = text === '' ? undefined : /Scanning dataset/.test(text) ? 'running' : 'ended';
    if (state !== undefined && state !== document.scanStates.at(-1)) document.scanStates.push(state);
  });
  const changes = { subtree: true, childList: true, characterData: true };
  document.scanWatch.observe(document.querySelector('.statusbar'), changes);
})()`;

/**
 * Watches the status bar for a scan, so that the result of an earlier one is not taken for that of this one, however short
 * it is.
 * @returns waits until a scan has begun and ended since the call
 */
export async function watchScan(page: Page): Promise<(milliseconds?: number) => Promise<void>> {
  await page.evaluate(watch);
  const states = () => page.evaluate<string>('document.scanStates.join()');
  return async (milliseconds) => {
    await until('a scan has begun and ended', states, (all) => all.endsWith('running,ended'), milliseconds);
  };
}
