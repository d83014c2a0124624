import { ElementQuestion } from '../../model/recurrence.ts';
import { documentRule } from '../../model/rule.ts';
import { hostInSoftware } from '../host-in-software.ts';

const id = 'identifier/software-host';

export default documentRule({
  id,
  severity: 'warning',
  title: 'Host name in a software version',
  rationale:
    'Some builds write the name or the address of the machine beside their version. It names one computer of one hospital, and often the room and the person it stands before, in an attribute that everybody keeps since it looks technical.',
  references: ['PS3.15 E.3.8', '45 CFR 164.514(b)(2)(i)(M)', '45 CFR 164.514(b)(2)(i)(O)'],
  remedies: ['replace-with-dummy', 'remove-attribute'],
  messages: { found: '{keyword} names the machine that the software ran on' },
  *check({ dicom }, { policy, circumstances }) {
    if (!dicom) return;
    const severity = policy.severityOf('other-id', 'device', circumstances);
    if (severity === 'off') return;
    for (const { path, keyword, host, value } of dicom.answers(hosts)) {
      yield {
        ruleId: id,
        severity,
        confidence: 0.75,
        location: { kind: 'attribute', attribute: path, span: host },
        class: 'other-id',
        role: 'device',
        messageId: 'found',
        parameters: { keyword },
        value,
        place: keyword,
        field: keyword,
      };
    }
  },
});

const hosts = new ElementQuestion((element) => {
  const host = hostInSoftware(element.tag, () => element.text());
  if (!host) return undefined;
  const { path, keyword } = element;
  return { path, keyword, host, value: element.text().slice(host.start, host.end) };
});
