import type { DicomObject } from '../../model/dicom.ts';
import { formatTag } from '../../model/location.ts';
import { ElementQuestion } from '../../model/recurrence.ts';
import { documentRule } from '../../model/rule.ts';
import { asksToRemove } from '../../policies/profile-action.ts';
import { textOf } from '../patient-facts.ts';
import { VendorAttributes } from '../vendor-attributes.ts';

const id = 'integrity/conversion-lost';

const mrImage = '1.2.840.10008.5.1.4.1.1.4';

/** What a policy says of one private attribute, it says of all. */
const anyPrivate = 0x00291010;

const tags = {
  imageType: 0x00080008,
  sopClass: 0x00080016,
  seriesDescription: 0x0008103e,
  scanningSequence: 0x00180020,
  sequenceName: 0x00180024,
  protocolName: 0x00181030,
  diffusionDirectionality: 0x00189075,
  diffusionBValue: 0x00189087,
  diffusionOrientation: 0x00189089,
  mrDiffusion: 0x00189117,
  temporalPositions: 0x00200105,
  rescaleSlope: 0x00281053,
} as const;

const diffusionWords = /(?<![\p{L}])(?:dwi|dti|diff|diffusion|hardi|noddi|dki|ep2d_diff\w*)(?![\p{L}])/iu;
/** Computed from a diffusion series; they have no b-value or direction of their own (Siemens, GE, Philips, DICOM). */
const diffusionMaps =
  /^(?:E?ADC\w*|E?FA|COLFA|TENSOR\w*|TRACE\w*|EXP\w*|ISO\w*|AVG\w*|LOWB|CALC\w*|DERIVED|SECONDARY|DIFFUSION_ANISO)$/;
/** Siemens names the sequence of a weighted image after its b-value: `*ep_b1000#12`. */
const weightedSequence = /^\*?ep_b(\d+)/;

export default documentRule({
  id,
  severity: 'warning',
  title: 'Conversion to NIfTI loses what was measured',
  rationale:
    'Converters take b-values and gradients, the tiles of a mosaic, the times of slices and the scale of values from private attributes of the vendors, since the standard had no place for them. Tools that remove all private attributes remove these too: a diffusion series without gradients is no diffusion series. They can be kept under the option Retain Safe Private, and name nobody.',
  references: ['PS3.15 E.3.10', 'PS3.3 C.8.13.5.9', 'Li et al. 2016, dcm2niix'],
  remedies: ['restore-from-original'],
  messages: {
    diffusion:
      'A diffusion image of {vendor} without b-value, in standard and private attributes: no diffusion can be computed from its series',
    gradient:
      'A diffusion image of {vendor} without gradient direction, in standard and private attributes: no tensor or tract can be computed from its series',
    mosaic:
      'A mosaic of {vendor} whose private header is gone: nothing says how many slices it is made of, nor where they lie',
    timing:
      'A time series of {vendor} whose private header is gone: the times of its slices are lost, and with them their correction',
    scale: 'An image of {vendor} whose private scale is gone: its values can be shown, and not compared between series',
  },
  *check({ dicom }, { policy }) {
    if (!dicom || textOf(dicom, tags.sopClass) !== mrImage || asksToRemove(policy, mrImage, anyPrivate)) return;
    const vendor = new VendorAttributes(dicom);
    if (vendor.name === undefined) return;
    for (const messageId of lossesOf(dicom, vendor)) {
      yield {
        ruleId: id,
        severity: policy.severityOfRule(id, messageId === 'timing' || messageId === 'scale' ? 'info' : 'warning'),
        confidence: 0.8,
        location: { kind: 'attribute', attribute: formatTag(tags.sopClass) },
        messageId,
        parameters: { vendor: vendor.name },
        identity: messageId,
        place: `conversion: ${messageId}`,
      };
    }
  },
});

type Loss = 'diffusion' | 'gradient' | 'mosaic' | 'timing' | 'scale';

function* lossesOf(object: DicomObject, vendor: VendorAttributes): Iterable<Loss> {
  const types = textOf(object, tags.imageType).toUpperCase().split('\\');
  const diffusion = diffusionLoss(object, vendor, types);
  if (diffusion) yield diffusion;
  const isMosaic = types.includes('MOSAIC');
  if (isMosaic && !vendor.holds('mosaic')) yield 'mosaic';
  // A mosaic without its header has lost the times with the rest.
  else if ((isMosaic || isTimeSeries(object)) && !vendor.holds('timing')) yield 'timing';
  if (object.get(tags.rescaleSlope) && !vendor.holds('scale')) yield 'scale';
}

function diffusionLoss(object: DicomObject, vendor: VendorAttributes, types: readonly string[]): Loss | undefined {
  if (!isWeighted(object, types) || types.some((type) => diffusionMaps.test(type.trim()))) return undefined;
  const standard = [object, ...(object.get(tags.mrDiffusion)?.items ?? [])];
  const bValue = standard.map((set) => set.get(tags.diffusionBValue)?.text() ?? '').find((text) => text !== '');
  if (bValue === undefined && !vendor.holds('diffusion')) return 'diffusion';
  if (!(Number(bValue) > 0) || vendor.holds('diffusion')) return undefined;
  const directionality = textOf(object, tags.diffusionDirectionality).toUpperCase();
  // The mean over directions, and an image without weighting, have none.
  if (directionality === 'ISOTROPIC' || directionality === 'NONE') return undefined;
  return object.answers(diffusionDirection).length > 0 ? undefined : 'gradient';
}

const diffusionDirection = new ElementQuestion(
  ({ tag, length }) => (tag === tags.diffusionOrientation && length !== 0) || undefined,
);

function isWeighted(object: DicomObject, types: readonly string[]): boolean {
  if (types.includes('DIFFUSION') || object.get(tags.diffusionDirectionality)) return true;
  if (weightedSequence.test(textOf(object, tags.sequenceName))) return true;
  if (!isEchoPlanar(object)) return false;
  const names = `${textOf(object, tags.seriesDescription)} ${textOf(object, tags.protocolName)}`.replaceAll('_', ' ');
  return diffusionWords.test(names);
}

/** The same slices again and again, by the fast sequence of functional MRI. */
function isTimeSeries(object: DicomObject): boolean {
  return isEchoPlanar(object) && Number(textOf(object, tags.temporalPositions)) > 1;
}

function isEchoPlanar(object: DicomObject): boolean {
  return textOf(object, tags.scanningSequence).toUpperCase().split('\\').includes('EP');
}
