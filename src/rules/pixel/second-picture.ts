import type { DicomElement, DicomObject } from '../../model/dicom.ts';
import { isPrivateTag } from '../../model/dicom.ts';
import { ElementQuestion } from '../../model/recurrence.ts';
import { documentRule } from '../../model/rule.ts';

const id = 'pixel/second-picture';

const iconImage = 0x00880200;
const iconOrPixels = new Set([0x7fe00010, 0x7fe00008, 0x7fe00009]);

export default documentRule({
  id,
  severity: 'info',
  title: 'Picture beside the picture',
  rationale:
    'Overlay planes, curves and icons are pictures of their own beside the pixel data. A name that was drawn over an image can stand in an overlay plane after it was removed from the pixels, and an icon is a copy of the image as it was before it was cleaned. Nothing here looks into them.',
  references: ['PS3.3 C.9.2', 'PS3.3 C.7.6.1', 'PS3.15 E.3.3'],
  remedies: ['remove-attribute'],
  messages: {
    overlay: 'An overlay plane is there, which is not looked into',
    curve: 'A curve is there, which is not looked into',
    icon: 'An icon of the image is there, which is not looked into',
    'icon-of-cleaned':
      'An icon is there although the object says that it was cleaned; it may show what the image did before',
  },
  *check({ dicom }, { policy }) {
    if (!dicom) return;
    const found = picturesIn(dicom);
    for (const [messageId, path] of found) {
      yield {
        ruleId: id,
        severity: policy.severityOfRule(id, messageId === 'icon-of-cleaned' ? 'warning' : 'info'),
        confidence: 0.9,
        location: { kind: 'attribute', attribute: path },
        messageId,
        identity: messageId,
        place: messageId,
      };
    }
  },
});

/** The path of the first of each kind. An overlay whose bits are in the pixel data itself (retired) is part of them. */
function picturesIn(object: DicomObject): Map<string, string> {
  const found = new Map<string, string>();
  for (const { kind, path } of object.answers(pictures)) {
    const ofCleaned = kind === 'icon' && object.get(0x00120062)?.text().trim().toUpperCase() === 'YES';
    const named = ofCleaned ? 'icon-of-cleaned' : kind;
    if (!found.has(named)) found.set(named, path);
  }
  return found;
}

const pictures = new ElementQuestion((element) => {
  const kind = kindOf(element);
  return kind === undefined ? undefined : { kind, path: element.path };
});

function kindOf(element: DicomElement): 'icon' | 'overlay' | 'curve' | undefined {
  const { tag } = element;
  if (tag < iconImage || isPrivateTag(tag) || element.depth > 0) return undefined;
  if (tag === iconImage) {
    const hasPixels = element.items?.some(({ elements }) =>
      elements.some((inner) => iconOrPixels.has(inner.tag) && inner.length !== 0),
    );
    return hasPixels ? 'icon' : undefined;
  }
  if ((tag & 0xffff) !== 0x3000 || !element.length) return undefined;
  const family = tag >>> 24;
  // A plane without a set bit shows nothing.
  if (family === 0x60) return element.bytes(mostLooked).some((byte) => byte !== 0) ? 'overlay' : undefined;
  return family === 0x50 ? 'curve' : undefined;
}

/** Of a plane, what is looked at for a bit that is set: more than a plane of 2,048 by 2,048 has. */
const mostLooked = 1024 * 1024;
