import type { Category } from './rule.ts';

/** The categories of rules as people read them. */
export const categoryLabel: Readonly<Record<Category, string>> = {
  identifier: 'Identifiers',
  pixel: 'Burned-in text',
  biometric: 'Faces and biometrics',
  outlier: 'People who stand out',
  consent: 'Consent',
  exposure: 'Exposure by a model',
  integrity: 'Integrity',
  hygiene: 'Leftovers',
};
