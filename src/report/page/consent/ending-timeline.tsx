import { scaleSqrt, scaleUtc } from 'd3-scale';
import type { VNode } from 'preact';
import type { ConsentEnding } from '../../../model/protocol.ts';
import { endingDay, endingPeople, endingWord } from '../../consent/consent-words.ts';

const laneHeight = 40;
/** Where the middle of the marks is in a lane, below its name. */
const laneMiddle = 27;
const axisHeight = 20;
/** Room above the lanes for the word at the line of today. */
const todayHeight = 16;
/** Room at both ends for half a mark and half a label, in percent. */
const ends = [6, 94] as const;
const ticksWanted = 4;
const dayMilliseconds = 86_400_000;

const lanes = Object.keys(endingWord) as ConsentEnding['kind'][];

/**
 * What ends when, on a line for each kind of thing: circles to come, diamonds that are over, larger for more people. Widths are
 * in percent, so that letters keep their size.
 * @param today YYYY-MM-DD; the drawing has no line without it
 */
export function EndingTimeline({ endings, today }: { endings: readonly ConsentEnding[]; today?: string }): VNode {
  const kinds = lanes.filter((kind) => endings.some((ending) => ending.kind === kind));
  const top = today === undefined ? 0 : todayHeight;
  const height = top + kinds.length * laneHeight + axisHeight;
  const middleOfLane = (lane: number): number => top + lane * laneHeight + laneMiddle;
  const x = timeScale(endings, today);
  const radius = scaleSqrt([0, Math.max(1, ...endings.map(({ subjects }) => subjects))], [4, 9]);
  return (
    <figure class="timeline">
      <svg height={height} role="img" aria-label={summaryOf(endings)}>
        {ticksOf(x).map(({ at, label }) => (
          <g key={label}>
            <line class="axis" x1={`${at}%`} x2={`${at}%`} y1={top} y2={height - axisHeight} />
            <text class="tick" x={`${at}%`} y={height - 5}>
              {label}
            </text>
          </g>
        ))}
        {kinds.map((kind, lane) => (
          <g key={kind}>
            <text class="lane" x="0" y={top + lane * laneHeight + 12}>
              {endingWord[kind]}
            </text>
            <line class="axis" x1="0" x2="100%" y1={middleOfLane(lane)} y2={middleOfLane(lane)} />
            {endings
              .filter((ending) => ending.kind === kind)
              .map((ending) => (
                <Mark
                  key={`${ending.from} ${ending.isPast}`}
                  ending={ending}
                  at={x(middleOf(ending))}
                  top={middleOfLane(lane)}
                  radius={radius(ending.subjects)}
                />
              ))}
          </g>
        ))}
        {today !== undefined && <Today at={x(dateOf(today))} height={height - axisHeight} />}
      </svg>
      <figcaption class="muted">Diamonds are over, circles are to come; larger for more people.</figcaption>
    </figure>
  );
}

function Mark({
  ending,
  at,
  top,
  radius: r,
}: {
  ending: ConsentEnding;
  at: number;
  top: number;
  radius: number;
}): VNode {
  const circle = `M${r} 0A${r} ${r} 0 1 1 ${-r} 0A${r} ${r} 0 1 1 ${r} 0Z`;
  const diamond = `M0 ${-r - 1}L${r + 1} 0L0 ${r + 1}L${-r - 1} 0Z`;
  return (
    <svg class="mark" x={`${at}%`} y={top}>
      <title>{`${endingWord[ending.kind]}, ${endingDay(ending)}: ${endingPeople(ending)}`}</title>
      <path class={ending.isPast ? 'fill-warning' : 'fill-neutral'} d={ending.isPast ? diamond : circle} />
    </svg>
  );
}

function Today({ at, height }: { at: number; height: number }): VNode {
  return (
    <>
      <line class="today" x1={`${at}%`} x2={`${at}%`} y1="14" y2={height} />
      <text class="today-label" x={`${at}%`} y="11">
        today
      </text>
    </>
  );
}

type TimeScale = ReturnType<typeof timeScale>;

function timeScale(endings: readonly ConsentEnding[], today: string | undefined) {
  const days = [...endings.flatMap(({ from, to }) => [from, to]), ...(today === undefined ? [] : [today])].sort();
  const [first, last] = [dateOf(days[0]!), dateOf(days.at(-1)!)];
  // One day alone stands in the middle.
  const room = first.getTime() === last.getTime() ? 30 * dayMilliseconds : 0;
  return scaleUtc([new Date(first.getTime() - room), new Date(last.getTime() + room)], ends);
}

/** Years where they tell enough, else months, else days. */
function ticksOf(x: TimeScale): { at: number; label: string }[] {
  const ticks = x.ticks(ticksWanted);
  const labels = (length: number): string[] => ticks.map((tick) => tick.toISOString().slice(0, length));
  const shortest = [4, 7, 10].map(labels).find((texts) => new Set(texts).size === texts.length);
  return ticks.map((tick, index) => ({ at: x(tick), label: shortest?.[index] ?? tick.toISOString().slice(0, 10) }));
}

function middleOf({ from, to }: ConsentEnding): Date {
  return new Date((dateOf(from).getTime() + dateOf(to).getTime()) / 2);
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function summaryOf(endings: readonly ConsentEnding[]): string {
  const past = endings.filter(({ isPast }) => isPast).length;
  return `What ends when: ${past} over, ${endings.length - past} to come; the table below lists them.`;
}
