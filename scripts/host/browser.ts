import { type Browser, chromium } from 'playwright-core';
import type { HostPrograms } from './install.ts';

/** Chromium without a window, and without a network beyond this machine. */
export function openBrowser(programs: Pick<HostPrograms, 'chromium'>): Promise<Browser> {
  const args = [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  ];
  return chromium.launch({ executablePath: programs.chromium, args });
}
