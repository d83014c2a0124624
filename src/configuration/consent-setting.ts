import { useNames } from '../model/intended-use.ts';

/** Of these somebody has to say who or which: `third-party:NAME`. */
const takesArgument: ReadonlySet<string> = new Set(['third-party', 'disease-research']);
const text = { type: 'string', minLength: 1 };
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

/**
 * What a folder is about to be used for. Words are offered, and any text is read: whoever reads it knows what was meant, which
 * a schema does not.
 */
export const intendedUseSchema = {
  type: 'array',
  items: {
    anyOf: [{ enum: Object.keys(useNames).filter((name) => !takesArgument.has(name)) }, text],
  },
};

/** Where the records of consent lie, and who uses the data where and how. */
export const consentSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    manifest: {
      ...text,
      description: 'Path of the manifest, relative to the dataset; `consent.json` at its root without it.',
    },
    circumstances: {
      type: 'object',
      additionalProperties: false,
      description:
        'Who uses the data, where and how. Limits of a consent are held against it; what is not said is not assumed.',
      properties: {
        country: { ...text, description: 'Where the data are used: `DE`, `EU`, `EEA`.' },
        institution: { ...text, description: 'Who uses them.' },
        institutionKind: { enum: ['not-for-profit', 'commercial'] },
        purpose: { enum: ['non-commercial', 'commercial'], description: 'Whether money is made with the use.' },
        ethicsApproval: { ...text, description: 'Number under which a committee approved this use.' },
        start: { ...day, description: 'Day from which a time limit runs, YYYY-MM-DD.' },
        monthsSince: { type: 'integer', minimum: 0, description: 'Months for which the data were used already.' },
        project: { ...text, description: 'The project, as agreements name it.' },
        users: { type: 'array', items: text, description: 'Who uses the data, by name.' },
        diseases: { type: 'array', items: text, description: 'What is studied: `MONDO:0005148`, `ICD10:E11`.' },
        researchType: { ...text, description: 'In words: `paediatric research`.' },
        publicationPlanned: { type: 'boolean', description: 'Whether results are published.' },
        publicationDay: { ...day, description: 'When, YYYY-MM-DD.' },
        collaboration: { type: 'boolean', description: 'Whether it is done together with those who led the study.' },
        returnsData: { type: 'boolean', description: 'Whether what is derived is given back.' },
        withinInstitution: { type: 'boolean', description: 'Whether the data stay within the institution.' },
        conditionsMet: {
          type: 'array',
          items: text,
          description: 'Conditions in the words of the consent that are met.',
        },
      },
    },
  },
};
