import type { Detector } from '../model/span.ts';
import { findNames } from './name/find-names.ts';
import { shippedTagger } from './name/tagger.ts';

const detector: Detector = {
  classes: ['name'],
  detect: (text, context) => findNames(text, context, shippedTagger()),
};

export default detector;
