/** Position of a label in `labels` of the tagger: 0 none, 1 name, 2 place, 3 organisation. */
export type Label = 0 | 1 | 2 | 3;

/** A text and what parts of it are; the parts are in order and do not overlap. */
export interface LabelledText {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly label: Label }[];
}

/** How labelled texts are made and put together. */
export const labelled = {
  /** A text in which nothing is labelled. */
  plain: (text: string): LabelledText => ({ text, spans: [] }),
  /** A text that is one labelled thing. */
  whole: (text: string, label: Label): LabelledText => ({ text, spans: [{ start: 0, end: text.length, label }] }),
  /** Several texts one after the other. */
  join(parts: readonly LabelledText[], separator: string): LabelledText {
    let text = '';
    const spans: { start: number; end: number; label: Label }[] = [];
    for (const [index, part] of parts.entries()) {
      if (index > 0) text += separator;
      const offset = text.length;
      for (const { start, end, label } of part.spans) spans.push({ start: offset + start, end: offset + end, label });
      text += part.text;
    }
    return { text, spans };
  },
  /** The same text in other letters; where that changes its length, as it is. */
  mapped({ text, spans }: LabelledText, change: (text: string) => string): LabelledText {
    const changed = change(text);
    return { text: changed.length === text.length ? changed : text, spans };
  },
};
