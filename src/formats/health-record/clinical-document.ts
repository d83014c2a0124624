/** Elements of HL7 V3 that say whose the names, numbers and addresses below them are. */
const roles: ReadonlySet<string> = new Set(
  `patientRole patient guardian guardianPerson guardianOrganization providerOrganization assignedAuthor assignedEntity
  assignedPerson assignedCustodian representedCustodianOrganization representedOrganization associatedEntity
  associatedPerson relatedEntity relatedSubject relatedPerson subject informationRecipient intendedRecipient
  receivedOrganization assignedAuthoringDevice healthCareFacility participantRole playingEntity playingDevice
  specimenRole maintainingOrganization wholeOrganization birthplace place location`.split(/\s+/),
);

/** Attributes in which the value of an element stands. */
const valued: ReadonlySet<string> = new Set(['value', 'extension']);

/**
 * What a value of a clinical document (HL7 CDA R2) is called: from the element that says whose it is, to the one that
 * holds it: `patient.name.family`, `patientRole.id`, `assignedPerson.name.given`, `effectiveTime`.
 * @param steps names of elements from the root on
 * @param attribute in which the value stands; none for text
 */
export function clinicalDocumentName(steps: readonly string[], attribute?: string): string {
  const last = steps.at(-1) ?? '';
  if (attribute === 'root') return `${last}.root`;
  if (attribute !== undefined && !valued.has(attribute)) return attribute;
  const from = steps.findLastIndex((step, index) => index < steps.length - 1 && roles.has(step));
  if (from >= 0 && steps.length - from <= 5) return steps.slice(from).join('.');
  const before = steps.at(-2);
  // An interval of time has its ends below it.
  return /^(low|high|center)$/.test(last) && before !== undefined ? `${before}.${last}` : last;
}
