import { readdirSync, readFileSync } from 'node:fs';

/**
 * Process ids of the language servers that a process, or one that it started, has started (Linux). Those of other runs
 * on this machine are none of them.
 */
export function serverProcesses(ancestor: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => commandLine(id).some((argument) => argument.endsWith('dist/server.js')) && descends(id, ancestor));
}

/** How much a process has read since it began, in bytes (Linux). */
export function bytesRead(id: number): number {
  return Number(/^rchar: (\d+)$/m.exec(processFile(id, 'io'))?.[1] ?? 0);
}

function commandLine(id: number): string[] {
  return processFile(id, 'cmdline').split('\0');
}

function descends(id: number, ancestor: number): boolean {
  if (id === ancestor) return true;
  // "pid (name) state parent …"; a name may hold spaces and parentheses.
  const parent = Number(/.*\) \S (\d+)/s.exec(processFile(id, 'stat'))?.[1] ?? 0);
  return parent > 0 && descends(parent, ancestor);
}

/** Empty when the process has ended meanwhile. */
function processFile(id: number, name: 'cmdline' | 'io' | 'stat'): string {
  try {
    return readFileSync(`/proc/${id}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
