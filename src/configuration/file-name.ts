/** The name of a dataset's own configuration, at its root. */
export const configurationFile = 'cohortlint.config.json';
