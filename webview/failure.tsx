import type { VNode } from 'preact';

/** What could not be done, in one line of the server's. Screen readers say it when it comes; there is nothing without it. */
export function Failure({ message }: { message: string | undefined }): VNode | null {
  if (message === undefined) return null;
  return (
    <p class="failure" role="alert">
      {message}
    </p>
  );
}
