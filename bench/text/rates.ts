import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { loadPeer } from '../peers/peers.ts';
import { median } from '../rate.ts';
import { ourName } from './contender.ts';
import type { Sample } from './samples.ts';

const rounds = 3;

/** MB a second of processor time, ours and those of peers, each in a process of its own, measured in turns. */
export async function printRates(samples: readonly Sample[], peers: readonly string[]): Promise<void> {
  const titles = await Promise.all(peers.map(async (name) => (await loadPeer(name)).title));
  const heads = ['MB/s on one core', 'goal', ourName, 'met', ...titles, 'times the fastest'];
  console.log(`| ${heads.join(' | ')} |\n| --- |${' --: |'.repeat(heads.length - 1)}`);
  const processes = [ourName, ...peers].map(start);
  for (const { title, goal } of samples) {
    const [own, ...others] = await ratesOf(title, processes);
    const ratio = others.length === 0 ? 1 : own! / Math.max(...others);
    const met = own! >= goal ? 'yes' : 'no';
    const cells = [
      title,
      `≥ ${goal}`,
      own!.toFixed(1),
      met,
      ...others.map((rate) => rate.toFixed(1)),
      ratio.toFixed(1),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  for (const process of processes) process.kill();
}

function start(name: string): ChildProcess {
  const program = fileURLToPath(new URL('rate-process.ts', import.meta.url));
  return fork(program, [name], { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

async function ratesOf(title: string, processes: readonly ChildProcess[]): Promise<number[]> {
  const measured: number[][] = processes.map(() => []);
  // Turn by turn, so that whatever else the machine does meets all of them.
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, process] of processes.entries()) {
      process.send(title);
      const [rate] = (await once(process, 'message')) as [number];
      measured[index]!.push(rate);
    }
  }
  return measured.map(median);
}
