import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestEvent } from '../../test/editor/test-event.ts';
import { openPages } from './browser.ts';
import { describePage } from './describe-page.ts';

const pictures = fileURLToPath(new URL('../../out/screenshots', import.meta.url));

/** All that is being looked at. */
let looking: Promise<unknown> = Promise.resolve();

/** Waits until what is looked at was seen: whoever closes a page waits for it. */
export async function wasSeen(): Promise<void> {
  await looking;
}

/**
 * Hands events on in their order, those of failures with what could be seen in the browser when they came.
 * @returns what takes the events; it is called at the moment of the failure
 */
export function tellWhatWasSeen(tell: (event: TestEvent) => void): (event: TestEvent) => void {
  return (event) => {
    const before = looking;
    const seen = event.kind === 'test' && event.state === 'failed' ? seenNow(event.title) : undefined;
    looking = (async () => {
      const text = await seen;
      await before;
      tell(text === undefined || event.kind !== 'test' ? event : { ...event, error: `${event.error}\n${text}` });
    })();
  };
}

async function seenNow(title: string): Promise<string> {
  const name = title.replace(/\W+/g, '-').slice(0, 150);
  mkdirSync(pictures, { recursive: true });
  const seen = openPages().map(async (page, index) => {
    const path = join(pictures, `failed-${name}${index === 0 ? '' : `-${index}`}.png`);
    const [text, picture] = await Promise.all([
      describePage(page),
      page.screenshot({ path, timeout: 10_000 }).then(
        () => `A picture is in ${path}`,
        (error: Error) => `There is no picture: ${error.message.split('\n')[0]}`,
      ),
    ]);
    return `What was on the page:\n${text.replace(/^/gm, '  ')}\n${picture}`;
  });
  return (await Promise.all(seen)).join('\n');
}
