import { type DuoShorthand, duoEntry } from '../../consent/duo/codes.ts';
import { knownCode } from '../../consent/duo/known-code.ts';
import type { Terms } from '../../model/consent.generated.ts';
import { listText } from '../../model/list-text.ts';
import { placesText } from './places-in-words.ts';

/** What each code of the Data Use Ontology means to somebody in the data. `…` stands for what it needs behind it. */
const sentences: Readonly<Record<DuoShorthand, string>> = {
  NRES: 'Your data may be used for anything.',
  GRU: 'Your data may be used for any kind of research.',
  HMB: 'Your data may be used for research on health, and not to study where people come from.',
  DS: 'Your data may be used for research on this illness, and on no other: ….',
  POA: 'Your data may be used only to study where groups of people come from.',
  RS: 'Your data may be used only for this kind of study: ….',
  NMDS: 'Your data may not be used to build new methods, such as computer programs.',
  GSO: 'Your data may be used only in studies that look at genes.',
  NPUNCU: 'Only groups that do not work for money may use your data, and not to earn any.',
  PUB: 'Who uses your data has to show everybody what they found.',
  COL: 'Who uses your data has to work with the team of this study.',
  IRB: 'Who uses your data needs a yes from an ethics board first.',
  GS: 'Your data may be used only in ….',
  MOR: 'Nobody may publish what they found before ….',
  TS: 'Your data may be used for … months.',
  US: 'Only these people may use your data: ….',
  PS: 'Your data may be used only for this project: ….',
  IS: 'Your data may be used only inside ….',
  RTN: 'Who uses your data has to give back what they learn.',
  CC: 'Your data may be used to care for patients.',
  NPOA: 'Your data may not be used to study where groups of people come from.',
  NPU: 'Only groups that do not work for money may use your data.',
  NCU: 'Your data may not be used to earn money.',
};

/** Codes of data use as sentences; those that nobody knows are told as limits that cannot be read. */
export function purposeSentences(duo: Terms['duo'] = []): string[] {
  return duo.map((given) => {
    const code = knownCode(typeof given === 'string' ? given : given.code);
    if (code === undefined) return 'There is one more rule that nobody could read: ask about it.';
    const { argument: kind } = duoEntry(code);
    if (kind === undefined) return sentences[code];
    const argument = typeof given === 'string' ? [] : [given.argument].flat().map(String);
    const known = kind === 'countries' ? placesText(argument) : listText(argument);
    return sentences[code].replace('…', () => (known === '' ? 'something that is not written down' : known));
  });
}
