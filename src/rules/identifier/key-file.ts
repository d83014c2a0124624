import type { IdentifierClass } from '../../model/identifier-class.ts';
import { documentRule } from '../../model/rule.ts';
import { isCodeName } from '../../policies/code-name.ts';
import { meaningOfKey } from '../../policies/key-meaning.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';
import { isPseudonym } from '../../policies/pseudonym.ts';
import { type ColumnSample, sampleColumns, shareOf } from '../table-sample.ts';

/** Classes of which one value is one person. */
const personal: ReadonlySet<IdentifierClass> = new Set([
  'name',
  'mrn',
  'ssn',
  'national-id',
  'health-id',
  'email',
  'phone',
  'passport',
]);
const originalHeading =
  /^(?:original|old|real|true|source|clinical|hospital|identifiable)[ _.-]?(?:id|ids|code|no|nr|number|name|patient_?id)$/i;
/** How people call such files: `trial_key.xlsx`, `mapping.csv`, `linking_table.tsv`. */
const keyFileName =
  /(?:^|[/_ .-])(?:key|keys|keyfile|mapping|map|link(?:ing|age)?(?:[_ -]?(?:table|list|file))?|crosswalk|lookup|id[_ -]?list|code[_ -]?list|pseudonym(?:s|isation|ization)?|zuordnung(?:stabelle)?|schluessel|schlüssel)[^/]*$/i;

/** A list of one person is a form; two rows that say who is who are a key. */
const leastRows = 2;

export default documentRule({
  id: 'identifier/key-file',
  severity: 'error',
  title: 'Key file',
  rationale:
    'The table says which person stands behind each code of the study. Whoever has it undoes the pseudonyms of the whole dataset at once, so it has to be kept apart from the data and under other hands.',
  references: ['GDPR Art. 4(5)', '45 CFR 164.514(c)', 'GDPR recital 26'],
  remedies: ['remove-file'],
  messages: {
    found: 'Key file: column {code} is mapped to column {identity}, which says who each person is',
  },
  *check(document, context) {
    const { table } = document;
    if (!table || table.columns.length < 2) return;
    const columns = sampleColumns(table);
    const isNamedKey = keyFileName.test(context.path);
    const identity = columns.find((column) => isIdentity(column, isNamedKey));
    const code = columns.find((column) => column !== identity && isCode(column));
    if (!identity || !code) return;
    yield {
      ruleId: 'identifier/key-file',
      severity: context.policy.severityOfRule('identifier/key-file', 'error'),
      confidence: isNamedKey ? 0.98 : 0.92,
      location: table.headingLocation?.(identity.index) ?? { kind: 'file' },
      messageId: 'found',
      parameters: { code: code.heading, identity: identity.heading },
      identity: `${code.heading}\0${identity.heading}`,
      place: `columns ${code.heading} and ${identity.heading}`,
    };
  },
});

/** A column whose values are persons, by its heading and because they are no dummies or codes. */
function isIdentity({ heading, values }: ColumnSample, isNamedKey: boolean): boolean {
  if (values.length < leastRows) return false;
  const meaning = meaningOfKey(heading, 'cell');
  const isPersonal =
    meaning?.kind === 'identifier' &&
    personal.has(meaning.class) &&
    (meaning.role === 'patient' || meaning.role === 'unknown');
  if (isPersonal) return shareOf(values, (value) => !isPlaceholder(value, meaning.class, meaning.role)) >= 0.5;
  const mayBeOriginal =
    originalHeading.test(heading) || (isNamedKey && /^(?:name|names|patient|person|who)$/i.test(heading));
  return mayBeOriginal && shareOf(values, (value) => !isPlaceholder(value, 'mrn')) >= 0.5;
}

/** A column of codes, one for each person. */
function isCode({ heading, values }: ColumnSample): boolean {
  if (values.length < leastRows || new Set(values).size < values.length * 0.9) return false;
  const areCodes = shareOf(values, isPseudonym) >= 0.9;
  return isCodeName(heading) || (areCodes && /(?:^|[ _.-])(?:id|code|key|nr|no|pseudonym)$/i.test(heading));
}
