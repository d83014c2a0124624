import type { VNode } from 'preact';
import { number } from '../../../model/numerals.ts';
import { type Answer, answers } from '../../consent/consent-words.ts';
import { Icon, type IconName } from '../icon.tsx';

type Counts = Readonly<Record<Answer, number>>;

const icons: Readonly<Record<Answer, IconName>> = { allowed: 'pass', blocked: 'error', unknown: 'unknown' };

/** What one person in very many comes to is still seen: the least share of a bar, in percent. */
const leastShare = 2;

/**
 * How many people allow a purpose, block it or leave it open, as one bar: the first plain, the second hatched, the third
 * dotted, so that it is read without colours. The numbers stand beside it.
 * @param id tells the patterns of several bars on one page apart
 */
export function AnswerBar({ counts, id }: { counts: Counts; id: string }): VNode {
  const segments = segmentsOf(counts);
  return (
    <svg class="answer-bar" aria-hidden="true">
      <defs>
        <pattern id={`${id}-blocked`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="fill-error" width="5" height="5" />
          <rect class="fill-surface" width="1.5" height="5" />
        </pattern>
        <pattern id={`${id}-unknown`} width="5" height="5" patternUnits="userSpaceOnUse">
          <rect class="fill-track" width="5" height="5" />
          <circle class="fill-text" cx="2.5" cy="2.5" r="1" />
        </pattern>
      </defs>
      <rect class="fill-track" width="100%" height="100%" />
      {segments.map(({ answer, from, width }) => (
        <rect
          key={answer}
          {...(answer === 'allowed' ? { class: 'fill-clear' } : { fill: `url(#${id}-${answer})` })}
          x={`${from}%`}
          width={`${width}%`}
          height="100%"
        />
      ))}
    </svg>
  );
}

function segmentsOf(counts: Counts): { answer: Answer; from: number; width: number }[] {
  const total = Math.max(
    1,
    answers.reduce((sum, answer) => sum + counts[answer], 0),
  );
  const raised = answers
    .filter((answer) => counts[answer] > 0)
    .map((answer) => ({ answer, share: Math.max(leastShare, (counts[answer] * 100) / total) }));
  const whole = raised.reduce((sum, { share }) => sum + share, 0);
  let from = 0;
  return raised.map(({ answer, share }) => {
    const width = (share * 100) / whole;
    const segment = { answer, from, width };
    from += width;
    return segment;
  });
}

/** The same as numbers, each with its symbol and its word. */
export function AnswerCounts({ counts }: { counts: Counts }): VNode {
  return (
    <span class="answer-counts">
      {answers.map((answer) => (
        <span key={answer} class={counts[answer] === 0 ? 'muted' : `answer-${answer}`}>
          <Icon name={icons[answer]} /> <strong>{number(counts[answer])}</strong> {answer}
          <span class="only-read">, </span>
        </span>
      ))}
    </span>
  );
}

/** The symbol of an answer; its word stands beside it. */
export function AnswerIcon({ answer }: { answer: Answer }): VNode {
  return <Icon name={icons[answer]} />;
}
