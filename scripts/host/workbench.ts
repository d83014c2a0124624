import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { Host, type HostOptions, installExtension } from './host.ts';
import { installHost } from './install.ts';
import { watchScan } from './scan-watch.ts';
import { wasSeen } from './seen-at-failure.ts';
import { patience, until } from './until.ts';

const quickInput = '.quick-input-widget input[type="text"]';

/** After this long something that may not come is tried again, in milliseconds. */
const shortly = 5_000;

const comes = (locator: Locator): Promise<boolean> => turns(locator, 'visible');
const goes = (locator: Locator): Promise<boolean> => turns(locator, 'detached');

function turns(locator: Locator, state: 'visible' | 'detached'): Promise<boolean> {
  return locator.waitFor({ state, timeout: shortly }).then(
    () => true,
    () => false,
  );
}

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
    page.setDefaultTimeout(patience);
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
    await this.#pick('F1', `>${title}`, this.row(title));
  }

  /** Opens a file by its name, and waits until its text can be typed into. @param path its end, where the name alone does not tell */
  async openFile(name: string, path = name): Promise<void> {
    await this.#pick('Control+P', path, this.row(name));
    await this.editor(name).waitFor();
  }

  /** Moves the cursor of the editor. @param line counted from 1 @param column counted from 1 */
  async goTo(line: number, column = 1): Promise<void> {
    await this.#pick('Control+G', `:${line}:${column}`);
    await this.cursorAt(`Ln ${line}, Col ${column}`);
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  }

  /** Waits until the cursor is somewhere. @param place as the status bar says it */
  async cursorAt(place: string): Promise<void> {
    await this.page.locator('[id="status.editor.selection"]', { hasText: place }).waitFor();
  }

  /** The text editor with a file in it. @param name the end of its path */
  editor(name: string): Locator {
    return this.page.locator(`.editor-instance .monaco-editor[data-uri$="${name}"]`).first();
  }

  /** The active tab. */
  tab(name: string): Locator {
    return this.page.locator('.tab.active', { hasText: name });
  }

  /** A row of a list to pick from. */
  row(text: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }

  /**
   * Shows the hover of the place where the cursor is.
   * @param text of what comes last: parts of a hover are there one after the other @returns what it says, once it says the text
   */
  async hover(text: string): Promise<string> {
    const hover = this.page.locator('.monaco-hover:visible', { hasText: text }).first();
    await until(`a hover that says "${text}"`, async () => {
      // The server starts with the first file that it is for: until then there is nothing to say.
      await this.page.keyboard.press('Control+K');
      await this.page.keyboard.press('Control+I');
      if (await comes(hover)) return true;
      await this.page.keyboard.press('Escape');
      return false;
    });
    return (await hover.textContent()) ?? '';
  }

  /** Chooses from the menu of something. Tries again until the extension has brought its entry. */
  async chooseFromMenu(of: Locator, action: string): Promise<void> {
    const item = this.page.locator('.monaco-menu .action-label', { hasText: action });
    await until(`the menu of it offers "${action}"`, async () => {
      await of.click({ button: 'right' });
      if (await comes(item)) return true;
      await this.page.keyboard.press('Escape');
      return false;
    });
    // A menu takes no click at once.
    await until(`"${action}" is chosen`, async () => {
      await item.click({ timeout: shortly }).catch(() => {});
      return await goes(item);
    });
  }

  /** Answers the dialog that asks for a folder or a file. @param button what its button says */
  async pickFolder(folder: string, button: string): Promise<void> {
    const input = this.page.locator(quickInput);
    const confirm = this.page.locator('.quick-input-widget .monaco-button', { hasText: button });
    await confirm.waitFor();
    // The dialog writes a folder of its own over what was typed before it had listed it.
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    let unchanged = 0;
    await until('the folder stays in the dialog', async () => {
      if ((await input.inputValue()) === folder) unchanged += 1;
      else {
        unchanged = 0;
        await input.fill(folder);
      }
      return unchanged > 10;
    });
    await confirm.click();
  }

  /** Opens another folder in place of the one that is open. */
  async openFolder(folder: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.#load(folder);
  }

  /** Reloads the window, and waits until the new one is there. */
  async reload(): Promise<void> {
    await this.page.evaluate('document.isBeforeReload = true');
    await this.command('Developer: Reload Window');
    await until('the window is loaded anew', () => this.page.evaluate<boolean>('!document.isBeforeReload'));
    await this.page.locator('.monaco-workbench .statusbar').waitFor();
  }

  /**
   * Scans the dataset that is open and waits for the end of this scan, whatever the status bar says of an earlier one.
   * @param says what the status bar says then @param folder the name of the dataset, where there are several
   */
  async scan(says: string | RegExp, folder?: string, milliseconds?: number): Promise<void> {
    const ended = await watchScan(this.page);
    await this.command('Cohortlint: Scan Dataset');
    if (folder !== undefined) await this.row(folder).click();
    await ended(milliseconds);
    await this.statusSays(says);
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
  async statusSays(text: string | RegExp, milliseconds = patience): Promise<void> {
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
    // Beside the Problems there are the rows of their files.
    const others = this.problems.filter({ has: this.page.locator('.marker-icon'), hasNotText: text });
    await until(`the Problems are those with "${text}"`, async () => text === '' || (await others.count()) === 0);
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
    await this.page.screenshot({ path: file, animations: 'disabled', ...(clip ? { clip } : {}) });
  }

  async close(): Promise<void> {
    await wasSeen();
    await this.browser.close();
    await this.host.stop();
    rmSync(this.extensions, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** Opens the box to pick from, and confirms a row of it, or what was typed where there is none. */
  async #pick(key: string, text: string, row?: Locator): Promise<void> {
    await until(`VS Code offers "${text}"`, async () => {
      const input = this.page.locator(quickInput);
      await this.page.keyboard.press(key);
      // A box that another command leaves may close over this one.
      try {
        await input.fill(text, { timeout: shortly });
        await (row?.click({ timeout: shortly }) ?? input.press('Enter', { timeout: shortly }));
        return true;
      } catch {
        await this.page.keyboard.press('Escape');
        return false;
      }
    });
  }

  async #load(folder: string): Promise<void> {
    await this.page.goto(this.host.url(folder));
    await this.page.locator('.monaco-workbench .statusbar').waitFor();
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }
}
