import { type DicomObject, isPrivateTag } from '../model/dicom.ts';

const manufacturer = 0x00080070;

/** What converters take from private attributes. */
export type VendorContent = 'diffusion' | 'mosaic' | 'timing' | 'scale';

/** A private attribute by its creator and the last two digits of its tag, or any of the creator. */
interface PrivateAttribute {
  readonly creator: RegExp;
  readonly elements?: readonly number[];
}

/** CSA header of the image, as one binary value; nearly everything is in it. */
const csaHeader: PrivateAttribute = { creator: /^SIEMENS CSA HEADER$/i, elements: [0x10] };
/** Attributes of XA versions, which have no CSA header. */
const siemensXa: PrivateAttribute = { creator: /^SIEMENS MR SD[SIR] 0\d$/i };

/** Where vendors of MR keep what converters need, by the places that dcm2niix reads; what a vendor has nowhere is not asked for. */
const vendors: readonly {
  readonly name: string;
  readonly manufacturer: RegExp;
  readonly content: Readonly<Partial<Record<VendorContent, readonly PrivateAttribute[]>>>;
}[] = [
  {
    name: 'Siemens',
    manufacturer: /siemens/i,
    content: {
      diffusion: [csaHeader, siemensXa, { creator: /^SIEMENS MR HEADER$/i, elements: [0x0c] }],
      mosaic: [csaHeader, siemensXa, { creator: /^SIEMENS MR HEADER$/i, elements: [0x0a] }],
      timing: [csaHeader, siemensXa, { creator: /^SIEMENS MR HEADER$/i, elements: [0x29] }],
    },
  },
  {
    name: 'GE',
    manufacturer: /^GE(?:\b|MS)|general electric/i,
    content: {
      diffusion: [{ creator: /^GEMS_PARM_01$/i, elements: [0x39] }],
      timing: [
        { creator: /^GEMS_RELA_01$/i, elements: [0x5e] },
        { creator: /^GEMS_SERS_01$/i, elements: [0x1b] },
      ],
    },
  },
  {
    name: 'Philips',
    manufacturer: /philips/i,
    content: {
      diffusion: [{ creator: /^Philips Imaging DD 001$/i, elements: [0x03] }],
      scale: [{ creator: /^Philips MR Imaging DD (?:001|005)$/i }],
    },
  },
  {
    name: 'United Imaging',
    manufacturer: /united imaging|^UIH/i,
    content: { diffusion: [{ creator: /^Image Private Header$/i, elements: [0x09] }] },
  },
];

/** The private attributes of an MR image, as far as converters need them. */
export class VendorAttributes {
  /** The vendor, where its private attributes are known. */
  readonly name: string | undefined;
  readonly #content: (typeof vendors)[number]['content'];

  constructor(private readonly object: DicomObject) {
    const named = object.get(manufacturer)?.text() ?? '';
    const vendor = vendors.find(({ manufacturer: pattern }) => pattern.test(named));
    this.name = vendor?.name;
    this.#content = vendor?.content ?? {};
  }

  /** Whether the content is there, or the vendor has no private place for it. */
  holds(content: VendorContent): boolean {
    const places = this.#content[content];
    return !places || places.some((place) => isIn(this.object, place));
  }
}

function isIn({ elements }: DicomObject, { creator, elements: numbers }: PrivateAttribute): boolean {
  return elements.some(
    (element) =>
      isPrivateTag(element.tag) &&
      (numbers === undefined || numbers.includes(element.tag & 0xff)) &&
      element.length !== 0 &&
      creator.test(element.creator ?? ''),
  );
}
