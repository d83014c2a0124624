import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { until } from '../../scripts/host/until.ts';

/** What has the focus in a page, as its opening tag; empty when the page has none. */
const focused = `document.hasFocus() ? document.activeElement?.cloneNode(false).outerHTML ?? '' : ''`;
const isFocused = (selector: string): string =>
  `document.hasFocus() && document.activeElement?.matches('${selector}') === true`;

/** Waits until an element of a page has the focus: what is typed before goes elsewhere. */
export async function hasFocus(frame: Frame, selector: string): Promise<void> {
  const look = () => frame.evaluate<[boolean, string]>(`[${isFocused(selector)}, ${focused}]`);
  await until(`the focus on ${selector}`, look, ([isThere]) => isThere);
}

/** Presses Tab until an element has the focus, as somebody does who has no mouse. */
export async function tabTo(frame: Frame, selector: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await frame.page().keyboard.press('Tab');
    if (await frame.evaluate<boolean>(isFocused(selector))) return;
    passed.push(await frame.evaluate<string>(focused));
  }
  assert.fail(`Tab does not lead to ${selector}, but to ${passed.slice(-10).join(' ')}`);
}
