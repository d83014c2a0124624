import type { ConsentOfDataset } from '../../consent/records/consent-of-dataset.ts';
import { consentRule } from '../../consent/rule.ts';
import type { Region } from '../../model/region.ts';
import type { DatasetViolation } from '../../model/rule.ts';

const id = 'consent/invalid-record';

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Record of consent with a mistake',
  rationale:
    'A program reads the records of consent before it lets data go. What it cannot read it cannot honour: a word that it does not know may be the one that forbids the use. Each mistake is named at its place, with what was expected.',
  references: ['GDPR Art. 7(1)', 'GDPR Art. 5(2)'],
  remedies: ['correct-record'],
  messages: {
    mistake: '{mistake}',
    absent: 'The manifest names a file under "{key}" that is not there',
  },
  *check(consent, { policy }) {
    const severityOf = (byDefault: 'error' | 'warning') => policy.severityOfRule(id, byDefault);
    for (const { path, message, place, region, isHarmless } of consent.records.mistakes) {
      yield {
        path: consent.shown(path),
        ...mistakeAt(region),
        ruleId: id,
        severity: severityOf(isHarmless ? 'warning' : 'error'),
        confidence: 1,
        messageId: 'mistake',
        parameters: { mistake: message },
        ownWords: true,
        identity: `${place} ${message}`,
        // The sentence says what is wrong in a file, and is the same at every place that has it.
        place: `${path} ${message}`,
      };
    }
    yield* absentFiles(consent, severityOf('error'));
  },
});

function mistakeAt(region: Region | undefined): Pick<DatasetViolation, 'location'> {
  return { location: region ? { kind: 'text', region } : { kind: 'file' } };
}

function* absentFiles(consent: ConsentOfDataset, severity: DatasetViolation['severity']): Iterable<DatasetViolation> {
  for (const { key } of consent.records.absent) {
    yield {
      ...consent.inManifest(`/${key}`),
      ruleId: id,
      severity,
      confidence: 1,
      messageId: 'absent',
      parameters: { key },
      ownWords: true,
      identity: `absent ${key}`,
      place: `absent ${key}`,
    };
  }
}
