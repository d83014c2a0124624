import type { Field } from '../../model/field.ts';
import type { Location } from '../../model/location.ts';
import { LineIndex } from '../../model/region.ts';
import { RunningText } from '../markup/running-text.ts';
import { type MarkupAttribute, markupTokens } from '../markup/tokens.ts';
import { MappedText } from '../text/mapped-text.ts';
import { inLines, type Placing, SourceField } from '../text/source-field.ts';

/** Elements inside a sentence; every other one starts and ends a block of text (WHATWG HTML, phrasing content). */
const inline: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong
  sub sup time tt u var wbr`.split(/\s+/),
);

/** Attributes that lay out, link styles or drive scripts, in which nobody writes about people. */
const presentational =
  /^(class|style|width|height|rel|type|media|charset|lang|dir|role|tabindex|target|align|valign|colspan|rowspan|border|bgcolor|color|cellpadding|cellspacing|viewbox|d|transform|fill|stroke|points|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|offset|http-equiv|integrity|crossorigin|xmlns.*|on[a-z]+|stroke-.*|font-.*|clip-.*|aria-(hidden|expanded|controls))$/;

/** An image or font that stands in the attribute itself. */
const embedded = /^data:[\w/+.-]*(;[\w=-]+)*;base64,/i;

/**
 * The texts of an HTML document block by block, its comments, scripts and styles as running text, and attributes in which
 * words or addresses stand, each by its own name; what `<meta>` and form fields hold by the name that they give it.
 * @param place makes a location of offsets in `text`; those of the file by default
 */
export function* htmlFields(
  text: string,
  _problems: string[] = [],
  place: Placing<Location> = inLines(new LineIndex(text)),
): Iterable<Field> {
  const running = new RunningText();
  for (const token of markupTokens(text, false)) {
    if (token.kind === 'text') {
      // A space that does not break is a space to whoever looks for a name.
      running.add(token.text.replaceAll('\u00A0', ' '), token.start, token.end);
      continue;
    }
    const isBreak = !('name' in token) || !inline.has(token.name.toLowerCase());
    const block = isBreak ? running.take() : undefined;
    if (block) yield new SourceField('prose', '', block, place);
    if (token.kind === 'open') yield* attributeFields(token.attributes, place);
    else if (token.kind !== 'close' && token.end > token.start) {
      yield new SourceField('prose', '', MappedText.verbatim(text.slice(token.start, token.end), token.start), place);
    }
  }
  const left = running.take();
  if (left) yield new SourceField('prose', '', left, place);
}

function* attributeFields(attributes: readonly MarkupAttribute[], place: Placing<Location>): Iterable<Field> {
  const label = attributes.find(({ name }) => /^(name|property|itemprop)$/i.test(name))?.value.text.trim();
  for (const { name, value } of attributes) {
    const lower = name.toLowerCase();
    if (presentational.test(lower) || value.text.trim() === '' || embedded.test(value.text)) continue;
    const isHeld = label !== undefined && /^(content|value|datetime)$/.test(lower);
    yield new SourceField('member', isHeld ? label : lower, value, place);
  }
}
