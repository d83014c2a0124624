import { duoEntries } from './codes.ts';

/** Shorthands and ids of the Data Use Ontology, as the readers of manifest and table want them. */
export const knownDuoCodes: readonly string[] = duoEntries.flatMap(({ id, shorthand }) => [shorthand, id]);
