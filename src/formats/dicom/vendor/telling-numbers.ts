/**
 * Entries of Siemens headers and protocols whose numbers say something of the person, or find a scan again: the weight that
 * the absorption rate was worked out with, the adjustments of one session. Names are those that dcm2niix, twixtools and
 * gdcm's dictionary of CSA headers read. All other numbers are settings.
 */
const inCsaHeader: ReadonlySet<string> = new Set([
  'UsedPatientWeight',
  'PatientWeight',
  'PatientAge',
  'PatientSize',
  'ImagingFrequency',
  'TransmitterCalibration',
  'SAR',
]);

/** By the whole key: other coils and nuclei have entries of the same last name. */
const inProtocol =
  /^sGRADSPEC\.(?:asGPAData\[0\]\.)?(?:lOffset[XYZ]|alShimCurrent\[\d{1,2}\])$|^sTXSPEC\.asNucleusInfo\[0\]\.(?:lFrequency|flReferenceAmplitude)$/;
/** Dates, numbers of patients and of machines, under whatever path. */
const ofDayOrNumber = /date|birth|serial|patientid/i;
const ofPerson = /(?:^|\.)(?:fl(?:Used)?Patient(?:Weight|Age|Height)|l?PatientSex)$/;

/** Whether a number of a CSA header is more than a setting. */
export function isTellingInCsaHeader(name: string): boolean {
  return inCsaHeader.has(name);
}

/** Whether a number of a protocol's assignments is more than a setting. @param key with its path: `sGRADSPEC.alShimCurrent[0]` */
export function isTellingInProtocol(key: string): boolean {
  return ofDayOrNumber.test(key) || ofPerson.test(key) || inProtocol.test(key);
}

/** Whether a number of the tree before them is one of the patient's body. */
export function isTellingParameter(name: string): boolean {
  return ofPerson.test(name);
}
