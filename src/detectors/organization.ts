import type { Detector } from '../model/span.ts';
import { fieldValue, isFieldOf } from './matching/field-value.ts';
import { isStructured } from './matching/setting.ts';
import { byConfidence, withoutOverlaps } from './matching/spans.ts';
import { trait } from './matching/traits.ts';
import { cardsIn } from './organization/cards.ts';
import { institutionsIn } from './organization/institutions.ts';
import { mentionsIn } from './organization/mentions.ts';

const detector: Detector = {
  classes: ['organization'],
  needs: [trait.word],
  mayFindBy: (context) => isFieldOf(context, ['organization']),
  detect(text, context) {
    const whole = fieldValue(text, context, ['organization']);
    if (whole) return [whole];
    const structured = isStructured(text, context);
    const spans = institutionsIn(text, structured);
    if (!structured) {
      for (const span of cardsIn(text)) spans.push(span);
      for (const span of mentionsIn(text)) spans.push(span);
    }
    return spans.length === 0 ? spans : withoutOverlaps(spans, byConfidence);
  },
};

export default detector;
