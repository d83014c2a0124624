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

/** An option of the Basic Profile (PS3.15 section E.3). */
export interface DeidentificationOption {
  /** As the standard titles it: "Clean Descriptors". */
  readonly title: string;
  /** As a policy names it: "clean-descriptors". */
  readonly id: string;
}

/** The options by their codes. */
export const deidentificationOptions: ReadonlyMap<string, DeidentificationOption> = new Map([
  ['113101', { title: 'Clean Pixel Data', id: 'clean-pixel-data' }],
  ['113102', { title: 'Clean Recognizable Visual Features', id: 'clean-recognizable-visual-features' }],
  ['113103', { title: 'Clean Graphics', id: 'clean-graphics' }],
  ['113104', { title: 'Clean Structured Content', id: 'clean-structured-content' }],
  ['113105', { title: 'Clean Descriptors', id: 'clean-descriptors' }],
  ['113106', { title: 'Retain Longitudinal Temporal Information with Full Dates', id: 'retain-full-dates' }],
  ['113107', { title: 'Retain Longitudinal Temporal Information with Modified Dates', id: 'retain-modified-dates' }],
  ['113108', { title: 'Retain Patient Characteristics', id: 'retain-patient-characteristics' }],
  ['113109', { title: 'Retain Device Identity', id: 'retain-device-identity' }],
  ['113110', { title: 'Retain UIDs', id: 'retain-uids' }],
  ['113111', { title: 'Retain Safe Private', id: 'retain-safe-private' }],
  ['113112', { title: 'Retain Institution Identity', id: 'retain-institution-identity' }],
]);
