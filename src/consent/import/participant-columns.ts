import type { Permission } from '../../model/consent.generated.ts';
import { headingName } from '../../policies/heading.ts';
import { meaningOf, signatoryWords } from '../subjects/words.ts';
import type { SubjectValues } from './imported.ts';
import { dayOf } from './real-day.ts';

/** What a cell of a column means; `undefined` where it is not understood. */
type Reading<Column extends keyof SubjectValues> = (cell: string) => SubjectValues[Column] | undefined;

/** A column that says something of consent. */
export type ConsentColumn = {
  [Column in keyof SubjectValues]: { readonly column: Column; readonly read: Reading<Column> };
}[keyof SubjectValues];

const yes = /^(?:y|yes|true|1|allowed|agreed|agrees|given|granted|signed|consented|permit|permitted|ja|oui|s[ií])$/i;
const no = /^(?:n|no|false|0|not[\s_-]?allowed|denied|declined|refused|not[\s_-]?given|deny|nein|non)$/i;

const statuses: readonly (readonly [RegExp, SubjectValues['status']])[] = [
  [/^(?:withdrawn|withdrew|revoked|opt(?:ed)?[\s_-]?out)$/i, 'withdrawn'],
  [/^(?:expired|lapsed)$/i, 'expired'],
  [/^(?:waived|waiver)$/i, 'waived'],
  [/^(?:deceased|dead|died)$/i, 'deceased'],
  [/^(?:pending|awaiting|unsigned|in[\s_-]?progress|tbd)$/i, 'pending'],
  [yes, 'consented'],
  [no, 'refused'],
];

const status: Reading<'status'> = (cell) => statuses.find(([pattern]) => pattern.test(cell))?.[1];

function permission(cell: string): Permission | undefined {
  if (yes.test(cell)) return 'allowed';
  return no.test(cell) ? 'not-allowed' : undefined;
}

const columns: readonly (readonly [names: string, column: ConsentColumn])[] = [
  [
    'consent consented informed_consent consent_status consent_given consent_signed research_consent',
    { column: 'status', read: status },
  ],
  [
    'ai_consent consent_ai ai_training ai_training_consent consent_ai_training consent_machine_learning ml_consent ai_use',
    { column: 'aiTraining', read: permission },
  ],
  [
    'data_sharing consent_data_sharing sharing_consent consent_sharing open_sharing share_data consent_to_share third_parties third_party_sharing data_sharing_consent',
    { column: 'thirdParties', read: permission },
  ],
  [
    'future_use future_use_consent consent_future_use future_research consent_future_research broad_consent secondary_use',
    { column: 'futureUse', read: (cell) => (/^ask[\s_-]?again$/i.test(cell) ? 'ask-again' : permission(cell)) },
  ],
  [
    'commercial_use consent_commercial commercial_consent consent_commercial_use',
    { column: 'commercialUse', read: permission },
  ],
  [
    'public_release consent_public_release public_sharing consent_public_sharing open_release',
    { column: 'publicRelease', read: permission },
  ],
  [
    'face_images consent_face face_sharing face_consent consent_face_images',
    { column: 'faceImages', read: permission },
  ],
  ['consent_date date_of_consent consent_signed_on date_consented signed', { column: 'signed', read: dayOf }],
  [
    'signed_by consent_signed_by consent_given_by consent_signatory',
    { column: 'signedBy', read: (cell) => meaningOf(cell, signatoryWords) },
  ],
  [
    'consent_valid_until consent_expiry consent_expires consent_end_date valid_until',
    { column: 'validUntil', read: dayOf },
  ],
  ['withdrawn_on withdrawal_date date_withdrawn consent_withdrawn_on', { column: 'withdrawnOn', read: dayOf }],
  ['consent_version consent_form_version form_version icf_version', { column: 'formVersion', read: (cell) => cell }],
  ['authorization_id consent_id hipaa_authorization_id', { column: 'authorizationId', read: (cell) => cell }],
];

const byName = new Map(columns.flatMap(([names, column]) => names.split(' ').map((name) => [name, column] as const)));

/** What a column of a table of participants says of consent, by its heading; `undefined` for any other column. */
export function consentColumn(heading: string): ConsentColumn | undefined {
  return byName.get(headingName(heading));
}
