import type { DicomElement, DicomObject } from '../../model/dicom.ts';
import { hostInSoftware } from '../../rules/host-in-software.ts';
import type { Decision } from './change.ts';
import { withoutSpans } from './clean-text.ts';
import { dummyOf } from './dummy.ts';

/** What is blanked may bring out what stands beside it. */
const mostRounds = 6;

/** The text that is left of an attribute by what was decided; `undefined` where none is. */
function textLeft(element: DicomElement, decision: Decision): string | undefined {
  if (decision.action === 'kept') return element.text();
  return decision.action === 'cleaned' && typeof decision.value === 'string' ? decision.value : undefined;
}

/** Paths of the attributes whose text goes on behind a zero byte, where many readers end it. */
export function pathsOfHiddenTexts({ framing }: DicomObject): Set<string> {
  const hidden = [...(framing?.hidden() ?? [])].filter(({ kind }) => kind === 'behind-zero');
  return new Set(hidden.map(({ element }) => element.path));
}

/** A text that goes on behind a zero byte, as far as every reader shows it. */
export function withoutHiddenText(element: DicomElement, decision: Decision): Decision {
  const text = textLeft(element, decision);
  if (text === undefined || !text.includes('\0')) return decision;
  const shown = text.slice(0, text.indexOf('\0'));
  return { action: 'cleaned', value: shown === '' ? dummyOf(element.vr) : shown };
}

/** A software version without the machine that it names. */
export function withoutHost(element: DicomElement, decision: Decision): Decision {
  const text = textLeft(element, decision);
  if (text === undefined) return decision;
  let cleaned = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const host = hostInSoftware(element.tag, () => cleaned);
    if (!host) return cleaned === text ? decision : { action: 'cleaned', value: cleaned };
    cleaned = withoutSpans(cleaned, [host]);
  }
  return { action: 'replaced by a dummy', value: dummyOf(element.vr) };
}
