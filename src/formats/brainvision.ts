import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import type { Location } from '../model/location.ts';
import { LineIndex } from '../model/region.ts';
import type { ByteReader } from '../model/source.ts';
import { readTextChunks } from './text/chunks.ts';
import { MappedText } from './text/mapped-text.ts';
import { inLines, type Placing, SourceField } from './text/source-field.ts';

const start = /^(\xef\xbb\xbf)?Brain ?Vision (Data Exchange|V-Amp Data) (Header|Marker) File/i;

const brainvision = {
  id: 'brainvision',
  title: 'BrainVision headers and markers',
  follows: 'BrainVision Core Data Format 1.0',
  unseen: 'nothing: every line is looked into',
  evidence: 'signature',
  matches: ({ head }) => start.test(Buffer.from(head.subarray(0, 100)).toString('latin1')),
  read(_entry, bytes) {
    const problems: string[] = [];
    return { problems, fields: () => lineFields(bytes, problems) };
  },
} satisfies Format;

export default brainvision;

/** Values by their keys, of markers their description and time, and everything else as running text. */
function* lineFields(bytes: ByteReader, problems: string[]): Iterable<Field> {
  for (const { text, firstLine } of readTextChunks(bytes, problems)) {
    const place = inLines(new LineIndex(text, firstLine));
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
      if (ofTheFormat.test(line)) continue;
      const key = /^([A-Za-z][\w ]{0,40})=/.exec(line)?.[1];
      if (key === undefined) yield new SourceField('prose', '', MappedText.verbatim(line, index), place);
      else if (/^Mk\d+$/.test(key)) yield* markerFields(line, index, place);
      else if (!harmless.test(key)) yield valueField(key, line, key.length + 1, index, place);
    }
  }
}

/** Lines that programs write into every file to explain it. */
const ofTheFormat =
  /^(\[[\w ]{1,40} Infos\]$|\[Comment\]|; (Each entry:|Fields are delimited|Data created by (the Vision Recorder|FieldTrip|pybv|EEGLAB|MNE))|#\s{1,20}Name\s{1,20}Phys\. Chn\.)/;

/** Channels and numbers of the format. A name of a file is looked into like running text: it often is that of a person. */
const harmless =
  /^(Ch\d+|Codepage|DataFormat|DataOrientation|DataType|NumberOfChannels|SamplingInterval|DataPoints|BinaryFormat)$/;

/** A marker is type, description, position, size, channel, and of a new segment its date (BrainVision Core Data Format, "Marker Infos"). */
function* markerFields(line: string, index: number, place: Placing<Location>): Iterable<Field> {
  const marker = /^Mk\d+=([^,]*),([^,]*)(?:,[^,]*,[^,]*,[^,]*,(\d{8,20}))?/.exec(line);
  if (!marker) return;
  const [whole, type = '', description = '', date] = marker;
  const descriptionAt = line.indexOf('=') + 1 + type.length + 1;
  if (description !== '')
    yield new SourceField('prose', '', MappedText.verbatim(description, index + descriptionAt), place);
  if (date !== undefined) yield valueField('recording_date', whole, whole.length - date.length, index, place);
}

function valueField(name: string, line: string, from: number, index: number, place: Placing<Location>): SourceField {
  const isFile = /File$/.test(name);
  const value = MappedText.verbatim(line.slice(from), index + from);
  return new SourceField(isFile ? 'prose' : 'member', isFile ? '' : name, value, place);
}
