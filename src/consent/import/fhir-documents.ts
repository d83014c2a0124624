import type { Origin } from './imported.ts';
import { type JsonPart, readJson } from './json-part.ts';

/** A Consent resource, with where it stands. */
export interface ConsentResource {
  readonly resource: JsonPart;
  /** The place of a part of it. */
  originOf(part: JsonPart): Origin;
}

/**
 * The Consent resources of a file: one resource, a Bundle, or one resource a line as bulk exports are written (FHIR Bulk Data
 * Access, ndjson).
 */
export function consentResources(
  path: string,
  text: string,
  onProblem: (message: string, from: Origin) => void,
): ConsentResource[] {
  if (!/\.ndjson$/i.test(path)) {
    const { root, problem } = readJson(text);
    if (problem !== undefined) onProblem(problem, { path });
    return within(root, (part) => ({ path, pointer: part.pointer }));
  }
  return text.split(/\r\n|\n|\r/).flatMap((content, index) => {
    if (content.trim() === '') return [];
    const line = index + 1;
    const { root, problem } = readJson(content);
    // The mistake's own line counts from the resource, not from the file.
    if (problem !== undefined) onProblem(`Line ${line} is not valid JSON: correct it there.`, { path, line });
    return within(root, (part) => ({ path, line, pointer: part.pointer }));
  });
}

function within(root: JsonPart, originOf: ConsentResource['originOf']): ConsentResource[] {
  const inside =
    root.get('resourceType').text() === 'Bundle'
      ? root
          .get('entry')
          .items()
          .map((entry) => entry.get('resource'))
      : root.items();
  return inside
    .filter((resource) => resource.get('resourceType').text() === 'Consent')
    .map((resource) => ({ resource, originOf }));
}

/** The codes of a Coding or CodeableConcept, or of a list of them. */
export function codesOf(part: JsonPart): string[] {
  return part.items().flatMap((item) => {
    const own = item.text() ?? item.get('code').text();
    return [
      ...(own === undefined ? [] : [own]),
      ...item
        .get('coding')
        .items()
        .flatMap((coding) => coding.get('code').text() ?? []),
    ];
  });
}
