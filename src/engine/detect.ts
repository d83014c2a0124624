import { detect } from '../detectors/index.ts';
import type { Span } from '../model/span.ts';

/** A text to look into, with the name of the field that it stands in, where there is one. */
export interface DetectRequest {
  id: unknown;
  text: string;
  field?: string;
}

/** What was found in it; without the text. Offsets are UTF-16 units. */
export interface DetectResult {
  id: unknown;
  spans: Pick<Span, 'start' | 'end' | 'class' | 'confidence'>[];
}

/** Runs the text detectors over one text. */
export function detectSpans({ id, text, field }: DetectRequest): DetectResult {
  const spans = detect(text, field === undefined ? {} : { name: field });
  return {
    id,
    spans: spans.map(({ start, end, class: identifier, confidence }) => ({
      start,
      end,
      class: identifier,
      confidence,
    })),
  };
}
