import type { Document } from '../model/document.ts';
import type { EntryHead, Format } from '../model/format.ts';
import { documentOfContent } from './isolated/content.ts';
import { readIsolated } from './isolated/read.ts';
import { recordingOf } from './media/recording.ts';

const media = {
  id: 'media',
  title: 'Sound and video (MP3, WAV, FLAC, Ogg, MP4, QuickTime, Matroska)',
  follows: 'ID3, RIFF INFO and EBU Tech 3285 (bext), Vorbis comments, QuickTime user data and metadata, Matroska tags',
  unseen: 'what is said and shown is not looked into: a recording is named as one',
  evidence: 'extension-or-bytes',
  hasHeader: true,
  matches: (entry: EntryHead) => recordingOf(entry) !== undefined,
  async read(entry, bytes): Promise<Document> {
    const path = entry.path.toLowerCase();
    const head = Uint8Array.from(bytes.read(0, 64));
    const recording = recordingOf({ path, extension: path.slice(path.lastIndexOf('.')), head });
    return { ...documentOfContent(await readIsolated('media', bytes)), ...(recording ? { recording } : {}) };
  },
} satisfies Format;

export default media;
