import type { Detector } from '../model/span.ts';
import { fieldValue } from './matching/field-value.ts';
import { isStructured } from './matching/setting.ts';
import { byConfidence, withoutOverlaps } from './matching/spans.ts';
import { trait } from './matching/traits.ts';
import { occupationsIn } from './occupation/cues.ts';

const detector: Detector = {
  classes: ['occupation'],
  needs: [trait.word],
  detect(text, context) {
    const whole = fieldValue(text, context, ['occupation']);
    if (whole) return [whole];
    return isStructured(context) ? [] : withoutOverlaps([...occupationsIn(text)], byConfidence);
  },
};

export default detector;
