import type { Detector } from '../model/span.ts';
import { trait } from './matching/traits.ts';
import { findNames } from './name/find-names.ts';
import { shippedTagger } from './name/tagger.ts';

const detector: Detector = {
  classes: ['name'],
  needs: [trait.letter],
  detect: (text, context) => findNames(text, context, shippedTagger()),
};

export default detector;
