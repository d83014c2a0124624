import bidsDescription from './bids-description.ts';
import bidsParticipants from './bids-participants.ts';
import croissant from './croissant.ts';
import datasetCard from './dataset-card.ts';
import dicomConsent from './dicom-consent.ts';
import duoText from './duo-text.ts';
import fhirConsent from './fhir-consent.ts';
import type { ConsentSource, DicomImporter, ImportContext, Imported, TextImporter } from './imported.ts';
import { type ConsentDraft, mergeImports } from './merge.ts';

/** Whatever reads what people agreed to, in the order in which they are asked. */
export const importers: readonly (TextImporter | DicomImporter)[] = [
  bidsDescription,
  bidsParticipants,
  croissant,
  datasetCard,
  dicomConsent,
  fhirConsent,
  duoText,
];

/** What one source says, to every importer that recognises it. */
export async function importSource(source: ConsentSource, context: ImportContext): Promise<Imported[]> {
  const imports: Imported[] = [];
  for (const importer of importers) {
    if (importer.kind === 'text') {
      if (source.kind === 'text' && importer.recognises(source)) imports.push(await importer.read(source, context));
    } else if (source.kind === 'dicom' && importer.recognises(source)) imports.push(importer.read(source, context));
  }
  return imports;
}

/** A draft of the manifest and of the table of people from what exists already. Nothing is thrown for bad input. */
export async function importConsent(sources: Iterable<ConsentSource>, context: ImportContext): Promise<ConsentDraft> {
  const imports: Imported[] = [];
  for (const source of sources) imports.push(...(await importSource(source, context)));
  return mergeImports(imports);
}
