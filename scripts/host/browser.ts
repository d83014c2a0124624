import { type Browser, chromium, type Page } from 'playwright-core';
import type { HostPrograms } from './install.ts';

const browsers = new Set<Browser>();

/** Chromium without a window, and without a network beyond this machine. */
export async function openBrowser(programs: Pick<HostPrograms, 'chromium'>): Promise<Browser> {
  const args = [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  ];
  const browser = await chromium.launch({ executablePath: programs.chromium, args });
  browsers.add(browser);
  browser.once('disconnected', () => browsers.delete(browser));
  return browser;
}

/** The pages of all browsers that are open. */
export function openPages(): Page[] {
  return [...browsers].flatMap((browser) => browser.contexts()).flatMap((context) => context.pages());
}
