import type { DicomObject } from '../../model/dicom.ts';
import type { Document, SlideImage } from '../../model/document.ts';
import { documentRule } from '../../model/rule.ts';

const id = 'pixel/slide-label';

const imageType = 0x00080008;
const specimenLabelInImage = 0x00480010;

export default documentRule({
  id,
  severity: 'error',
  title: 'Picture of a slide label',
  rationale:
    "A scanner of slides photographs the glass with its label before the tissue, and keeps the picture in the file. On the label stand case and block numbers, a barcode that holds them, and often the patient's name; viewers of tissue do not show it.",
  references: ['45 CFR 164.514(b)(2)(i)', 'PS3.3 C.8.12.4.1', 'PS3.3 C.8.12.2'],
  remedies: ['remove-slide-label'],
  messages: {
    label: "A picture of the slide's label is in the file",
    slide: 'A picture of the whole slide, on which its label can be, is in the file',
  },
  *check(document, { policy }) {
    const told = new Set<string>();
    for (const { shows, location } of imagesOf(document)) {
      if (told.has(shows)) continue;
      told.add(shows);
      yield {
        ruleId: id,
        severity: policy.severityOfRule(id, shows === 'label' ? 'error' : 'warning'),
        confidence: 0.9,
        location,
        messageId: shows,
        identity: shows,
        place: shows === 'label' ? 'the picture of a label' : 'the picture of a whole slide',
      };
    }
  },
});

function* imagesOf({ dicom, slideImages }: Document): Iterable<SlideImage> {
  if (slideImages) yield* slideImages();
  else if (dicom) yield* dicomImages(dicom);
}

/** Images of a whole slide say in their type what they show, and each says whether a label is on it (PS3.3 C.8.12.2, C.8.12.4.1.1). */
function* dicomImages(dicom: DicomObject): Iterable<SlideImage> {
  const shown = dicom.get(specimenLabelInImage)?.text().trim().toUpperCase();
  // Objects that are no images of slides have no such attribute.
  if (shown === undefined) return;
  const type = dicom.get(imageType);
  const values = type?.text().toUpperCase().split('\\') ?? [];
  if (type && values.includes('LABEL')) {
    yield { shows: 'label', location: { kind: 'attribute', attribute: type.path } };
  } else if (shown === 'YES') {
    yield { shows: 'slide', location: { kind: 'attribute', attribute: dicom.get(specimenLabelInImage)!.path } };
  }
}
