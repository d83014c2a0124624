import type { RuleSettings } from '../configuration/settings.ts';
import type { ConsentSettings } from '../consent/records/settings.ts';
import type { Circumstances } from '../model/policy.ts';
import type { VocabularySnapshot } from '../vocabulary/snapshot.ts';

/** Everything that judging an entry depends on. Plain data: it crosses to worker threads. */
export interface JudgeSetup {
  /** Absolute path of the dataset's folder. */
  root: string;
  /** Policy id with options, or the name of a policy file whose text is `policyText`. */
  policy: string;
  policyText?: string;
  rules: Readonly<Record<string, RuleSettings>>;
  /** The dataset's secret for masks and fingerprints, 32 bytes. */
  key: Uint8Array;
  /** Where masked results are spilled. */
  runDirectory: string;
  /** Memory of the `SharedState` of the scan's threads. */
  shared: SharedArrayBuffer;
  /** Keep raw values beside the masked ones in memory, for a terminal whose user asked to see them. */
  reveal: boolean;
  /** Rules over one subject alone: those over records of consent. */
  only?: 'consent';
  /** What tables and headers say of people is gathered, for the rules over all of them: a scan of a whole dataset asks for it. */
  gathersPeople?: true;
  /** Where the records of consent lie, and what the folder is about to be used for; without it nothing is said of consent. */
  consent?: ConsentSettings;
  /** People of whom every file is named, as `subjectKey` writes them: those whose data should not be here. In memory only. */
  listedPeople?: readonly string[];
  /** Everybody of whom the records tell, likewise, where somebody is listed: names by which lists are told from other texts. */
  recordedPeople?: readonly string[];
  /** Records of consent that were read, by their paths, and whose days stand in them: a manifest may give them any name. */
  namedRecords?: Readonly<Record<string, NonNullable<Circumstances['consentRecord']>>>;
  /** Names and numbers of the real participants, in memory only. */
  knownTerms?: readonly string[];
  /** Catalogues of rare conditions that were imported, beside the built-in list. */
  vocabularies?: readonly VocabularySnapshot[];
}
