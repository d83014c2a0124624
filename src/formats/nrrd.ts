import type { Format } from '../model/format.ts';
import { type TextHeader, textHeaderFields } from './text/text-header.ts';

const header: TextHeader = {
  end: /\r?\n\r?\n/,
  // A field of the format ends with `: `, a key of somebody's own with `:=`.
  key: /^([^#:][^:]{0,200}):[= ][ \t]*/,
  harmless:
    /^(type|dimension|space|space dimension|sizes|space directions|kinds|endian|encoding|space origin|measurement frame|block size|byte ?skip|line ?skip|min|max|old ?min|old ?max|spacings|thicknesses|axis ?mins|axis ?maxs|centers|centerings|labels|units|space units|number)$/i,
  // Slicer and others write DICOM attributes with their tags: `DICOM_0010_0010_PatientName`.
  nameOf: (key) => key.replace(/^.*\bDICOM[._]([0-9A-Fa-f]{4}_[0-9A-Fa-f]{4}_)?/, ''),
};

const nrrd = {
  id: 'nrrd',
  title: 'NRRD volumes',
  follows: 'NRRD0005',
  unseen: 'voxel values are not looked into',
  evidence: 'signature',
  matches: ({ head }) => /^NRRD\d{4}/.test(Buffer.from(head.subarray(0, 8)).toString('latin1')),
  read(_entry, bytes) {
    const problems: string[] = [];
    return { problems, fields: () => textHeaderFields(bytes, header, problems) };
  },
} satisfies Format;

export default nrrd;
