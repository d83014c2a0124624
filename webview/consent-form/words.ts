/** What a form says of a field. */
export interface FieldWords {
  readonly label: string;
  /** One line: what belongs there, or what it means for the people in the dataset. */
  readonly help?: string;
  readonly placeholder?: string;
  /** A list or its entry: only what is wrong with it as a whole is of it. */
  readonly isGroup?: true;
}

const day = 'YYYY-MM-DD';

/** Every field by its pointer into the manifest, with `*` for the index of an entry. */
export const fieldWords: Readonly<Record<string, FieldWords>> = {
  '/controller/name': {
    label: 'Institution',
    help: 'The hospital, university or company that decides how the data are used (GDPR Art. 4(7)).',
  },
  '/controller/contact': { label: 'Contact', help: 'Where people can ask or withdraw: e-mail, telephone or post.' },
  '/controller/country': { label: 'Country', help: 'Two capital letters, such as DE or US.' },
  '/controller/dataProtectionOfficer': { label: 'Data protection officer', help: 'A name or an address.' },

  '/ethics': { label: 'Ethics approvals', isGroup: true },
  '/ethics/*': { label: 'Approval', isGroup: true },
  '/ethics/*/committee': { label: 'Committee', help: 'The ethics committee or review board.' },
  '/ethics/*/number': { label: 'Number', help: 'Under which it was approved.' },
  '/ethics/*/approvedOn': { label: 'Approved on', placeholder: day },
  '/ethics/*/validUntil': { label: 'Valid until', placeholder: day },
  '/ethics/*/waiver': { label: 'The committee waived that people are asked' },

  '/legalBasis': { label: 'Legal grounds', isGroup: true },
  '/legalBasis/*': { label: 'Ground', isGroup: true },
  '/legalBasis/*/law': { label: 'Law' },
  '/legalBasis/*/article6': { label: 'Lawful basis', help: 'A letter of GDPR Art. 6(1).' },
  '/legalBasis/*/article9': { label: 'Why health data may be used', help: 'A letter of GDPR Art. 9(2).' },
  '/legalBasis/*/nationalLaw': {
    label: 'National law',
    help: 'The law of the Union or a member state that letters g, i and j rest on; b and h may rest on one.',
  },
  '/legalBasis/*/ground': { label: 'Ground' },
  '/legalBasis/*/agreement': {
    label: 'Data use agreement',
    help: 'Its id; a limited data set needs one (45 CFR 164.514(e)(4)).',
  },
  '/legalBasis/*/scheme': { label: 'Scheme', help: 'Its name: people are in the data who did not object.' },
  '/legalBasis/*/country': { label: 'Country', help: 'Two capital letters, such as GB.' },
  '/legalBasis/*/checkedOn': {
    label: 'Objections applied on',
    help: 'When the list of those who objected was last applied.',
    placeholder: day,
  },

  '/terms/duo': { label: 'Data use codes' },
  '/terms/aiTraining': { label: 'AI training', help: 'Whether a model may learn from a participant’s images.' },
  '/terms/aiTraining/onlyWith': { label: 'Only with' },
  '/terms/modelRelease': {
    label: 'Release of models',
    help: 'Whether a model that learned from the images may be given to others.',
  },
  '/terms/commercialUse': {
    label: 'Commercial use of the data',
    help: 'Whether a company may use the images to earn money.',
  },
  '/terms/commercialUseOfModels': {
    label: 'Commercial use of models',
    help: 'Whether a model that learned from the images may be sold.',
  },
  '/terms/publicRelease': { label: 'Public release', help: 'Whether anybody may download a participant’s images.' },
  '/terms/futureUse': {
    label: 'Future uses',
    help: 'Whether the images may be used for what nobody named when people were asked.',
  },
  '/terms/recontact': {
    label: 'Contacting people again',
    help: 'Whether somebody may write to or call a participant later.',
  },
  '/terms/incidentalFindings': {
    label: 'Incidental findings',
    help: 'Whether a participant hears when something is seen that may matter for their health.',
  },
  '/terms/faceImages': {
    label: 'Images that show a face',
    help: 'Whether head scans may be shared from which a participant’s face can be rebuilt.',
  },
  '/terms/reidentification': {
    label: 'Re-identification',
    help: 'Whether somebody may try to find out who a participant is.',
  },
  '/terms/faceReconstruction': {
    label: 'Rebuilding faces',
    help: 'Whether somebody may compute a participant’s face from a scan.',
  },

  '/terms/thirdParties/sharing': {
    label: 'Who may receive the data',
    help: 'Whether a participant’s images may leave those who collected them.',
  },
  '/terms/thirdParties/recipients': { label: 'Recipients', isGroup: true },
  '/terms/thirdParties/recipients/*': { label: 'Recipient', isGroup: true },
  '/terms/thirdParties/recipients/*/name': { label: 'Name' },
  '/terms/thirdParties/recipients/*/country': { label: 'Country', help: 'Two capital letters.' },
  '/terms/thirdParties/recipients/*/agreement': { label: 'Agreement', help: 'Its id, where there is one.' },
  '/terms/thirdParties/countries': {
    label: 'Countries',
    help: 'Where recipients may be: two capital letters each, EU or EEA, with commas between.',
    placeholder: 'DE, EEA',
  },

  '/terms/storage/where': { label: 'Where', help: 'Where a participant’s images may be kept.' },
  '/terms/storage/regions': {
    label: 'Regions',
    help: 'Countries, EU or EEA, with commas between.',
    placeholder: 'DE, EU',
  },
  '/terms/retentionUntil': {
    label: 'Kept until',
    help: 'The day after which the images are deleted.',
    placeholder: day,
  },
  '/terms/withdrawalScope': {
    label: 'A withdrawal ends',
    help: 'What happens to the images of a participant who withdraws.',
  },

  '/forms': { label: 'Consent forms', isGroup: true },
  '/forms/*': { label: 'Form', isGroup: true },
  '/forms/*/version': { label: 'Version', help: 'As consent.tsv names it for who signed it.' },
  '/forms/*/document': { label: 'Document', help: 'Its path from the folder of the manifest.' },
  '/forms/*/sha256': {
    label: 'SHA-256 of the document',
    help: 'Choose File… computes it, so that nobody can swap the document.',
  },
  '/forms/*/language': { label: 'Language', help: 'Its code, such as de or en-GB.' },
  '/forms/*/usedFrom': { label: 'Used from', placeholder: day },
  '/forms/*/usedUntil': { label: 'Used until', placeholder: day },
  '/forms/*/authorization/information': { label: 'What is used or disclosed', help: '45 CFR 164.508(c)(1)(i)' },
  '/forms/*/authorization/disclosedBy': { label: 'Who may disclose it', help: '45 CFR 164.508(c)(1)(ii)' },
  '/forms/*/authorization/disclosedTo': { label: 'To whom', help: '45 CFR 164.508(c)(1)(iii)' },
  '/forms/*/authorization/purpose': { label: 'Purpose', help: '45 CFR 164.508(c)(1)(iv)' },
  '/forms/*/authorization/expiration': {
    label: 'Expiration',
    help: 'A day or an event; “none” or “end of the research study” are enough for research. 45 CFR 164.508(c)(1)(v)',
  },
  '/forms/*/authorization/signature': { label: 'It is signed and dated', help: '45 CFR 164.508(c)(1)(vi)' },
  '/forms/*/authorization/rightToRevoke': { label: 'It says that it can be revoked', help: '45 CFR 164.508(c)(2)(i)' },
  '/forms/*/authorization/conditions': {
    label: 'It says whether treatment depends on it',
    help: '45 CFR 164.508(c)(2)(ii)',
  },
  '/forms/*/authorization/redisclosure': {
    label: 'It says that others may pass the data on',
    help: '45 CFR 164.508(c)(2)(iii)',
  },

  '/licence': {
    label: 'Licence',
    help: 'Under which others have the data. It can give away no more than people agreed to.',
    placeholder: 'CC-BY-NC-4.0',
  },
  '/doi': {
    label: 'DOI',
    help: 'Under which the data are published, without https://doi.org/.',
    placeholder: '10.5281/zenodo.1234567',
  },

  '/subjects': {
    label: 'Table of people',
    help: 'A path from the folder of the manifest; consent.tsv there when empty.',
    placeholder: 'consent.tsv',
  },
  '/disclosures': {
    label: 'Accounting of disclosures',
    help: 'A path from the folder of the manifest; disclosures.jsonl there when empty.',
    placeholder: 'disclosures.jsonl',
  },
  '/ageOfMajority': {
    label: 'Age of majority',
    help: 'Who was signed for as a minor is asked again at this age; 18 when empty.',
    placeholder: '18',
  },
};

