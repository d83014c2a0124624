/** A change that would resolve a finding, and what the data loses by it. */
export interface RemedyDescription {
  id: string;
  /** What to do, in a few words. */
  title: string;
  /** What the data loses, or needs, in one sentence. */
  cost: string;
}

const described: Readonly<Record<string, Omit<RemedyDescription, 'id'>>> = {
  'mask-span': {
    title: 'Blank out the words',
    cost: 'The sentence stays readable; what stood there is gone.',
  },
  'drop-field': {
    title: 'Remove the field',
    cost: 'Whatever else the field said is lost with it.',
  },
  'remove-attribute': {
    title: 'Remove the attribute',
    cost: 'The object stays valid only where the attribute is optional (PS3.15 action X).',
  },
  'empty-attribute': {
    title: 'Empty the attribute',
    cost: 'The object stays valid where an empty value is allowed (PS3.15 action Z).',
  },
  'remove-private-block': {
    title: "Remove the creator's private block",
    cost: 'Vendor parameters in it, such as gradients or slice timing, are lost; convert them first if they are needed.',
  },
  pseudonymize: {
    title: 'Replace by a pseudonym',
    cost: 'Records of one person stay linked; whoever holds the list can still tell who it is.',
  },
  'replace-uid': {
    title: 'Replace UIDs consistently',
    cost: 'References within the dataset stay intact; links to the original archive are cut.',
  },
  'replace-with-dummy': {
    title: 'Replace by a dummy value',
    cost: 'The field stays present and valid; its content means nothing any more.',
  },
  'shift-date': {
    title: 'Shift the dates of each person',
    cost: 'Intervals within a person stay exact; season and weekday may not.',
  },
  'generalise-age': {
    title: 'Write the age in years',
    cost: 'Ages of small children are no longer exact; nothing else changes.',
  },
  'aggregate-age': {
    title: 'Write ages over 89 as 90+',
    cost: 'The oldest people can no longer be told apart by age.',
  },
  'generalize-place': {
    title: 'Keep the state or region only',
    cost: 'Analyses by town or postal code are not possible any more.',
  },
  'generalise-column': {
    title: 'Make the values coarser',
    cost: 'Bands in place of exact values: less detail for every person, so that nobody stands alone.',
  },
  'suppress-cell': {
    title: 'Empty the cells that single people out',
    cost: 'Missing values for a few people; statistics by that column shift a little.',
  },
  'remove-slide-label': {
    title: 'Remove the pictures of label and slide',
    cost: 'The tissue stays as it is; what the label said is gone, so keep a list of slides where the data are not.',
  },
  'clean-pixels': {
    title: 'Blank out the text in the image',
    cost: 'What lies below the text is lost; say in the object that it was cleaned (PS3.15 section E.3.1).',
  },
  deface: {
    title: 'Remove the face',
    cost: 'The surface of the head is lost, and measures near to it may change; the brain stays as it is.',
  },
  'transform-recording': {
    title: 'Transform or blur whoever can be recognised',
    cost: 'Measures of the voice or the face change with it; a transcript may do as well.',
  },
  'remove-file': {
    title: 'Take the file out of the dataset',
    cost: 'Nothing of the data is lost; keep the file where the data are not, under other hands.',
  },
  'drop-column': {
    title: 'Remove the column',
    cost: 'The variable is lost for everybody.',
  },
  'correct-record': {
    title: 'Correct the record of consent',
    cost: 'Nothing is lost: the record says again what is so. Keep the version before, which is part of the proof.',
  },
  'import-consent': {
    title: 'Make a manifest of what is there',
    cost: 'Nothing is lost: `cohortlint consent import` writes what descriptions, headers and tables say; a person fills in the rest.',
  },
  'add-consent-row': {
    title: 'Add a row for the person',
    cost: 'Nothing is lost. Only who has the signed form can say what stands in it.',
  },
  'remove-subject': {
    title: 'Take the person out of the dataset',
    cost: 'The cohort has a person less. `cohortlint consent withdraw` lists everything that is theirs, and what no file shows.',
  },
  'change-intended-use': {
    title: 'Use the dataset for less',
    cost: 'What people did not agree to is not done with their data; the configuration says what is.',
  },
  'ask-again': {
    title: 'Ask the people again',
    cost: 'It takes time, and some will say no; what they agree to holds from then on.',
  },
  'renew-approval': {
    title: 'Have the ethics committee renew its approval',
    cost: 'It takes weeks; until then the data are not used.',
  },
  'change-licence': {
    title: 'Put the dataset under a licence that fits the consent',
    cost: 'Fewer people may use it. A licence that was given cannot be taken back from who has the data already.',
  },
  'move-data': {
    title: 'Keep the data where it was agreed',
    cost: 'Copies in the other place and its backups have to be deleted there.',
  },
  'tell-recipients': {
    title: 'Tell the recipients, and write down that they were told',
    cost: 'Nothing is lost. What a recipient has published cannot be taken back.',
  },
  'record-disclosure': {
    title: 'Write the disclosure down',
    cost: 'Nothing is lost: `cohortlint consent add-disclosure` adds a line that is chained to the ones before.',
  },
  'add-consent-record': {
    title: 'Add a record of consent',
    cost: 'Nothing is lost: state for each person what they agreed to, in consent.tsv or consent.json.',
  },
  'restore-from-original': {
    title: 'De-identify the original again, with what is missing kept',
    cost: 'Needs the original, where it lies; what comes back has to be looked at like anything else that is released.',
  },
  'clear-preamble': {
    title: 'Fill the preamble with zeros',
    cost: 'Nothing of the image is lost; programs that read the file as what else it was no longer can.',
  },
  'cut-trailing-data': {
    title: 'Cut off what stands behind the last element',
    cost: 'Nothing that a reader of DICOM shows is lost; look at what it is before.',
  },
  'rewrite-object': {
    title: 'Write the object anew, element by element',
    cost: 'Nothing that a reader of DICOM shows is lost: values end where readers end them, and lengths are true.',
  },
  'add-deidentification-markers': {
    title: 'Add the de-identification attributes',
    cost: 'Nothing is lost: state in each object how it was de-identified (0012,0062 to 0012,0064).',
  },
};

/** Every remedy that is described, by id. */
export const remedyIds: readonly string[] = Object.keys(described);

/** A remedy as people read it. @throws Error for an id that nobody described: a mistake of the program, not of its input */
export function remedyOf(id: string): RemedyDescription {
  const remedy = described[id];
  if (!remedy) throw new Error(`No remedy "${id}".`);
  return { id, ...remedy };
}
