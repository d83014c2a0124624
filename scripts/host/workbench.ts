import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { Host, type HostOptions, installExtension } from './host.ts';
import { installHost } from './install.ts';

const quickInput = '.quick-input-widget input[type="text"]';

/** A VS Code with the packaged extension installed and a folder open, as a person sees it. */
export class Workbench {
  private constructor(
    readonly page: Page,
    private readonly host: Host,
    private readonly browser: Browser,
    private readonly extensions: string,
  ) {}

  /** @param vsix the packaged extension @param folder what is open */
  static async open(vsix: string, folder: string, options: Pick<HostOptions, 'trust'> = {}): Promise<Workbench> {
    const programs = installHost();
    const extensions = mkdtempSync(join(tmpdir(), 'cohortlint-extensions-'));
    installExtension(programs, vsix, extensions);
    const host = await Host.start(programs, { ...options, extensions });
    const browser = await openBrowser(programs);
    const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
    const workbench = new Workbench(page, host, browser, extensions);
    try {
      await workbench.#load(folder);
      return workbench;
    } catch (error) {
      await workbench.close();
      throw error;
    }
  }

  /** Runs a command by its title, as a person does with F1. Tries again until the extension has brought it. */
  async command(title: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await this.page.keyboard.press('F1');
      // A box that another command leaves may close over this one.
      const shown = await this.page
        .locator(quickInput)
        .fill(`>${title}`, { timeout: 2_000 })
        .then(() => row.waitFor({ timeout: 2_000 }))
        .then(
          () => true,
          () => false,
        );
      if (shown) return row.click();
      await this.page.keyboard.press('Escape');
    }
    throw new Error(`VS Code offers no command "${title}".`);
  }

  /** Opens a file by its name. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.page.locator(quickInput).fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  }

  /** Answers the dialog that asks for a folder or a file. @param button what its button says */
  async pickFolder(folder: string, button: string): Promise<void> {
    const input = this.page.locator(quickInput);
    // The dialog writes a folder of its own over what was typed before it had listed it.
    do {
      await input.fill(folder);
      await sleep(300);
    } while ((await input.inputValue()) !== folder);
    await this.page.locator('.quick-input-widget .monaco-button', { hasText: button }).click();
  }

  /** Opens another folder in place of the one that is open. */
  async openFolder(folder: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.#load(folder);
  }

  /** Changes settings while VS Code runs; the next call starts from the first ones again. */
  settings(changes: Readonly<Record<string, unknown>>): void {
    this.host.settings(changes);
  }

  /** Process id of the VS Code server. */
  get process(): number {
    return this.host.pid;
  }

  /** Our item in the status bar. */
  get status(): Locator {
    return this.page.locator('.statusbar-item[id*="cohortlint.status"]');
  }

  /** Waits until the status bar says something. @throws Error when it does not within the time */
  async statusSays(text: string | RegExp, milliseconds = 30_000): Promise<void> {
    await this.status.filter({ hasText: text }).waitFor({ timeout: milliseconds });
  }

  /** A notification that says something. */
  toast(text: string | RegExp): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item', { hasText: text });
  }

  /** A notification in the list of them, which `Notifications: Show Notifications` opens. */
  notification(text: string | RegExp): Locator {
    return this.page.locator('.notifications-center .notification-list-item', { hasText: text });
  }

  /** What a person does who changes files in another program: leaves the window and comes back. */
  async leaveAndReturn(meanwhile: () => void): Promise<void> {
    const focus = (has: boolean, event: string): Promise<unknown> =>
      this.page.evaluate(`document.hasFocus = () => ${has}; window.dispatchEvent(new Event('${event}'))`);
    await focus(false, 'blur');
    meanwhile();
    await focus(true, 'focus');
  }

  /** The rows of the Problems panel. */
  get problems(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** Shows the Problems that hold a text; all of them for an empty one. */
  async filterProblems(text: string): Promise<void> {
    await this.page.locator('.viewpane-filter input, .markers-panel-filter input').first().fill(text);
    await sleep(600);
  }

  /** The text that a decoration adds to the editor's line with some text; empty when there is none. */
  async addedToLine(text: string): Promise<string> {
    const parts = this.page.locator('.view-line', { hasText: text }).first().locator('span');
    const contents = await parts.evaluateAll((spans) => {
      // Runs in the page.
      const page = globalThis as unknown as { getComputedStyle(element: unknown, part: string): { content: string } };
      return spans.map((span) => page.getComputedStyle(span, '::after').content);
    });
    return contents
      .filter((content) => content !== 'none')
      .map((content) => content.replace(/^"|"$/g, ''))
      .join('');
  }

  /** Saves what can be seen. @param clip left, top, width and height in pixels; everything without it */
  async picture(file: string, clip?: { x: number; y: number; width: number; height: number }): Promise<void> {
    mkdirSync(join(file, '..'), { recursive: true });
    await this.page.screenshot({ path: file, ...(clip ? { clip } : {}) });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.host.stop();
    rmSync(this.extensions, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  async #load(folder: string): Promise<void> {
    await this.page.goto(this.host.url(folder));
    await this.page.locator('.monaco-workbench .statusbar').waitFor();
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }
}
