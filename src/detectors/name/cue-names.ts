import type { Span } from '../../model/span.ts';
import { type NameCue, nameCues } from './cues.ts';
import { isGivenName } from './given-names.ts';
import { type NameRun, namesThing, readName } from './words.ts';

/** Names that a word announces: a title, a label, a relative, a greeting. */
export function* namesAfterCues(text: string): Generator<Span> {
  for (const cue of nameCues) yield* namesAfter(cue, text);
}

function* namesAfter(cue: NameCue, text: string): Generator<Span> {
  for (const match of text.matchAll(cue.pattern)) {
    const start = match.index + match[0].length;
    const run = readName(text, start, cue.form);
    if (!run || run.parts < cue.least || !standsAlone(run, cue)) continue;
    const isKnown = run.words.some(isGivenName);
    if (cue.confidence < 0.8 && namesThing(text, run)) continue;
    if (cue.confidence < 0.8 && cue.role === 'patient' && !isKnown && isTitle(text)) continue;
    // `médico de Atención Primaria`: where a name needs two words, it does not start with a particle.
    if (cue.least > 1 && /^\p{Ll}/u.test(text.slice(start, start + 2))) continue;
    const raised = isKnown ? 0.05 : 0;
    yield {
      start,
      end: run.end,
      class: 'name',
      confidence: cue.confidence + raised,
      role: cue.role,
      reason: cue.reason,
    };
  }
}

/** `Patient Setup Description`: in a title every word is written like a name. */
function isTitle(text: string): boolean {
  return text.length <= 120 && !/(?:^|\s)\p{Ll}/u.test(text.trim());
}

/** After a weak cue a single word counts only when it is a known given name. */
function standsAlone(run: NameRun, cue: NameCue): boolean {
  if (run.parts === 1 && cue.confidence < 0.8) return isGivenName(run.words[0]!);
  return run.words.some((word) => word.length > 1);
}
