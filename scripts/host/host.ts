import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HostPrograms } from './install.ts';
import { until } from './until.ts';

/** How a VS Code server is started. */
export interface HostOptions {
  /** Folder of installed extensions; none are installed without it. */
  extensions?: string;
  /** The driver lets a page name an extension under development and its tests, and keeps notifications from showing. */
  driver?: 'smoke-test';
  /** Whether VS Code asks if folders are trusted, as it does at a person's desk; else it trusts all. */
  trust?: 'asks';
  /** Environment of the extension host beside this process's own. */
  environment?: Readonly<Record<string, string>>;
}

const license = '--accept-server-license-terms';

/** A running VS Code server with a port and a data folder of its own. */
export class Host {
  #output = '';
  #port: number | undefined;

  private constructor(
    private readonly data: string,
    private readonly process: ChildProcess,
  ) {
    for (const stream of [process.stdout, process.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.#output = (this.#output + chunk.toString()).slice(-20_000);
        this.#port ??= portIn(this.#output);
      });
    }
    // Whatever ends the tests ends the host: one left over keeps its port, and the next run would attach to it.
    globalThis.process.on('exit', this.#kill);
  }

  /** @throws Error with the last lines of the server's output when it does not come up */
  static async start(programs: HostPrograms, options: HostOptions = {}): Promise<Host> {
    const data = mkdtempSync(join(tmpdir(), 'cohortlint-host-'));
    const args = [
      programs.server,
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', license],
      ...['--telemetry-level', 'off', '--server-data-dir', data],
      ...(options.trust === undefined ? ['--disable-workspace-trust'] : []),
      ...(options.extensions === undefined ? [] : ['--extensions-dir', options.extensions]),
      ...(options.driver === undefined ? [] : ['--enable-smoke-test-driver']),
    ];
    writeSettings(data, {});
    // A process group of its own, so that the extension host and what it started end with it.
    const child = spawn(programs.node, args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.environment },
    });
    const host = new Host(data, child);
    try {
      await host.#up();
    } catch (error) {
      await host.stop();
      throw error;
    }
    return host;
  }

  /** Process id of the server, of which all others of this host descend. */
  get pid(): number {
    return this.process.pid!;
  }

  /** Address of the workbench with a folder open. */
  url(folder: string, payload: readonly (readonly [string, string])[] = []): string {
    const query = new URLSearchParams({ folder });
    if (payload.length > 0) query.set('payload', JSON.stringify(payload));
    return `http://127.0.0.1:${this.#port}/?${query}`;
  }

  /** URI of a file as the workbench knows it. */
  remote(path: string): string {
    return `vscode-remote://127.0.0.1:${this.#port}${path}`;
  }

  /** Changes settings while it runs, beside the quiet ones that it starts with. */
  settings(changes: Readonly<Record<string, unknown>>): void {
    writeSettings(this.data, changes);
  }

  /** The last lines that the server wrote. */
  get output(): string {
    return this.#output.trim().split('\n').slice(-20).join('\n');
  }

  /** Ends the server with everything that it started, and removes its data. */
  async stop(): Promise<void> {
    this.#kill();
    globalThis.process.off('exit', this.#kill);
    for (
      let waited = 0;
      this.process.exitCode === null && this.process.signalCode === null && waited < 5_000;
      waited += 50
    ) {
      await sleep(50);
    }
    rmSync(this.data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  readonly #kill = (): void => {
    try {
      if (this.process.pid !== undefined) process.kill(-this.process.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  };

  /** The server takes a free port and says which: one that was looked for before could be taken meanwhile. */
  async #up(): Promise<void> {
    const answers = async (): Promise<boolean> =>
      this.#port !== undefined && (await fetch(`http://127.0.0.1:${this.#port}/version`)).ok;
    const hasEnded = (): boolean => this.process.exitCode !== null;
    try {
      await until('the VS Code server answers', async () => hasEnded() || (await answers()));
      if (hasEnded()) throw new Error(`It ended with ${this.process.exitCode}.`);
    } catch (error) {
      throw new Error(`The VS Code server did not start: ${(error as Error).message}\n${this.output}`);
    }
  }
}

/** The port that the server says it listens on. */
function portIn(output: string): number | undefined {
  const port = /agent listening on (\d+)\s/.exec(output)?.[1];
  return port === undefined ? undefined : Number(port);
}

/** Settings of a quiet editor that does nothing by itself. */
const quietly = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'extensions.ignoreRecommendations': true,
};

function writeSettings(data: string, changes: Readonly<Record<string, unknown>>): void {
  const folder = join(data, 'data', 'Machine');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...quietly, ...changes }));
}

/** Installs a packaged extension into a folder of extensions. @throws Error with what VS Code said */
export function installExtension(programs: HostPrograms, vsix: string, extensions: string): void {
  const data = mkdtempSync(join(tmpdir(), 'cohortlint-host-'));
  const args = ['--server-data-dir', data, '--extensions-dir', extensions, '--install-extension', vsix, '--force'];
  const result = spawnSync(programs.node, [programs.server, license, ...args], { encoding: 'utf8', timeout: 120_000 });
  rmSync(data, { recursive: true, force: true });
  if (result.status !== 0) throw new Error(`VS Code did not install the extension: ${result.stdout}${result.stderr}`);
}
