import type { Detector } from '../model/span.ts';
import { fieldValue, isFieldOf } from './matching/field-value.ts';
import { isStructured } from './matching/setting.ts';
import { byConfidence, withoutOverlaps } from './matching/spans.ts';
import { occupationCues, occupationsIn } from './occupation/cues.ts';

const detector: Detector = {
  classes: ['occupation'],
  needs: occupationCues,
  inProse: true,
  mayFindBy: (context) => isFieldOf(context, ['occupation']),
  detect(text, context) {
    const whole = fieldValue(text, context, ['occupation']);
    if (whole) return [whole];
    return isStructured(text, context) ? [] : withoutOverlaps([...occupationsIn(text)], byConfidence);
  },
};

export default detector;
