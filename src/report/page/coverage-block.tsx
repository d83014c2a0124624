import type { VNode } from 'preact';
import { number, plural } from '../../model/numerals.ts';
import type { FirstPage } from '../../model/protocol.ts';
import { encodingsText } from '../wording.ts';
import { Block, type BlockProps } from './block.tsx';
import { ShareBar } from './share-bar.tsx';

/** What was read and what was not, with the reasons. */
export function CoverageBlock({ page, links = {} }: BlockProps): VNode {
  const { coverage, settings } = page;
  const unread = coverage.partial + coverage.notInspected;
  return (
    <Block title="Coverage">
      <CoverageBar coverage={coverage} />
      {unread > 0 && (
        <ul class="gap-reasons">
          {coverage.reasons.map(({ reason, count }) => (
            <li key={reason} title={reason}>
              <span>{reason}</span> <strong>{number(count)}</strong>
            </li>
          ))}
          {coverage.otherReasons > 0 && (
            <li class="muted">
              <span>and {plural(coverage.otherReasons, 'other reason')}</span>
            </li>
          )}
        </ul>
      )}
      <Encodings coverage={coverage} />
      <p class="muted">Pixel and voxel values are not looked at.</p>
      {settings.ignoredEntries > 0 && (
        <p class="muted">
          Left out by {settings.ignoredBy.join(', ')}: {plural(settings.ignoredEntries, 'path')}.
        </p>
      )}
      {settings.switchedOff.length > 0 && <p class="muted">Switched off: {settings.switchedOff.join(', ')}.</p>}
      {unread > 0 && links.gaps}
    </Block>
  );
}

/** The share of entries that were read whole, in part and not, as one bar with its numbers. */
export function CoverageBar({ coverage }: { coverage: FirstPage['coverage'] }): VNode {
  const { inspected, partial, notInspected } = coverage;
  const entries = inspected + partial + notInspected;
  const percent = entries === 0 ? 100 : Math.floor((inspected * 100) / entries);
  const shares = [
    { name: 'fill-clear', count: inspected },
    { name: 'fill-warning', count: partial },
    { name: 'fill-unread', count: notInspected },
  ];
  return (
    <div class="coverage">
      <ShareBar shares={shares} />
      <p>
        <strong>{percent} % read whole</strong>{' '}
        <span class="muted">
          {number(inspected)} read, {number(partial)} in part, {number(notInspected)} not
        </span>
      </p>
    </div>
  );
}

/** In which encodings texts were read, where that was not UTF-8: what is read in a wrong one is not found. */
export function Encodings({
  coverage,
  children,
}: {
  coverage: FirstPage['coverage'];
  children?: string;
}): VNode | null {
  const { encodings } = coverage;
  if (encodings.length === 0) return null;
  return (
    <p class="muted">
      {encodingsText(encodings)}.{children !== undefined && ` ${children}`}
    </p>
  );
}
