import { useEffect, useRef, useState } from 'preact/hooks';

/** What a question came to so far. An old answer stays while a new one is awaited, so that nothing flickers. */
export interface Answered<Result> {
  result?: Result;
  error?: string;
  isWaiting: boolean;
}

/**
 * Asks when something changed of which the answer depends, and forgets answers that come too late.
 * @param key what the answer depends on
 */
export function useAnswer<Result>(ask: () => Promise<Result>, key: readonly unknown[]): Answered<Result> {
  const [answered, setAnswered] = useState<Answered<Result>>({ isWaiting: true });
  const asking = useRef(0);
  useEffect(() => {
    asking.current += 1;
    const mine = asking.current;
    const tell = (next: Answered<Result>): void => {
      if (mine === asking.current) setAnswered(next);
    };
    setAnswered((before) => ({ ...before, isWaiting: true }));
    ask().then(
      (result) => tell({ result, isWaiting: false }),
      (error: Error) => tell({ error: error.message, isWaiting: false }),
    );
  }, key);
  return answered;
}
