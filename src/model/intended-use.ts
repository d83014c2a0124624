/** What a folder may be about to be used for, with the words for it. */
export const useNames = {
  research: 'research of any kind',
  'health-research': 'health, medical or biomedical research',
  'disease-research': 'research into one disease',
  'methods-development': 'development of methods, software or algorithms',
  'genetic-studies': 'genetic studies',
  'ancestry-research': 'research into population origins or ancestry',
  'ai-training': 'training of AI models',
  'model-release': 'giving trained models to others',
  'clinical-care': 'care of patients',
  commercial: 'commercial use',
  'third-party': 'sharing with a named third party',
  'public-release': 'release to the public',
  'face-sharing': 'sharing of images from which a face can be rebuilt',
  'face-reconstruction': 'reconstruction of faces',
  reidentification: 'finding out who people are',
  recontact: 'contacting people again',
} as const;

/** One of them. */
export type UseKind = keyof typeof useNames;

/** Whether a text is the name of a use, as it is written. */
export function isUseKind(text: string): text is UseKind {
  return Object.hasOwn(useNames, text);
}
