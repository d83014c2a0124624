import type { DicomObject } from '../../model/dicom.ts';
import { documentRule } from '../../model/rule.ts';
import { capturedFrom } from '../../policies/captured-image.ts';

const id = 'pixel/burned-in-annotation';
const burnedInAnnotation = 0x00280301;
const modality = 0x00080060;

export default documentRule({
  id,
  severity: 'error',
  title: 'Text burned into the image',
  rationale:
    'Names, numbers and dates that stand in the pixels stay when every attribute is cleaned. An object may say that text is burned in; screen captures, scanned paper and ultrasound hold it nearly always. Pixels are not looked at here: what this rule says rests on what the header says.',
  references: ['PS3.3 C.7.6.1', 'PS3.15 E.3.1', '45 CFR 164.514(b)(2)(i)'],
  remedies: ['clean-pixels'],
  messages: {
    declared: 'The object says that text is burned into its image',
    likely: 'The image is {kind}, on which text is burned in most often, and nothing says that there is none',
  },
  *check({ dicom }, { policy }) {
    if (!dicom || dicom.pixelDataOffset === undefined) return;
    const element = dicom.get(burnedInAnnotation);
    const declared = element?.text().trim().toUpperCase() ?? '';
    if (declared === 'YES') {
      yield {
        ruleId: id,
        severity: policy.severityOfRule(id, 'error'),
        confidence: 0.95,
        location: { kind: 'attribute', attribute: element!.path },
        messageId: 'declared',
        identity: 'declared',
        place: 'BurnedInAnnotation',
      };
      return;
    }
    const kind = declared === '' ? kindOfCapture(dicom) : undefined;
    if (kind === undefined) return;
    yield {
      ruleId: id,
      severity: policy.severityOfRule(id, 'warning'),
      confidence: 0.6,
      location: { kind: 'file' },
      messageId: 'likely',
      parameters: { kind },
      identity: 'likely',
      place: kind,
    };
  },
});

function kindOfCapture(dicom: DicomObject): string | undefined {
  const captured = capturedFrom(dicom);
  if (captured !== undefined) return captured;
  return dicom.get(modality)?.text().trim().toUpperCase() === 'US' ? 'an ultrasound image' : undefined;
}
