import { contentOfUid } from '../detectors/uid/dicom-uid.ts';
import type { SeveritySetting } from '../model/severity.ts';
import type { Violation } from '../model/violation.ts';

/**
 * What the UIDs of an attribute tell by themselves. One that was made at the scanner was not replaced, whatever the object
 * declares: it weighs as a warning then.
 * @param value one UID or several, joined by a backslash
 * @param severity by the policy, which believes the declaration
 */
export function judgeUid(
  value: string,
  severity: SeveritySetting,
): Partial<Pick<Violation, 'severity' | 'confidence' | 'reason'>> {
  const contents = value.split('\\').flatMap((uid) => contentOfUid(uid) ?? []);
  const content = contents.find(({ isOriginal }) => isOriginal) ?? contents[0];
  if (!content) return {};
  const { says, isOriginal } = content;
  if (isOriginal && severity === 'info') {
    return { severity: 'warning', reason: `declared as replaced, and ${says}` };
  }
  return { reason: says };
}
