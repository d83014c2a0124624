import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { ConfigurationError, readConfiguration } from '../configuration/file.ts';
import { checkRuleSettings } from '../configuration/rule-settings.ts';
import { mergeSettings, type Settings, type SettingsPart } from '../configuration/settings.ts';
import { today as currentDay } from '../model/day.ts';
import { ruleById } from '../rules/index.ts';
import { Keyed } from '../scan/masking/keyed.ts';
import { SharedState } from '../scan/running/shared-state.ts';
import type { JudgeSetup } from '../scan/setup.ts';
import { Suppressions } from '../scan/weighing/suppressions.ts';
import { isFolder } from '../sources/named-path.ts';
import { type BaselineFile, readBaseline, stateBaseline } from '../state/baseline-file.ts';
import { datasetKey, datasetName, isSharedKey, type KeyOrigin } from '../state/dataset-key.ts';
import { stateDirectory } from '../state/directory.ts';
import { nameRunDirectory, removeAbandonedRuns } from '../state/run.ts';
import { type VocabularySnapshot, vocabularySnapshots } from '../vocabulary/snapshot.ts';
import { consentSettings } from './consent-settings.ts';
import { readKnownTerms } from './known-terms.ts';
import { readPolicy } from './named-policy.ts';
import { RequestError } from './request-error.ts';

/** What a caller asks for: where, and what to lay over the dataset's own configuration. */
export interface EngineRequest {
  /** A folder, or one file. */
  path: string;
  commandLine?: SettingsPart;
  editor?: SettingsPart;
  /** The dataset's own configuration is left unread: an editor's untrusted workspace. */
  ignoreConfigurationFile?: boolean;
  /** A file with a shared key for masks and fingerprints. */
  keyFile?: string;
  /** A baseline that the command line names need not be there yet: it is about to be made. */
  makesBaseline?: boolean;
  /** Keep raw values beside masks in memory, for a terminal. */
  reveal?: boolean;
  /** Rules over one subject alone: those over records of consent. */
  only?: JudgeSetup['only'];
  /** A file outside the dataset with names and numbers of the real participants. */
  knownTermsFile?: string;
  /** The day that counts as today for what ends or expires, YYYY-MM-DD; that of the clock without it. */
  today?: string;
}

/** A request with everything resolved. */
export interface Prepared {
  /** Absolute path of the dataset's folder. */
  root: string;
  settings: Settings;
  setup: JudgeSetup;
  /** Where accepted findings lie, and whether other machines have the key as well. */
  baseline: BaselineFile;
  isKeyShared: boolean;
  /** What persons decided not to count. */
  suppressions: Suppressions;
}

export { RequestError };

/**
 * Resolves a request: folder, settings, policy, key and a place for spilled results.
 * @throws RequestError
 */
export function prepare(request: EngineRequest): Prepared {
  const root = folderOf(request.path);
  const today = request.today ?? currentDay();
  try {
    const settings = mergeSettings({
      ...(request.editor ? { editor: request.editor } : {}),
      ...(request.ignoreConfigurationFile ? {} : { file: readConfiguration(root) }),
      ...(request.commandLine ? { 'command-line': request.commandLine } : {}),
    });
    checkRuleSettings(settings, [...ruleById.keys()]);
    const policy = readPolicy(settings.policy, root);
    const state = stateDirectory();
    removeAbandonedRuns(state);
    const keyText = process.env.COHORTLINT_FINGERPRINT_KEY;
    const origin: KeyOrigin = {
      ...(request.keyFile === undefined ? {} : { keyFile: request.keyFile }),
      ...(keyText ? { keyText } : {}),
      ...(settings.datasetId === undefined ? {} : { datasetId: settings.datasetId }),
    };
    const key = datasetKey(root, state, origin);
    const baseline = baselineOf(root, settings, stateBaseline(state, datasetName(root, origin), new Keyed(key).keyId));
    if (settings.sources.baseline === 'command-line' && !request.makesBaseline) mustExist(baseline);
    const setup: JudgeSetup = {
      root,
      ...policy,
      rules: settings.rules,
      key,
      runDirectory: nameRunDirectory(state),
      shared: new SharedState().memory,
      reveal: request.reveal ?? false,
      ...(request.only === undefined ? {} : { only: request.only }),
      consent: consentSettings(settings, root, today),
      ...(request.knownTermsFile === undefined ? {} : { knownTerms: readKnownTerms(request.knownTermsFile, root) }),
      ...vocabulariesFor(settings, state),
    };
    return {
      root,
      settings,
      setup,
      baseline,
      isKeyShared: isSharedKey(origin),
      suppressions: new Suppressions(readBaseline(baseline), settings.ignore, today),
    };
  } catch (error) {
    if (error instanceof ConfigurationError) throw new RequestError(error.message);
    throw new RequestError((error as Error).message.replace(/\s+/g, ' '));
  }
}

/** Imported catalogues, where the rule that looks into them is not off. */
function vocabulariesFor({ rules }: Settings, state: string): { vocabularies?: readonly VocabularySnapshot[] } {
  if (rules['outlier/rare-condition']?.severity === 'off') return {};
  const vocabularies = vocabularySnapshots(state);
  return vocabularies.length === 0 ? {} : { vocabularies };
}

/** The file that settings name, the dataset's own being relative to it; else the one in the state directory. */
function baselineOf(root: string, { baseline, sources }: Settings, own: BaselineFile): BaselineFile {
  if (baseline === undefined) return own;
  const path = sources.baseline === 'file' ? resolve(root, baseline) : resolve(baseline);
  return { path, keyId: own.keyId, origin: 'named' };
}

function mustExist({ path }: BaselineFile): void {
  if (existsSync(path)) return;
  throw new RequestError(
    `The baseline "${path}" does not exist: name one that is there, or make it with \`cohortlint baseline create\`.`,
  );
}

/** Patterns of what a scan leaves out beside the ignore files. A baseline in the dataset is none of its data. */
export function excluded({ root, settings, baseline }: Prepared): string[] {
  const within = relative(root, baseline.path).split(sep).join('/');
  const isOutside = within.startsWith('../') || isAbsolute(within);
  return isOutside ? settings.exclude : [...settings.exclude, `/${within}`];
}

/** Worker threads when nobody says how many. */
export function defaultJobs(): number {
  return Math.max(1, availableParallelism());
}

function folderOf(path: string): string {
  const absolute = resolve(path);
  return isNamedFolder(path) ? absolute : dirname(absolute);
}

/** Whether a path that somebody named is a folder. @throws RequestError when nothing is there, or it cannot be looked at */
export function isNamedFolder(path: string): boolean {
  try {
    return isFolder(path);
  } catch (error) {
    throw new RequestError((error as Error).message);
  }
}