/** What a form says of the field at a pointer; `undefined` for what it does not show. */
export function wordsOf(pointer: string): FieldWords | undefined {
  return fieldWords[patternOf(pointer)];
}

/**
 * The field of a form that something at a pointer is of: the one there, else the one above that holds it.
 * @returns `undefined` where the form shows nothing of it
 */
export function fieldOf(pointer: string): string | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const words = wordsOf(at);
    if (words) return words.isGroup && at !== pointer ? undefined : at;
  }
  return undefined;
}

/** `Recipient 2: Country`; what a list of problems calls a field. */
export function fieldName(pointer: string): string {
  const steps = pointer.split('/');
  const above = steps.flatMap((step, index) => {
    const words = /^\d+$/.test(step) ? wordsOf(steps.slice(0, index + 1).join('/')) : undefined;
    return words ? [`${words.label} ${Number(step) + 1}`] : [];
  });
  const own = wordsOf(pointer);
  return [...above, ...(own && !/\/\d+$/.test(pointer) ? [own.label] : [])].join(': ');
}

/** What is wrong, as it is said at its field: without the place, and without the keys and quotes of the text. */
export function saidAtField(message: string): string {
  return message.replace(/^.*?: expected/, 'Expected').replace(/, as in "\w+": "([^"]*)"\.$/, ', such as $1.');
}

/** A country as it was typed, in the capital letters that its code has; anything else stays as it is. */
export function countryText(typed: string): string {
  return /^[A-Za-z]{2,3}$/.test(typed) ? typed.toUpperCase() : typed;
}

function patternOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}
