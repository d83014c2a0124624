import { formatTag } from '../../model/location.ts';
import { documentRule } from '../../model/rule.ts';
import type { SeveritySetting } from '../../model/severity.ts';
import type { Violation } from '../../model/violation.ts';
import { showsHead } from '../../policies/head-image.ts';

const id = 'biometric/recognizable-features';
const recognizableVisualFeatures = 0x00280302;

export default documentRule({
  id,
  severity: 'error',
  title: 'Face that can be rebuilt',
  rationale:
    'From the slices of a head a face can be rendered, and matched with photographs by face recognition. An object may say whether it shows recognizable features. Voxels are not looked at here: what this rule says rests on what the header says.',
  references: ['45 CFR 164.514(b)(2)(i)(Q)', 'PS3.3 C.7.6.1.1.6', 'PS3.15 E.3.2'],
  remedies: ['deface'],
  messages: {
    declared: 'The object says that a person can be recognised from what it shows',
    unknown: 'The image shows a head, and nothing in the header says whether the face was removed',
  },
  *check({ dicom }, { policy }) {
    if (!dicom) return;
    const element = dicom.get(recognizableVisualFeatures);
    const declared = element?.text().trim().toUpperCase() ?? '';
    const violation = (messageId: string, byDefault: 'error' | 'info', confidence: number): Violation => ({
      ruleId: id,
      severity: policy.severityOfRule(id, byDefault) satisfies SeveritySetting,
      confidence,
      location: { kind: 'attribute', attribute: formatTag(recognizableVisualFeatures) },
      class: 'biometric',
      role: 'patient',
      messageId,
      identity: messageId,
      place: messageId === 'declared' ? 'RecognizableVisualFeatures' : 'images of heads',
    });
    if (declared === 'YES') yield violation('declared', 'error', 0.95);
    else if (declared === '' && showsHead(dicom)) yield violation('unknown', 'info', 0.5);
  },
});
