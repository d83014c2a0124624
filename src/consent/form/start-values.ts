import { importConsent } from '../import/import.ts';

/** What a new manifest starts with. */
export interface StartValues {
  manifest: Record<string, unknown>;
  /** What was taken over from where, and what a person has to decide. */
  remarks: string[];
}

/**
 * A new manifest, filled in as far as the description of the dataset says something.
 * @param description text of `dataset_description.json`, where there is one @param today YYYY-MM-DD
 */
export async function startValues(description: string | undefined, today: string): Promise<StartValues> {
  const path = 'dataset_description.json';
  const sources = description === undefined ? [] : [{ kind: 'text' as const, path, text: description }];
  const { manifest: draft, problems } = await importConsent(sources, { today });
  const { controller = {}, terms = {}, ...others } = draft;
  const isTaken = Object.keys(draft).length > 0;
  return {
    manifest: { schemaVersion: 1, controller, ...others, legalBasis: [], terms },
    remarks: [
      ...(isTaken ? [`Some fields were filled in from ${path}: check them before you save.`] : []),
      ...problems.map(({ message }) => `${path}: ${message}`),
    ],
  };
}
