import type { Format } from '../model/format.ts';
import { type TextHeader, textHeaderFields } from './text/text-header.ts';

const header: TextHeader = {
  end: /(^|\n)ElementDataFile *=[^\n]*(\n|$)/,
  key: /^([A-Za-z][\w.|-]{0,200}) *= */,
  harmless:
    /^(ObjectType|ObjectSubType|NDims|DimSize|BinaryData\w*|ElementByteOrderMSB|CompressedData\w*|TransformMatrix|Offset|Position|Origin|Orientation|Rotation|CenterOfRotation|AnatomicalOrientation|ElementSpacing|ElementSize|ElementType|ElementNumberOfChannels|HeaderSize|Color|Modality|ElementMin|ElementMax)$/,
  nameOf: (key) => (key === 'ElementDataFile' ? '' : key),
};

const metaimage = {
  id: 'metaimage',
  title: 'MetaImage volumes',
  follows: 'MetaIO (MetaImage)',
  unseen: 'voxel values are not looked into',
  evidence: 'extension',
  matches: ({ extension, head }) =>
    (extension === '.mha' || extension === '.mhd') &&
    /^(\xef\xbb\xbf)?[A-Za-z]\w* *=/.test(Buffer.from(head.subarray(0, 100)).toString('latin1')),
  read(_entry, bytes) {
    const problems: string[] = [];
    return { problems, fields: () => textHeaderFields(bytes, header, problems) };
  },
} satisfies Format;

export default metaimage;
