import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumPath, requireSystemPackages, toInstall, toRun } from './system-packages.ts';

/** Programs that run a real VS Code. */
export interface HostPrograms {
  /** The Node that the VS Code server is made for; the project keeps its own. */
  node: string;
  /** The VS Code server's entry, `server-main.js`. */
  server: string;
  chromium: string;
}

/** The folder that says what is installed, lockfile included. */
const here = fileURLToPath(new URL('./vscode-server', import.meta.url));
const manifests = ['package.json', 'package-lock.json'] as const;

/**
 * Makes sure that the editor tests have what they need, and says where it is. The VS Code server lies in the user's cache,
 * so that another checkout finds it; nothing is done when everything is there.
 * @throws Error with one line that says what is missing and how to get it
 */
export function installHost(): HostPrograms {
  requireSystemPackages(toRun);
  const folder = hostFolder();
  if (!existsSync(folder)) {
    requireSystemPackages(toInstall);
    installInto(folder);
  }
  return { ...programsIn(folder), chromium: chromiumPath()! };
}

/** Named by the versions and by the lockfile, so that a change of either is a new folder. */
function hostFolder(): string {
  const lockfile = readFileSync(join(here, 'package-lock.json'));
  const { packages } = JSON.parse(lockfile.toString()) as { packages: Record<string, { version: string }> };
  const version = (name: string): string => packages[`node_modules/${name}`]!.version;
  const digest = createHash('sha256').update(lockfile).digest('hex').slice(0, 8);
  const name = `code-server-${version('code-server')}-node-${version('node')}-${process.platform}-${process.arch}-${digest}`;
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'cohortlint', name);
}

function programsIn(folder: string): Omit<HostPrograms, 'chromium'> {
  return {
    node: join(folder, 'node_modules', 'node', 'bin', 'node'),
    server: join(folder, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  };
}

/** Installs beside the folder and renames at the end, so that a half install is never taken for a whole one. */
function installInto(folder: string): void {
  console.log('Installing the VS Code server for the editor tests; this takes about two minutes, once');
  mkdirSync(dirname(folder), { recursive: true });
  removeAbandoned(folder);
  const half = mkdtempSync(`${folder}.half-`);
  try {
    for (const name of manifests) copyFileSync(join(here, name), join(half, name));
    // Node comes first: the server's own install script wants to be run by it.
    npm(half, ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
    npm(half, ['rebuild', 'node']);
    npm(half, ['rebuild', 'code-server'], dirname(programsIn(half).node));
    for (const path of Object.values(programsIn(half))) {
      if (!existsSync(path)) throw new Error('The VS Code server was installed without its programs: try again.');
    }
    renameSync(half, folder);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    // Another install on this machine may have been first.
    if (!existsSync(folder)) throw error;
  }
}

/** After this long an install that is not finished was killed. */
const abandonedAfter = 30 * 60_000;

/** Removes what killed installs left behind, and leaves those alone that run at this moment. */
function removeAbandoned(folder: string): void {
  const parent = dirname(folder);
  for (const name of readdirSync(parent)) {
    const path = join(parent, name);
    const half = path.startsWith(`${folder}.half-`);
    if (half && Date.now() - statSync(path).mtimeMs > abandonedAfter) rmSync(path, { recursive: true, force: true });
  }
}

function npm(folder: string, args: string[], firstOnPath?: string): void {
  // What an `npm run` around this script says of itself would be taken for the truth about this npm and its Node.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_(?!config_(cache|registry|userconfig)$)/i.test(name),
  );
  const path = [firstOnPath, process.env.PATH].filter(Boolean).join(delimiter);
  const env = { ...Object.fromEntries(inherited), PATH: path };
  const result = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', env, maxBuffer: 64 * 2 ** 20 });
  if (result.status === 0) return;
  const said = `${result.error ?? result.stderr}`.match(/error(?! (code|path|command|A complete)).*/gi) ?? [];
  throw new Error(`npm ${args.join(' ')} failed for the VS Code server: ${said.slice(0, 3).join(' / ')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(installHost().server);
