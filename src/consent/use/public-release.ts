import type { DuoShorthand } from '../duo/codes.ts';
import { blocks, type Said, unclear } from './question.ts';

/** Modifiers that say who may use the data, or that each user owes something: among the public nobody sees to it. */
const aboutUsers: readonly DuoShorthand[] = ['NPU', 'NPUNCU', 'GS', 'TS', 'IRB', 'COL', 'RTN', 'US', 'PS', 'IS'];
/** Codes that say what for: a licence may pass that on. */
const aboutPurposes: readonly DuoShorthand[] = ['NCU', 'PUB', 'MOR', 'RS', 'NMDS', 'GSO', 'NPOA', 'DS', 'POA'];

/** What a code says of release to the public, where everybody is a user and nobody is asked what for. */
export function onPublicRelease(code: DuoShorthand): Said | undefined {
  if (aboutUsers.includes(code))
    return blocks('Who may use the data is limited, and a release to the public reaches everybody.');
  if (aboutPurposes.includes(code)) {
    return unclear(
      'What the data may be used for is limited, and a release to the public does not ask: a licence or an agreement has to pass it on.',
    );
  }
  return undefined;
}
