import { restsOnConsent } from '../../consent/checks/grounds.ts';
import type { Consent, Terms } from '../../model/consent.generated.ts';
import { listText } from '../../model/list-text.ts';
import { groundSentences } from './grounds-in-words.ts';
import { placesText } from './places-in-words.ts';
import { purposeSentences } from './purposes-in-words.ts';
import { type Said, termSentences } from './terms-in-words.ts';

/** A part of the notice. */
export interface NoticeSection {
  readonly title: string;
  /** Plain and short. */
  readonly sentences: readonly string[];
}

/**
 * What somebody in a dataset could be told about how their images are used, kept and shared, in plain words: short sentences, no
 * words of the law, and at the end what nobody wrote down. It is told from what the manifest says; whether that is so, nobody
 * knows from it.
 * @param formVersion of the form that the person signed; without it what holds for all is told
 */
export function noticeOf(manifest: Consent, formVersion?: string): NoticeSection[] {
  const form = manifest.forms?.find(({ version }) => version.trim() === formVersion?.trim());
  const terms: Terms = { ...manifest.terms, ...form?.terms };
  const { uses, sharing, keeping, later } = termSentences(terms);
  const purposes = purposeSentences(terms.duo);
  const parts = [
    { title: 'Who answers for your data', said: controllerSaid(manifest) },
    { title: 'Why they may use them', said: groundsSaid(manifest) },
    {
      title: 'What they are used for',
      said: {
        sentences: [...purposes, ...uses.sentences],
        unsaid: [...(purposes.length > 0 ? [] : ['what your data may be used for']), ...uses.unsaid],
      },
    },
    { title: 'Who may get them', said: sharing },
    { title: 'Where they are kept, and how long', said: keeping },
    { title: 'What you can do', said: choicesSaid(manifest, later, form !== undefined) },
  ];
  const unsaid = parts.flatMap(({ said }) => said.unsaid);
  const sections = parts.map(({ title, said }) => ({
    title,
    sentences: said.sentences.length > 0 ? said.sentences : ['Nothing is written down about this.'],
  }));
  if (unsaid.length === 0) return sections;
  return [
    ...sections,
    { title: 'What nobody has written down', sentences: unsaid.map((topic) => `We do not know ${topic}.`) },
  ];
}

function controllerSaid({ controller }: Consent): Said {
  const { name, contact, country, dataProtectionOfficer } = controller;
  return {
    sentences: [
      `${name} decides what is done with your images and data.`,
      ...(country === undefined ? [] : [`They are in ${placesText([country])}.`]),
      `You can reach them here: ${contact}.`,
      ...(dataProtectionOfficer === undefined
        ? []
        : [`You can also ask the person who looks after data protection: ${dataProtectionOfficer}.`]),
    ],
    unsaid: [],
  };
}

function groundsSaid({ legalBasis, ethics = [] }: Consent): Said {
  const boards = ethics.map(({ committee, number }) => `${committee}${number === undefined ? '' : ` (${number})`}`);
  return {
    sentences: [
      ...groundSentences(legalBasis),
      ...(boards.length === 0 ? [] : [`This was checked by an ethics board: ${listText(boards)}.`]),
    ],
    unsaid: boards.length === 0 ? ['if an ethics board checked this'] : [],
  };
}

/** Who was not asked cannot take a yes back; whether they may object, the manifest does not say. */
function choicesSaid({ controller, legalBasis, forms = [] }: Consent, later: Said, isFormKnown: boolean): Said {
  const differing = forms.filter(({ terms }) => terms && Object.keys(terms).length > 0).map(({ version }) => version);
  return {
    sentences: [
      ...(legalBasis.some(restsOnConsent)
        ? [
            'You can change your mind at any time. You do not have to say why.',
            `To do so, write or call: ${controller.contact}.`,
          ]
        : [`You can ask if your data can be taken out: ${controller.contact}.`]),
      ...later.sentences,
      ...(isFormKnown || differing.length === 0
        ? []
        : [
            `Some things are different for you if you signed this form: ${listText(differing, 'or')}. Ask for the notice of your form.`,
          ]),
    ],
    unsaid: later.unsaid,
  };
}
