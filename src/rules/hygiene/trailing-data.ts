import { documentRule } from '../../model/rule.ts';

const id = 'hygiene/trailing-data';

export default documentRule({
  id,
  severity: 'warning',
  title: 'Data after the end of the object',
  rationale:
    'A DICOM file ends with its last data element. Bytes behind it are shown by no viewer and removed by no anonymiser, and travel with every copy: leftovers of a longer file that was written over, or something that was put there.',
  references: ['PS3.10 7.2', 'PS3.5 7.1'],
  remedies: ['cut-trailing-data'],
  messages: {
    found: 'Bytes stand behind the last data element: {size}',
  },
  *check({ dicom }, { policy }) {
    const trailing = dicom?.framing?.trailing;
    if (!trailing) return;
    yield {
      ruleId: id,
      severity: policy.severityOfRule(id, 'warning'),
      confidence: 0.9,
      location: { kind: 'slot', slot: 'trailing data' },
      messageId: 'found',
      parameters: { size: sizeOf(trailing.length) },
      identity: String(trailing.length),
      place: 'trailing data',
    };
  },
});

/** In steps, so that files of one kind are one issue. */
function sizeOf(length: number): string {
  if (length < 1024) return 'less than 1 KiB';
  return length < 1024 * 1024 ? 'less than 1 MiB' : '1 MiB or more';
}
