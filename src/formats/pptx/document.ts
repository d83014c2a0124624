import type { Document } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import { AnyTextReader } from '../office/any-text.ts';
import type { OfficePackage } from '../office/package.ts';
import { propertyFields } from '../office/properties.ts';
import { linkFields, relationsOf } from '../office/relations.ts';
import { ToldOnce } from '../office/told-once.ts';
import type { Attributes, PartReader } from '../office/xml.ts';
import { AuthorReader } from './authors.ts';
import { SlideCommentReader } from './comments.ts';
import { SlideReader } from './slide-reader.ts';

/** What is read as the presentation's own, or says how it looks; everything else was put into it. */
const ownParts = /\.(xml|rels|vml|fntdata)$|^\[Content_Types\]/i;

/** Parts with texts beside the slides, and what a person calls them. */
const otherParts: readonly (readonly [pattern: RegExp, part: string])[] = [
  [/^ppt\/(charts\/chart|diagrams\/data)[^/]*\.xml$/i, 'diagram'],
  [/^ppt\/tags\/[^/]*\.xml$/i, 'tag'],
  [/^customXml\/item\d+\.xml$/i, 'attached data'],
];

/** Reads a presentation: properties, slides in their order with notes and remarks, masters. @throws Error when it holds none */
export function presentationDocument(office: OfficePackage): Document {
  const main = relationsOf(office, '').find(({ type }) => type === 'officeDocument')?.target ?? 'ppt/presentation.xml';
  if (!office.has(main)) throw new Error('it holds no presentation: open it in the program and save it anew');
  return {
    problems: office.problems,
    *fields(): Iterable<Field> {
      const once = new ToldOnce();
      yield* propertyFields(office);
      for (const [index, path] of slidePaths(office, main).entries()) yield* slideFields(office, path, index + 1, once);
      for (const path of office.paths(/^ppt\/(commentAuthors|authors)\.xml$/i)) {
        yield* office.read(path, new AuthorReader());
      }
      for (const [index, path] of office.paths(/^ppt\/slideMasters\/[^/]*\.xml$/i).entries()) {
        yield* office.read(path, new SlideReader(`slide master ${index + 1}`));
      }
      for (const [pattern, part] of otherParts) {
        for (const path of office.paths(pattern)) yield* office.read(path, new AnyTextReader(part));
      }
    },
    members: () => office.embedded(ownParts),
  };
}

/** Parts of slides in the order in which they are shown; those that the list has lost come last. */
function slidePaths(office: OfficePackage, main: string): string[] {
  const reader = new SlideListReader();
  office.readAll(main, reader);
  const targets = new Map(relationsOf(office, main).map(({ id, target }) => [id, target]));
  const listed = reader.ids.map((id) => targets.get(id) ?? '').filter((path) => office.has(path));
  return [...new Set([...listed, ...office.paths(/^ppt\/slides\/[^/]*\.xml$/i)])];
}

function* slideFields(office: OfficePackage, path: string, number: number, once: ToldOnce): Iterable<Field> {
  const state = new HiddenReader();
  office.readAll(path, state);
  const part = `slide ${number}${state.isHidden ? ' (hidden)' : ''}`;
  yield* office.read(path, new SlideReader(part));
  const relations = relationsOf(office, path);
  for (const { type, target } of relations) {
    if (type === 'notesSlide') yield* office.read(target, new SlideReader(`${part} notes`));
    if (type === 'comments' || type === 'comment') yield* office.read(target, new SlideCommentReader(part, once));
  }
  yield* linkFields(relations, `${part} `);
}

/** Ids of slides in their order (ECMA-376 part 1, section 19.2.1.34). */
class SlideListReader implements PartReader<never> {
  readonly finished: never[] = [];
  readonly ids: string[] = [];

  open(name: string, attributes: Attributes): void {
    if (name !== 'sldId') return;
    // Its own id is a number; the one that leads to the part has a prefix.
    const relation = Object.keys(attributes).find((key) => key.endsWith(':id'));
    if (relation !== undefined) this.ids.push(attributes[relation]!);
  }
}

/** Whether a slide is left out when it is shown. */
class HiddenReader implements PartReader<never> {
  readonly finished: never[] = [];
  isHidden = false;

  open(name: string, { show }: Attributes): void {
    if (name === 'sld') this.isHidden = show === '0' || show === 'false';
  }
}
