import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { wasSeen } from '../../scripts/host/seen-at-failure.ts';
import { patience, until } from '../../scripts/host/until.ts';
import {
  exchangeOf,
  type HostMessage,
  type PageCommand,
  type PageMessage,
  type RequestMethod,
} from '../../src/model/protocol.ts';
import { flawOf } from '../../src/model/protocol-check.ts';
import { themes } from './themes.ts';

/** What answers a page: for each request a function from its parameters to its result, which may throw. */
export type Answers = Partial<Record<RequestMethod, (params: never) => unknown>>;

const folder = 'file:///data/cohort';
const address = 'http://dashboard.example/';
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * The built page of the dashboard in a browser, without VS Code around it: what the extension would do is done here, and
 * both sides are held to the protocol.
 */
export class PageHost {
  /** What the page wanted the editor to do. */
  readonly said: PageMessage[] = [];

  private constructor(
    readonly page: Page,
    private readonly answers: Answers,
  ) {}

  /** @param view what the page saved before, as after a reload of the window */
  static async open(
    browser: Browser,
    answers: Answers,
    { theme = 'light', width = 1200, view = {} }: { theme?: keyof typeof themes; width?: number; view?: object } = {},
  ): Promise<PageHost> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    page.setDefaultTimeout(patience);
    const host = new PageHost(page, answers);
    await page.exposeFunction('toHost', (message: PageMessage) => host.#receive(message));
    await page.addInitScript(
      `window.acquireVsCodeApi = () => ({ postMessage: (message) => window.toHost(JSON.parse(JSON.stringify(message))),
        getState: () => (${JSON.stringify(view)}), setState() {} });`,
    );
    await page.route(`${address}**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name === '') return route.fulfill({ contentType: 'text/html', body: documentIn(theme) });
      const contentType = name.endsWith('.css') ? 'text/css' : 'text/javascript';
      return route.fulfill({ contentType, body: readFileSync(`${dist}/${name}`) });
    });
    await page.goto(address);
    return host;
  }

  /** Waits until the page has wanted of the editor what is expected, and nothing else of that kind. */
  async wanted<Kind extends PageMessage['kind']>(
    kind: Kind,
    expected: Extract<PageMessage, { kind: Kind }>[],
  ): Promise<void> {
    const wanted = () => this.said.filter((one) => one.kind === kind);
    await until(`it wanted ${JSON.stringify(expected)}`, wanted, (said) => isDeepStrictEqual(said, expected));
  }

  /** Waits until the page has wanted a command of the editor. */
  async ran(command: PageCommand['command']): Promise<void> {
    const commands = () => this.said.flatMap((one) => (one.kind === 'run' ? [one.command] : []));
    await until(`it ran ${command}`, commands, (ran) => ran.includes(command));
  }

  async close(): Promise<void> {
    await wasSeen();
    await this.page.close();
  }

  /** Tells the page that what it asked has other answers now. */
  changed(): Promise<void> {
    return this.#send({ kind: 'changed' });
  }

  async #receive(message: PageMessage): Promise<void> {
    const flaw = flawOf('PageMessage', message);
    if (flaw !== undefined) throw new Error(flaw);
    if (message.kind !== 'ask') {
      this.said.push(message);
      if (message.kind === 'run' && message.command === 'ready') {
        const status = { state: 'finished', stale: false } as const;
        await this.#send({ kind: 'state', folder, name: 'cohort', status });
      }
      return;
    }
    const { id, method, params } = message;
    try {
      await this.#send({ kind: 'answer', id, result: await this.#answer(method, { ...params, folder }) });
    } catch (error) {
      await this.#send({ kind: 'answer', id, error: (error as Error).message });
    }
  }

  async #answer(method: RequestMethod, params: object): Promise<unknown> {
    const exchange = exchangeOf(method);
    const result = await this.answers[method]?.(held(exchange.params, params) as never);
    return held(exchange.result, result);
  }

  async #send(message: HostMessage): Promise<void> {
    held('HostMessage', message);
    await this.page.evaluate(`window.postMessage(${JSON.stringify(message)}, '*')`);
  }
}

/** @throws Error when it is not what the protocol says */
function held(definition: string | undefined, message: unknown): unknown {
  const flaw = definition === undefined ? undefined : flawOf(definition, message);
  if (flaw !== undefined) throw new Error(flaw);
  return message;
}

function documentIn(theme: keyof typeof themes): string {
  const fonts = { 'font-family': 'system-ui, sans-serif', 'font-size': '13px', 'editor-font-family': 'monospace' };
  const variables = Object.entries({ ...themes[theme], ...fonts }).map(
    ([name, value]) => `--vscode-${name}: ${value};`,
  );
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Cohortlint</title>
<style>:root { ${variables.join(' ')} }</style><link rel="stylesheet" href="dashboard.css"></head>
<body><div id="root"></div><script type="module" src="dashboard.js"></script></body></html>`;
}
