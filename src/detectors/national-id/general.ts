import type { LabelledCode } from '../numbers/scheme.ts';

/** Labels that every state's number may have. */
export const generalLabels = [
  'national id',
  'national identity',
  'national identification',
  'national identity card',
  'identity card',
  'identity code',
  'id card',
  'citizen id',
  'citizen number',
  'personal id',
  'personal identity',
  'personal identity code',
  'personal identification',
  'social security',
  'fiscal code',
  'tax id',
  'tax identification',
  'taxpayer id',
  'tin',
  'personalausweis',
  'ausweis',
  'identificacion',
  'documento de identidad',
  'carte d identite',
  'carte nationale d identite',
  'cni',
  'identiteitskaart',
  'identificatienummer',
  'id kaart',
];

/** Identity cards and tax numbers whose numbers have no form of their own. */
export const identityCodes: readonly LabelledCode[] = [
  {
    class: 'national-id',
    name: 'tax number',
    labels: ['steuernummer', 'steuernr', 'steuer nr', 'tax number', 'tax file', 'tax reference', 'numero fiscal'],
    code: /\d(?:[\d/.-]| (?=[\d-])){6,18}/y,
    digits: 8,
  },
  {
    class: 'national-id',
    name: 'identity card',
    labels: generalLabels.filter((label) => !/tin|tax|fiscal|social/.test(label)),
    code: /[A-Z]{0,3}[ -]?\d[A-Z\d]{2,3}(?:[-. ]?[A-Z\d]*\d[A-Z\d]*){1,5}/y,
    digits: 5,
  },
];
