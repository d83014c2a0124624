import { setTimeout as sleep } from 'node:timers/promises';

/**
 * How long is waited for anything in an editor, in milliseconds: far longer than a busy machine takes, so that the time
 * that passes never decides a test.
 */
export const patience = 60_000;

const pauseMilliseconds = 20;

/**
 * Looks at something again and again until it is as it should be.
 * @param what should come, for the message
 * @param look what is looked at; one that throws is looked at again
 * @param holds whether it is as it should be; that there is something, without it
 * @returns what was seen then
 * @throws Error that says what did not come, and what was seen last in its place
 */
export async function until<Seen>(
  what: string,
  look: () => Seen | Promise<Seen>,
  holds: (seen: Seen) => boolean = Boolean,
  milliseconds = patience,
): Promise<Seen> {
  const end = Date.now() + milliseconds;
  let last = 'nothing';
  do {
    try {
      const seen = await look();
      if (holds(seen)) return seen;
      last = JSON.stringify(seen) ?? String(seen);
    } catch (error) {
      last = String(error);
    }
    await sleep(pauseMilliseconds);
  } while (Date.now() < end);
  throw new Error(`It did not come within ${milliseconds / 1000} s: ${what}. Seen last: ${last.slice(0, 2_000)}`);
}
