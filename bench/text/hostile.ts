import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Units that expressions stumble over; each fills a text of 50 KB. */
const units = [
  ...[
    'a',
    'A',
    '1',
    ' ',
    '\n',
    '\t',
    '.',
    '-',
    '(',
    '((1',
    '@',
    'a@',
    '@a.',
    'a.',
    '1.',
    '1-',
    '1 ',
    '1.1.1.1',
    'a:',
    '::',
    ':a',
  ],
  ...[
    '1:',
    'a^',
    '^',
    '^^^^',
    'A. ',
    'A a ',
    'Aa',
    'Aa ',
    'Dr. ',
    'Dr',
    'tel ',
    'MRN ',
    'name: ',
    'born ',
    'http://',
    'www.',
    '//',
  ],
  ...[
    '/a',
    '\\a',
    '"@',
    '"',
    "'",
    ', ',
    '+1',
    '+',
    '0x',
    '\u00e9',
    '\u00c9a ',
    '\u6f22',
    '\u{1f600}',
    '1/1/',
    '1961-07-',
    'January ',
  ],
  ...[
    'Street ',
    '1 A Street ',
    'St. ',
    'of the ',
    'de la ',
    'GB82',
    'A1',
    'a1-',
    '#',
    'ID ',
    'x=',
    '&a=',
    '%41',
    '<a ',
    '{"a":',
  ],
];
const length = 50_000;
const limitMilliseconds = 5_000;
/** A package is asked no further once so many texts took it longer than that, or all of them this long. */
const mostEndless = 2;
const mostMilliseconds = 15_000;

/** The worst time on a hostile text, of ours and of peers, each in a process of its own that is ended after a while. */
export async function printHostile(peers: readonly string[]): Promise<void> {
  const seconds = limitMilliseconds / 1000;
  console.log(
    `| texts of 50 KB made of one unit, until ${mostEndless} take more than ${seconds} s or all ${mostMilliseconds / 1000} s | texts tried | worst, ms | unit | over 100 ms | over ${seconds} s |\n| --- | --: | --: | --- | --: | --: |`,
  );
  for (const name of ['Cohortlint', ...peers]) {
    const times = await timesOf(name);
    const [unit, worst] = [...times].sort(([, left], [, right]) => right - left)[0]!;
    const text =
      worst >= limitMilliseconds
        ? `> ${limitMilliseconds.toLocaleString('en-US')}`
        : Math.round(worst).toLocaleString('en-US');
    const slow = [...times.values()].filter((time) => time > 100).length;
    const endless = [...times.values()].filter((time) => time >= limitMilliseconds).length;
    console.log(
      `| ${name} | ${times.size} of ${units.length} | ${text} | \`${JSON.stringify(unit)}\` | ${slow} | ${endless} |`,
    );
  }
}

/** The times of texts by their units, in ms, as far as a package gets. */
async function timesOf(name: string): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  let child = start(name);
  let endless = 0;
  let sum = 0;
  for (const unit of units) {
    const time = await askFor(child, unit.repeat(Math.ceil(length / unit.length)));
    times.set(unit, time ?? limitMilliseconds);
    sum += time ?? limitMilliseconds;
    if (time === undefined) {
      child.kill('SIGKILL');
      endless += 1;
    }
    if (endless === mostEndless || sum > mostMilliseconds) break;
    if (time === undefined) child = start(name);
  }
  child.kill();
  return times;
}

type Child = ReturnType<typeof fork>;

function start(name: string): Child {
  const program = fileURLToPath(new URL('hostile-process.ts', import.meta.url));
  return fork(program, [name], { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
}

/** What a process may take to start before its first text. */
const startMilliseconds = 5_000;

/** How long a child takes for a text, in ms; `undefined` when it is not done in time. */
async function askFor(child: Child, text: string): Promise<number | undefined> {
  child.send(text);
  try {
    const signal = AbortSignal.timeout(limitMilliseconds + startMilliseconds);
    const [time] = (await once(child, 'message', { signal })) as [number];
    return time < limitMilliseconds ? time : undefined;
  } catch {
    return undefined;
  }
}
