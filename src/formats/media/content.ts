import { type IAudioMetadata, parseBlob } from 'music-metadata';
import type { ByteReader } from '../../model/source.ts';
import type { ContentPart, ContentReader } from '../isolated/content.ts';
import { userData } from './user-data.ts';

/** Tags by what they say (ID3v2.4, RIFF INFO, EBU Tech 3285, Vorbis, QuickTime); others go by their own names. */
const names: Readonly<Record<string, string>> = {
  TPE1: 'artist',
  TPE2: 'album_artist',
  TPE3: 'conductor',
  TCOM: 'composer',
  TEXT: 'lyricist',
  TOWN: 'file_owner',
  TDRC: 'recording_date',
  TDAT: 'recording_date',
  IART: 'artist',
  IENG: 'engineer',
  ITCH: 'technician',
  ICRD: 'recording_date',
  ISFT: 'software',
  TSSE: 'software',
  'bext.originator': '',
  'bext.originationDate': 'recording_date',
  DATE: 'recording_date',
  ENCODER: 'software',
  '©ART': 'artist',
  '©aut': 'author',
  '©day': 'recording_date',
  '©too': 'software',
  '©xyz': 'gps_position',
  'com.apple.quicktime.author': 'author',
  'com.apple.quicktime.creationdate': 'recording_date',
  'com.apple.quicktime.location.ISO6709': 'gps_position',
  'com.apple.quicktime.make': 'make',
  'com.apple.quicktime.model': 'model',
  'com.apple.quicktime.software': 'software',
};

/** Tags that number the format's own things. */
const harmless =
  /^(TLEN|TRCK|TPOS|TBPM|TCON|TMED|TSRC|bext\.(originationTime|timeReference\w*|version|umid|loudness\w*|max\w*))$/;

/** Tags of one file, and characters of one of them. */
const mostTags = 10_000;
const longestText = 1024 * 1024;

/** Tags of a recording, with the library music-metadata. Sound and pictures are not decoded. */
export const readContent: ContentReader = async (bytes) => {
  const parts = [...userData(bytes)].map(({ id, text }) => partOf(id, text, `QuickTime ${id}`));
  const problems: string[] = [];
  let metadata: IAudioMetadata | undefined;
  try {
    metadata = await parseBlob(blobOf(bytes), { skipCovers: true, duration: false, mkvUseIndex: true });
  } catch {
    problems.push('its tags are read in part: it is damaged or of a kind that is not known');
  }
  if (metadata) parts.push(...tagParts(metadata), ...timeParts(metadata));
  return { parts: parts.filter(({ text }) => text.trim() !== '').slice(0, mostTags), sheets: [], problems };
};

/** The part of a file that the library asks for. */
function blobOf(bytes: ByteReader): Blob {
  const slice = (start: number, end: number) => ({
    arrayBuffer: async () => Uint8Array.from(bytes.read(start, Math.max(0, end - start))).buffer,
  });
  return { size: bytes.size, type: '', slice } as unknown as Blob;
}

function* tagParts({ native }: IAudioMetadata): Iterable<ContentPart> {
  for (const [kind, tags] of Object.entries(native)) {
    for (const { id, value } of tags) {
      if (harmless.test(id)) continue;
      const text = textOf(value);
      const place = kind === 'exif' ? 'RIFF' : kind;
      yield partOf(id, text, /^[\w.:©/ -]{1,80}$/.test(id) ? `${place} ${id}` : `${place} tag`);
    }
  }
}

/** A time before this was never set: QuickTime counts from 1904. */
const firstPlausible = Date.UTC(1971, 0, 1);

function* timeParts({ format }: IAudioMetadata): Iterable<ContentPart> {
  const { creationTime } = format;
  if (!creationTime || !(creationTime.getTime() > firstPlausible)) return;
  const text = creationTime.toISOString().slice(0, 19);
  yield { kind: 'member', name: 'recording_date', text, part: 'creation time' };
}

function partOf(id: string, text: string, part: string): ContentPart {
  // What stands behind the colon of a tag of one's own is its name: `TXXX:Patient Name`, `----:com.apple.iTunes:OWNER`.
  const own = id.slice(id.lastIndexOf(':') + 1);
  const name = names[id] ?? own;
  return { kind: name === '' ? 'prose' : 'member', name, text: text.slice(0, longestText), part };
}

/** The words of a value: a text, or the ones that a comment, a link or an owner's record holds. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return '';
  return Object.entries(value)
    .filter(([key, part]) => textMembers.has(key) && typeof part === 'string')
    .map(([, part]) => part as string)
    .join(' ')
    .trim();
}

const textMembers: ReadonlySet<string> = new Set([
  'text',
  'description',
  'descriptor',
  'url',
  'owner_identifier',
  'email',
]);
