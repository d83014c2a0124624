/** De-identification methods a DICOM object may declare in (0012,0064): CID 7050 of PS3.16 (2025a), coding scheme DCM. */
export const deidentificationCodes = {
  basicProfile: '113100',
  cleanPixelData: '113101',
  cleanRecognizableVisualFeatures: '113102',
  cleanGraphics: '113103',
  cleanStructuredContent: '113104',
  cleanDescriptors: '113105',
  retainFullDates: '113106',
  retainModifiedDates: '113107',
  retainPatientCharacteristics: '113108',
  retainDeviceIdentity: '113109',
  retainUids: '113110',
  retainSafePrivate: '113111',
  retainInstitutionIdentity: '113112',
} as const;
