import type { Document } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import { AnyTextReader } from '../office/any-text.ts';
import type { OfficePackage } from '../office/package.ts';
import { propertyFields } from '../office/properties.ts';
import { linkFields, relationsOf } from '../office/relations.ts';
import { ToldOnce } from '../office/told-once.ts';
import { SettingsReader } from './settings.ts';
import { TextReader } from './text-reader.ts';

/** Parts of running text beside the document itself, and what their paragraphs are called by. */
const textParts: readonly (readonly [pattern: RegExp, place: string])[] = [
  [/^word\/header\d*\.xml$/i, 'header'],
  [/^word\/footer\d*\.xml$/i, 'footer'],
  [/^word\/(footnotes|endnotes|comments)\.xml$/i, ''],
  [/^word\/glossary\/document\.xml$/i, 'building block'],
];

const otherParts: readonly (readonly [pattern: RegExp, part: string])[] = [
  [/^word\/people\.xml$/i, 'author'],
  [/^word\/(charts|diagrams)\/[^/]*\.xml$/i, 'diagram'],
  [/^customXml\/item\d+\.xml$/i, 'attached data'],
];

/** What is read as the document's own, or says how it looks; everything else was put into it. */
const ownParts = /\.(xml|rels|vml|odttf)$|^\[Content_Types\]/i;

/** Reads a Word document: properties, text, and what hides beside the text. @throws Error when it holds none */
export function wordDocument(office: OfficePackage): Document {
  const main = relationsOf(office, '').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  if (!office.has(main)) throw new Error('it holds no document: open it in a word processor and save it anew');
  return {
    problems: office.problems,
    *fields(): Iterable<Field> {
      const once = new ToldOnce();
      yield* propertyFields(office);
      yield* office.read(main, new TextReader('', once));
      for (const [pattern, place] of textParts) {
        for (const [index, path] of office.paths(pattern).entries()) {
          yield* office.read(path, new TextReader(place === '' ? '' : `${place} ${index + 1}, `, once));
        }
      }
      yield* office.read('word/settings.xml', new SettingsReader());
      for (const [pattern, part] of otherParts) {
        for (const path of office.paths(pattern)) yield* office.read(path, new AnyTextReader(part));
      }
      const linked = office.paths(/^word\/_rels\/[^/]*\.rels$/i).map((path) => path.replace(/_rels\/|\.rels$/gi, ''));
      yield* linkFields(
        linked.flatMap((path) => relationsOf(office, path)),
        '',
      );
    },
    members: () => office.embedded(ownParts),
  };
}
