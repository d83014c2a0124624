import { type EntryHead, type Format, formatEvidence } from '../model/format.ts';
import { allFormats } from './registry.generated.ts';

/** Every format, in the order in which they are asked. */
export const formats: readonly Format[] = formatEvidence.flatMap((evidence) =>
  allFormats.filter((format) => format.evidence === evidence),
);

/** The format of an entry; the last of them takes whatever no other knows. */
export function recognise(head: EntryHead): Format {
  return formats.find((format) => format.matches(head))!;
}

/** The extension of a path in lower case, from the last dot of its name; `.nii.gz` and the like as one. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const compound = /\.[a-z0-9]{1,8}\.gz$/.exec(name);
  if (compound) return compound[0];
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot);
}
