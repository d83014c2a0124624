import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/url',
  spans: 'url',
  title: 'Web address',
  rationale:
    "A web address can lead to a patient's own page, a crowdfunding campaign or a record in a portal, and its query part often carries an identifier. Links to papers and tools are harmless, so a person should look.",
  references: ['45 CFR 164.514(b)(2)(i)(N)', 'GDPR Art. 4(1)', 'PS3.15 E.1-1'],
  remedies: ['mask-span', 'drop-field'],
  examples: {
    flagged: [
      'profile_url=https://people.example/jane-roe',
      'see https://portal.hospital.example/view?patient=48213',
      'www.example.org/people/roe',
      'http://pacs01:8080/viewer',
      'ftp://roe:secret@files.example.net/roe',
    ],
    silent: ['SoftwareVersions=syngo MR E11', 'sub-01_T1w.nii.gz', 'raw.info', 'bids::sub-01/anat', 'np.org(1)'],
  },
});
