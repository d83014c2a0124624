import type { VNode } from 'preact';

/** The shapes that mark severities and verdicts. Each has a form of its own, so that colour alone says nothing. */
export type IconName = 'error' | 'warning' | 'info' | 'pass' | 'unknown' | 'accepted' | 'ignored' | 'chevron' | 'close';

/** Drawn on a grid of 16 by 16. */
const shapes: Readonly<Record<IconName, string>> = {
  error:
    'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM5.3 4.6L8 7.3l2.7-2.7l.7.7L8.7 8l2.7 2.7l-.7.7L8 8.7l-2.7 2.7l-.7-.7L7.3 8L4.6 5.3z',
  warning: 'M8 1.4L15 14.4H1zM7.4 6v4h1.2V6zM7.4 11.2v1.3h1.2v-1.3z',
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM7.4 4.2h1.2v1.3H7.4zM7.4 6.8h1.2v5H7.4z',
  pass: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM11.2 5.2l.8.7l-4.6 5.2l-2.9-2.6l.7-.8l2.1 1.9z',
  unknown:
    'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM5.6 6.4C5.6 4.9 6.7 4 8 4s2.4.9 2.4 2.2c0 1-.6 1.5-1.2 2c-.5.4-.6.6-.6 1.1v.4H7.4v-.5c0-1 .4-1.4 1-1.9c.5-.4.8-.7.8-1.1c0-.6-.5-1-1.2-1s-1.2.4-1.2 1.2zM7.4 10.9h1.2v1.3H7.4z',
  accepted: 'M13.2 3.2l1 .8l-7.6 9l-4.6-4.2l.9-1l3.6 3.3z',
  ignored: 'M2 7.2h12v1.6H2z',
  chevron: 'M5.6 2.6l5.4 5.4l-5.4 5.4l-.9-.9L9.2 8L4.7 3.5z',
  close: 'M3.7 2.8L8 7.1l4.3-4.3l.9.9L8.9 8l4.3 4.3l-.9.9L8 8.9l-4.3 4.3l-.9-.9L7.1 8L2.8 3.7z',
};

/** A symbol beside a word that says the same; it is hidden from screen readers for that reason. */
export function Icon({ name }: { name: IconName }): VNode {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path fill="currentColor" fill-rule="evenodd" d={shapes[name]} />
    </svg>
  );
}
