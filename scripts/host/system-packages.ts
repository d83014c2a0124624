import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Something that npm does not bring, and how to know that it is there. */
interface Requirement {
  /** The Debian package. */
  package: string;
  present(): boolean;
}

const command = (...names: string[]): boolean => names.some((name) => commandPath(name) !== undefined);

/** What the tests in an editor run: the browser that shows VS Code, and a second editor. */
export const toRun: readonly Requirement[] = [
  { package: 'chromium', present: () => chromiumPath() !== undefined },
  { package: 'neovim', present: () => command('nvim') },
];

/** What the VS Code server's native modules are compiled with. */
export const toInstall: readonly Requirement[] = [
  { package: 'libkrb5-dev', present: () => existsSync('/usr/include/gssapi/gssapi.h') },
  { package: 'python3', present: () => command('python3') },
  { package: 'make', present: () => command('make') },
  { package: 'g++', present: () => command('g++', 'c++') },
];

/** Absolute path of a program on PATH. */
export function commandPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** The Chromium of this machine. */
export function chromiumPath(): string | undefined {
  return ['chromium', 'chromium-browser', 'google-chrome'].map(commandPath).find((path) => path !== undefined);
}

/**
 * Installs what is missing with apt, as root on Debian and its descendants.
 * @throws Error with one line that says what is missing and how to get it, where that is not possible
 */
export function requireSystemPackages(requirements: readonly Requirement[]): void {
  const missing = (): string[] => requirements.filter(({ present }) => !present()).map((one) => one.package);
  const names = missing();
  if (names.length === 0) return;
  const how = `install ${names.join(', ')} (Debian: apt-get install ${names.join(' ')})`;
  if (process.getuid?.() !== 0 || !command('apt-get')) throw new Error(`The editor tests lack programs: ${how}.`);
  console.log(`Installing ${names.join(', ')} with apt-get`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, encoding: 'utf8' as const };
  const update = spawnSync('apt-get', ['update', '-qq'], options);
  const install = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options);
  if (missing().length > 0) {
    const said = `${update.stderr}${install.stderr}`.trim().split('\n').at(-1);
    throw new Error(`apt-get did not bring ${missing().join(', ')} (${said}): ${how}.`);
  }
}
