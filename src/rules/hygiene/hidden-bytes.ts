import type { HiddenBytes } from '../../model/dicom.ts';
import { isPrivateTag } from '../../model/dicom.ts';
import { formatTag } from '../../model/location.ts';
import { documentRule } from '../../model/rule.ts';
import type { Severity } from '../../model/severity.ts';

const id = 'hygiene/hidden-bytes';

const severities: Readonly<Record<HiddenBytes['kind'], Severity>> = {
  'behind-zero': 'warning',
  // Where a file is a TIFF image as well, its directory stands there; text in it is a finding of its own.
  padding: 'info',
  'group-length': 'info',
};

export default documentRule({
  id,
  severity: 'warning',
  title: 'Bytes that readers do not show',
  rationale:
    'Many readers end a text at its first zero byte, skip padding and believe no group length. What stands behind such a byte or in such padding is in the file, and neither a viewer nor an anonymiser sees it; a group length that is wrong says that elements were removed or changed by a program that did not say so.',
  references: ['PS3.5 6.2', 'PS3.5 7.2', 'PS3.10 7.2'],
  remedies: ['rewrite-object'],
  messages: {
    'behind-zero': 'Text stands behind a zero byte in {keyword}, where many readers end it',
    padding: 'Data Set Trailing Padding holds bytes that are no zeros',
    'group-length': 'A group length is not the length of its group: {keyword}',
  },
  *check({ dicom }, { policy }) {
    for (const { kind, element } of dicom?.framing?.hidden() ?? []) {
      const { path, creator } = element;
      const keyword = isPrivateTag(element.tag) ? 'a private attribute' : element.keyword || formatTag(element.tag);
      const named = kind === 'group-length' ? formatTag(element.tag) : keyword;
      yield {
        ruleId: id,
        severity: policy.severityOfRule(id, severities[kind]),
        confidence: 0.9,
        location: { kind: 'attribute', attribute: path, ...(creator === undefined ? {} : { creator }) },
        messageId: kind,
        parameters: { keyword: named },
        identity: `${kind} ${path}`,
        place: `${kind} ${named}`,
      };
    }
  },
});
