import type { Document } from '../model/document.ts';
import { type DocumentRule, documentRule, type RuleDescription } from '../model/rule.ts';

/** What a rule says that names every recording of a kind. */
interface RecordingRule extends Pick<RuleDescription, 'id' | 'title' | 'rationale' | 'references'> {
  readonly recording: NonNullable<Document['recording']>;
  readonly message: string;
  /** The recording as messages call it: "a video". */
  readonly place: string;
}

/**
 * Declares a rule that names every recording of a kind. Nothing looks at what is recorded, so each is a warning with a
 * confidence that says so: a person has to judge it.
 */
export function recordingRule({ recording, message, place, ...described }: RecordingRule): DocumentRule {
  const { id } = described;
  return documentRule({
    ...described,
    severity: 'warning',
    remedies: ['transform-recording', 'remove-file'],
    messages: { found: message },
    *check(document, { policy }) {
      if (document.recording !== recording) return;
      yield {
        ruleId: id,
        severity: policy.severityOfRule(id, 'warning'),
        confidence: 0.6,
        location: { kind: 'file' },
        messageId: 'found',
        identity: recording,
        place,
      };
    },
  });
}
