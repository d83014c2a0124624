import type { Kind } from './kind.ts';
import { acrossFiles } from './kinds/across-files.ts';
import { dates } from './kinds/dates.ts';
import { devices } from './kinds/devices.ts';
import { documents } from './kinds/documents.ts';
import { encodedPlaces } from './kinds/encoded-places.ts';
import { hiddenPlaces } from './kinds/hidden-places.ts';
import { namesOfFiles } from './kinds/names-of-files.ts';
import { nested } from './kinds/nested.ts';
import { privateAttributes } from './kinds/private-attributes.ts';
import { standardAttributes } from './kinds/standard-attributes.ts';
import { uids } from './kinds/uids.ts';

/** Every kind of place in which the benchmark plants, by what the table calls them. */
export const kinds: readonly (readonly [group: string, kinds: readonly Kind[]])[] = [
  ['standard attributes', standardAttributes],
  ['items of sequences', nested],
  ['private attributes', privateAttributes],
  ['documents', documents],
  ['hidden places', hiddenPlaces],
  ['encoded places', encodedPlaces],
  ['UIDs', uids],
  ['devices', devices],
  ['dates', dates],
  ['names of files', namesOfFiles],
  ['across files', acrossFiles],
];
