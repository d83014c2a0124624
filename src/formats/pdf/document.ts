import type { Document, Member } from '../../model/document.ts';
import type { Field, FieldKind } from '../../model/field.ts';
import type { Location } from '../../model/location.ts';
import { bytesInMemory } from '../../sources/bytes-in-memory.ts';
import { tooLarge } from '../archive/too-large.ts';
import { IncidentalField, PartField } from '../fields/part-field.ts';
import { type PageContent, PageText } from './page-text.ts';
import { PlacedField } from './placed-field.ts';

/** A field as plain data: the text of a page, or a value of the information, of the metadata or of an annotation. */
export type PdfPart =
  | ({ kind: 'page' } & PageContent)
  | { kind: FieldKind; name: string; text: string; location: Location; isIncidental: boolean };

/** A file that is attached. */
export interface PdfMember {
  path: string;
  content: Uint8Array;
}

/** What is read of a PDF document, as plain data that crosses from one thread to another. */
export interface PdfContent {
  parts: PdfPart[];
  members: PdfMember[];
  problems: string[];
}

/** A field as plain data. */
export function plainPart({ kind, name, text, location, isIncidental }: Field): PdfPart {
  return { kind, name, text, location, isIncidental: isIncidental === true };
}

/** What was read as a document. */
export function documentOfPdf({ parts, members, problems }: PdfContent): Document {
  return {
    problems,
    *fields(): Iterable<Field> {
      for (const part of parts) yield fieldOf(part);
    },
    *members(): Iterable<Member> {
      for (const { path, content } of members) {
        yield {
          path,
          size: content.length,
          open(most) {
            if (content.length > most) throw tooLarge(most);
            return bytesInMemory(content);
          },
        };
      }
    },
  };
}

function fieldOf(part: PdfPart): Field {
  if (part.kind === 'page') return new PageText(part);
  const { kind, name, text, location, isIncidental } = part;
  if (location.kind === 'page') return new PlacedField(kind, name, text, location);
  const slot = location.kind === 'slot' ? location.slot : '';
  return isIncidental ? new IncidentalField(kind, name, text, slot) : new PartField(kind, name, text, slot);
}
