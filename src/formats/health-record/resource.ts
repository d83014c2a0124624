/** Resources of people and places, whose elements are named from the resource on. */
const named: ReadonlySet<string> = new Set(
  'Patient Person RelatedPerson Practitioner Organization Location Device ImagingStudy'.split(' '),
);

/** Elements of FHIR's data types that say nothing without the element that is of the type. */
const ofTypes: ReadonlySet<string> = new Set(
  'family given text value display line city district postalCode start end prefix suffix reference'.split(' '),
);

/**
 * What an element of a FHIR resource (HL7 FHIR R4) is called, in the way of FHIRPath: `Patient.name.family`; in a resource
 * that is about no person, by the element and its type's part alone: `subject.display`, `birthDate`.
 * @param steps names from the root on, resource types among them, without indices
 * @param attribute of the XML form, where values are attributes
 */
export function resourceElementName(steps: readonly string[], attribute?: string): string {
  if (attribute !== undefined && attribute !== 'value') return attribute;
  const from = steps.findLastIndex((step) => /^[A-Z]/.test(step));
  const resource = steps[from];
  const elements = steps.slice(from + 1);
  if (resource !== undefined && named.has(resource)) return [resource, ...elements].join('.');
  const last = elements.at(-1) ?? resource ?? '';
  const before = elements.at(-2);
  return before !== undefined && ofTypes.has(last) ? `${before}.${last}` : last;
}
