/** A manifest of consent against which nothing is to be said: de-identified data, for which nobody has to be asked. */
export const plainManifest = `${JSON.stringify(
  {
    schemaVersion: 1,
    controller: { name: 'Example University', contact: 'privacy@university.example' },
    legalBasis: [{ law: 'hipaa', ground: 'safe-harbor' }],
    terms: { duo: ['GRU'], aiTraining: 'allowed' },
  },
  undefined,
  2,
)}\n`;
