import type { ConsentResource } from './fhir-documents.ts';
import type { JsonPart } from './json-part.ts';
import { dayOf } from './real-day.ts';

/** The id of the patient: `sub-01` of `Patient/sub-01`, of a versioned or absolute reference, or of an identifier. */
export function subjectOf(resource: JsonPart): string | undefined {
  const patient = resource.get('subject', 'patient');
  const reference = patient.get('reference').text();
  const id = /(?:^|\/)Patient\/([^/]+)/.exec(reference ?? '')?.[1] ?? /^urn:uuid:(.+)$/.exec(reference ?? '')?.[1];
  return id ?? (reference === undefined ? patient.get('identifier').get('value').text() : undefined);
}

/** The day of the latest consent of each patient that is in force. */
export function latestInForce(resources: readonly ConsentResource[]): Map<string, string> {
  const latest = new Map<string, string>();
  for (const { resource } of resources) {
    const subject = subjectOf(resource);
    const day = dayOf(resource.get('date', 'dateTime').text());
    if (resource.get('status').text() !== 'active' || subject === undefined || day === undefined) continue;
    if (day > (latest.get(subject) ?? '')) latest.set(subject, day);
  }
  return latest;
}

/** Whether the patient gave another consent after the one that is no longer in force. */
export function isReplaced(resource: JsonPart, latest: ReadonlyMap<string, string>): boolean {
  const day = dayOf(resource.get('date', 'dateTime').text());
  const later = latest.get(subjectOf(resource) ?? '');
  return resource.get('status').text() === 'inactive' && day !== undefined && later !== undefined && later > day;
}
