import { duoEntries } from '../duo/codes.ts';

/** Abbreviations and ids of the Data Use Ontology, as the readers of the records take them. */
export const knownCodes: readonly string[] = duoEntries.flatMap(({ shorthand, id }) => [shorthand, id]);
