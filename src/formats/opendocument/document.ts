import type { Document } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import { mostCells } from '../fields/sheet.ts';
import type { OfficePackage } from '../office/package.ts';
import type { Attributes, PartReader } from '../office/xml.ts';
import { ContentReader } from './content-reader.ts';
import { MetaReader, SettingsReader } from './meta-reader.ts';

/** What is read as the document's own, or says how it looks; everything else was put into it. */
const ownParts =
  /^(content|styles|meta|settings|manifest)\.(xml|rdf)$|^mimetype$|^META-INF\/|^Configurations2\/|layout-cache$/i;

/** Reads a text, spreadsheet or presentation of LibreOffice and its kin. @throws Error when it is encrypted or holds none */
export function openDocument(office: OfficePackage): Document {
  if (!office.has('content.xml')) throw new Error('it holds no document: open it in the program and save it anew');
  const manifest = new ManifestReader();
  office.readAll('META-INF/manifest.xml', manifest);
  if (manifest.isEncrypted) throw new Error('it is encrypted: save it without a password and scan again');
  return {
    problems: office.problems,
    *fields(): Iterable<Field> {
      yield* office.read('meta.xml', new MetaReader());
      const content = new ContentReader();
      yield* office.read('content.xml', content);
      if (content.isCut)
        office.problems.push(`only the first ${mostCells} cells are read: save the rest as tables of its own`);
      yield* office.read('styles.xml', new ContentReader('page '));
      yield* office.read('settings.xml', new SettingsReader());
    },
    members: () => office.embedded(ownParts),
  };
}

/** Whether parts are encrypted (OpenDocument 1.3, part 2, section 3.4.1). */
class ManifestReader implements PartReader<never> {
  readonly finished: never[] = [];
  isEncrypted = false;

  open(name: string, _attributes: Attributes): void {
    if (name === 'encryption-data') this.isEncrypted = true;
  }
}
