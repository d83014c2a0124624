import { knownCode } from '../../consent/duo/known-code.ts';
import type { Terms } from '../../model/consent.generated.ts';
import { listText } from '../../model/list-text.ts';
import { placesText } from './places-in-words.ts';

/** What is said of some topics, and which of them nobody says anything of: `if …`, `how …`, to follow "We do not know". */
export interface Said {
  readonly sentences: readonly string[];
  readonly unsaid: readonly string[];
}

/** Terms as sentences for somebody in the data. */
export interface TermsInWords {
  readonly uses: Said;
  readonly sharing: Said;
  readonly keeping: Said;
  readonly later: Said;
}

/** What terms say in plain words. */
export function termSentences(terms: Terms): TermsInWords {
  return {
    uses: gathered([
      [trainingSentences(terms.aiTraining), 'if computer programs (AI) may learn from your images'],
      [
        pick(terms.modelRelease, {
          allowed: 'Programs that learned from them may be given to others.',
          'not-allowed': 'Programs that learned from them may not be given to others.',
        }),
        'if programs that learned from your images may be given to others',
      ],
      [
        pick(terms.commercialUseOfModels, {
          allowed: 'Programs that learned from them may be sold.',
          'not-allowed': 'Programs that learned from them may not be sold.',
        }),
        'if programs that learned from your images may be sold',
      ],
      [
        pick(terms.commercialUse, {
          allowed: 'Companies may use your data to earn money.',
          'not-allowed': 'Nobody may use your data to earn money.',
        }),
        isNonCommercial(terms.duo) ? undefined : 'if somebody may use your data to earn money',
      ],
      [
        pick(terms.futureUse, {
          allowed: 'They may also be used for new research that nobody has thought of yet.',
          'not-allowed': 'They may not be used for new research that you were not told of.',
          'ask-again': 'You will be asked again before they are used for new research.',
        }),
        'if they may be used for new research that you were not told of',
      ],
    ]),
    sharing: gathered([
      [sharingSentences(terms.thirdParties), 'if others may get your data'],
      [
        pick(terms.publicRelease, {
          allowed: 'They may be put where anybody can get them.',
          'not-allowed': 'They may not be put where anybody can get them.',
        }),
        'if anybody can get your data',
      ],
      [
        pick(terms.faceImages, {
          allowed: 'Pictures that show the shape of your face may be shared.',
          'not-allowed': 'Pictures that show the shape of your face may not be shared.',
        }),
        'if pictures that show the shape of your face may be shared',
      ],
      [
        pick(terms.reidentification, {
          prohibited: 'Nobody may try to find out who you are.',
          allowed: 'Some people may find out who you are.',
        }),
        'if somebody may try to find out who you are',
      ],
      [
        pick(terms.faceReconstruction, {
          prohibited: 'Nobody may build your face from the pictures.',
          allowed: 'Your face may be built from the pictures.',
        }),
        'if your face may be built from the pictures',
      ],
    ]),
    keeping: keepingSaid(terms),
    later: gathered([
      [
        pick(terms.withdrawalScope, {
          'future-use': 'Then your data are not used any more. What was found with them until then stays.',
          erasure: 'Then your data are deleted.',
        }),
        'if your data are deleted when you change your mind',
      ],
      [
        pick(terms.recontact, {
          allowed: 'You may get a message or a call about this later.',
          'not-allowed': 'Nobody will write to you or call you about this.',
        }),
        'if somebody will write to you later',
      ],
      [
        pick(terms.incidentalFindings, {
          told: 'If somebody sees a sign of an illness in your pictures, you will be told.',
          'not-told': 'If somebody sees a sign of an illness in your pictures, you will not be told.',
          'as-wished': 'If somebody sees a sign of an illness, you will be told if you wished so.',
        }),
        'if you are told about signs of an illness in your pictures',
      ],
    ]),
  };
}

/** A topic of which something else says enough has nothing unsaid. */
type Topic = readonly [sentences: readonly string[], unsaid: string | undefined];

function gathered(topics: readonly Topic[]): Said {
  return {
    sentences: topics.flatMap(([sentences]) => sentences),
    unsaid: topics.flatMap(([sentences, unsaid]) => (sentences.length > 0 ? [] : (unsaid ?? []))),
  };
}

/** A code of data use says it already. */
function isNonCommercial(duo: Terms['duo'] = []): boolean {
  return duo.some((code) => ['NCU', 'NPUNCU'].includes(knownCode(typeof code === 'string' ? code : code.code) ?? ''));
}

function pick<Word extends string>(word: Word | undefined, sentences: Readonly<Record<Word, string>>): string[] {
  return word === undefined ? [] : [sentences[word]];
}

const conditions: Readonly<Record<string, string>> = {
  'within-institution': 'inside the hospital or university that has them',
  'ethics-approval': 'if an ethics board said yes',
};

function trainingSentences(training: Terms['aiTraining']): string[] {
  if (training === undefined) return [];
  if (training === 'allowed') return ['Computer programs (AI) may learn from your images.'];
  if (training === 'not-allowed') return ['Computer programs (AI) may not learn from your images.'];
  const all = training.onlyWith.map((condition) => conditions[condition] ?? condition);
  return [`Computer programs (AI) may learn from your images only so: ${listText(all)}.`];
}

function sharingSentences(parties: Terms['thirdParties']): string[] {
  if (parties === undefined) return [];
  const { sharing, recipients = [], countries = [] } = parties;
  if (sharing === 'not-allowed') return ['Your data are not given to others.'];
  const names = recipients.map(({ name, country }) =>
    country === undefined ? name : `${name} (${placesText([country])})`,
  );
  return [
    sharing === 'any' ? 'Your data may be given to others.' : 'Your data may be given only to some others.',
    ...(names.length > 0
      ? [`They are: ${listText(names)}.`]
      : sharing === 'named'
        ? ['Who they are is not written down.']
        : []),
    ...(countries.length > 0 ? [`Your data may go to ${placesText(countries)}.`] : []),
  ];
}

const placesOfStorage = {
  local: 'on the computers of people who work with them',
  institution: 'on computers of the hospital or university',
  cloud: 'with a company that rents out computers (a cloud)',
} as const;

function keepingSaid({ storage, retentionUntil }: Terms): Said {
  const where = storage?.where ?? [];
  const regions = storage?.regions ?? [];
  return gathered([
    [
      where.length === 0
        ? []
        : [
            `Your data are kept ${listText(
              where.map((place) => placesOfStorage[place]),
              'or',
            )}.`,
          ],
      'where your data are kept',
    ],
    [regions.length === 0 ? [] : [`They are kept in ${placesText(regions)}.`], 'in which country they are kept'],
    [
      retentionUntil === undefined ? [] : [`They may be kept until ${dayText(retentionUntil)}.`],
      'how long they are kept',
    ],
  ]);
}

/** A day as people say it: `31 December 2034`. */
function dayText(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    date,
  );
}
