/**
 * The name of a contact point of HL7, in which a phone number or an e-mail address stands.
 * @param name of the element: `patientRole.telecom`, `Patient.telecom.value`
 */
export function contactName(name: string, text: string): string {
  return /telecom(\.value)?$/.test(name) && text.includes('@') ? 'email' : name;
}
