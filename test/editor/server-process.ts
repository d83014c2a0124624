import { readdirSync, readFileSync } from 'node:fs';

/** Process ids of the language servers that clients on this machine have started (Linux). */
export function serverProcesses(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => commandLine(name).some((argument) => argument.endsWith('dist/server.js')))
    .map(Number);
}

function commandLine(id: string): string[] {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
