import { type DisclosureThreshold, smallestGroup } from './threshold.ts';

/**
 * 1/11 = 0.0909 is taken for 0.09 by convention; read literally, 0.09 asks for 12. Both agencies recommend it and bind nobody to it.
 */
const publicRelease = {
  risk: 0.09,
  readings: [
    { name: 'by convention', k: 11 },
    { name: 'literally', k: smallestGroup(0.09) },
  ],
} as const;

/** What authorities and networks ask for, each with its source. */
export const disclosureThresholds: readonly DisclosureThreshold[] = [
  {
    id: 'hipaa-safe-harbor',
    title: 'HIPAA Safe Harbor',
    source: '45 CFR 164.514(b)(2)(i)(B) and (C)',
    url: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
    says: 'Ages over 89 as 90 or older, three digits of a ZIP code where more than 20,000 people live, of dates the year; no size of a group.',
    readings: [],
    values: ['ages-to-89', 'zip-areas', 'dates-to-year'],
  },
  {
    id: 'ema-0070',
    title: 'EMA Policy 0070',
    source:
      'External guidance on the implementation of the policy on the publication of clinical data, EMA/90915/2016, chapter 3',
    url: 'https://www.ema.europa.eu/en/human-regulatory-overview/marketing-authorisation/clinical-data-publication',
    says: 'Recommends a risk of at most 0.09 for each person when reports are made public.',
    ...publicRelease,
  },
  {
    id: 'health-canada',
    title: 'Health Canada, Public Release of Clinical Information',
    source: 'Guidance document on Public Release of Clinical Information, anonymization',
    url: 'https://www.canada.ca/en/health-canada/services/drug-health-product-review-approval/profile-public-release-clinical-information-guidance.html',
    says: 'Recommends a risk of at most 0.09 for each person when reports are made public.',
    ...publicRelease,
  },
  {
    id: 'cms-cell-size',
    title: 'CMS cell size suppression policy',
    source: 'CMS Cell Size Suppression Policy, as the HHS guidance portal has it (version of 8 May 2017)',
    url: 'https://www.hhs.gov/guidance/document/cms-cell-suppression-policy',
    says: 'No cell from 1 to 10 is told or can be derived; zero is told.',
    readings: [{ name: 'as stated', k: 11 }],
    counts: { suppressTo: 10, roundTo: 1 },
  },
  {
    id: 'nhs-hes',
    title: 'NHS Hospital Episode Statistics',
    source: 'Disclosure control methodology for HES and ECDS, from September 2018: counts below the national level',
    url: 'https://digital.nhs.uk/data-and-information/data-tools-and-services/data-services/hospital-episode-statistics/change-to-disclosure-control-methodology-for-hes-and-ecds-from-september-2018',
    says: 'Counts from 1 to 7 are suppressed and all others rounded to the nearest 5; national totals are told as they are.',
    readings: [{ name: 'as stated', k: 8 }],
    counts: { suppressTo: 7, roundTo: 5 },
  },
  {
    id: 'ohdsi',
    title: 'OHDSI network studies',
    source: 'minCellCount of the analysis packages, 5 by default (omopgenerics, suppress)',
    url: 'https://darwin-eu.github.io/omopgenerics/reference/suppress.html',
    says: 'Counts from 1 to 4 are suppressed; a data partner may choose more.',
    readings: [{ name: 'as stated', k: 5 }],
    counts: { suppressTo: 4, roundTo: 1 },
  },
];
