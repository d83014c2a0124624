import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';

/** What is told of a page, and where it stands: in VS Code, and in our own pages inside it or alone. */
const parts: Readonly<Record<string, string>> = {
  'our status bar': '.statusbar-item[id*="cohortlint.status"]',
  cursor: '[id="status.editor.selection"]',
  'open tab': '.tab.active',
  message: '.notification-list-item',
  'quick input': '.quick-input-widget',
  dialog: '.monaco-dialog-box, dialog[open]',
  menu: '.monaco-menu, .action-widget',
  hover: '.monaco-hover',
  status: '#root [role="status"], #root [role="alert"]',
  page: '#root',
};

/** Runs in a frame, whose policy may forbid anything but a plain expression. Gives lines. */
const look = `((parts) => {
  const short = (text, most) => (text ?? '').replace(/\\s+/g, ' ').trim().slice(0, most);
  const isSeen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
  let focused = document.hasFocus() ? document.activeElement : null;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const lines = [];
  if (focused && !/^(BODY|HTML|IFRAME)$/.test(focused.tagName)) {
    const host = focused.getRootNode().host;
    const opening = (element) => short(element.cloneNode(false).outerHTML.replace(/<\\/.*$/, ''), 300);
    lines.push('focus: ' + (host ? opening(host) + ' ' : '') + opening(focused));
  }
  for (const [name, selector] of Object.entries(parts)) {
    for (const element of [...document.querySelectorAll(selector)].filter(isSeen).slice(0, 5)) {
      const values = [...element.querySelectorAll('input')].map((input) => input.value).filter(Boolean);
      const text = short([element.innerText, ...values].join(' '), 600);
      if (text !== '') lines.push(name + ': ' + text);
    }
  }
  return lines;
})(${JSON.stringify(parts)})`;

/** A page that does not answer is not waited for longer than this. */
const limitMilliseconds = 10_000;

/** Tells what a person would see on a page: our status, what has the focus, messages, the text of our pages. Never throws. */
export async function describePage(page: Page): Promise<string> {
  // All frames are asked at once, before whoever owns the page goes on with it.
  const lines = await Promise.all(page.frames().map((frame) => Promise.race([linesOf(frame), tooLate()])));
  return lines.flat().join('\n') || 'Nothing can be seen on the page.';
}

async function linesOf(frame: Frame): Promise<string[]> {
  return frame.evaluate<string[]>(look).catch((error: Error) => [`a frame could not be asked: ${error.message}`]);
}

async function tooLate(): Promise<string[]> {
  await sleep(limitMilliseconds, undefined, { ref: false });
  return ['a frame did not answer'];
}
