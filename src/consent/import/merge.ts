import { subjectKey } from '../../cohort/bids-table.ts';
import type { Consent, Terms } from '../../model/consent.generated.ts';
import type {
  EthicsApproval,
  Found,
  FoundOfSubject,
  FoundTerm,
  Imported,
  ImportProblem,
  Origin,
  Statement,
  SubjectValues,
} from './imported.ts';
import { strictest, valueKey } from './stricter.ts';

/** What can be written of the manifest; a person fills in the rest. */
export type ManifestDraft = Partial<Omit<Consent, 'controller' | 'terms'>> & {
  controller?: Partial<Consent['controller']>;
  terms?: Terms;
};

/** What can be written of a row, under the name that was met first: `sub-01` and `01` are one. A column without value is left empty. */
export type SubjectDraft = { readonly subject: string } & Partial<SubjectValues>;

/** One place of which sources say different things. */
export interface Contradiction {
  /** A pointer into the manifest, or a column of a row. */
  readonly path: Found['path'];
  readonly subject?: string;
  /** What each source says, in the order in which they were read; sources that agree are together. */
  readonly values: readonly { readonly value: Found['value']; readonly from: readonly Origin[] }[];
  /** Whether the strictest was taken; where none is stricter, nothing stands in the draft. */
  readonly resolved: boolean;
}

/** A draft of the manifest and of the table of people, and what a person has to look at. */
export interface ConsentDraft {
  readonly manifest: ManifestDraft;
  /** In the order of their names. */
  readonly subjects: readonly SubjectDraft[];
  readonly contradictions: readonly Contradiction[];
  readonly statements: readonly Statement[];
  readonly problems: readonly ImportProblem[];
  /** Where each value of the manifest comes from, by its pointer; approvals are numbered. */
  readonly origins: ReadonlyMap<string, readonly Origin[]>;
}

interface Agreed {
  found: Found;
  from: Origin[];
}

/**
 * Makes one draft of what several sources say. Of different values the strictest stands in it; every difference is told.
 * @param imports in the order in which they are told
 */
export function mergeImports(imports: readonly Imported[]): ConsentDraft {
  const manifest: ManifestDraft = {};
  const subjects = new Map<string, SubjectDraft>();
  const contradictions: Contradiction[] = [];
  const origins = new Map<string, readonly Origin[]>();
  for (const candidates of byPlace(imports.flatMap(({ found }) => found)).values()) {
    const [first] = candidates;
    if (!first) continue;
    const chosen = candidates.length === 1 ? first : strictestOf(candidates);
    if (candidates.length > 1) contradictions.push(contradiction(candidates, chosen !== undefined));
    if (chosen === undefined) continue;
    if (chosen.found.subject === undefined) {
      origins.set(setTerm(manifest, chosen.found), chosen.from);
    } else setColumn(subjects, chosen.found);
  }
  return {
    manifest,
    subjects: [...subjects.values()].sort((one, other) => (one.subject < other.subject ? -1 : 1)),
    contradictions,
    statements: imports.flatMap(({ statements }) => statements),
    problems: imports.flatMap(({ problems }) => problems),
    origins,
  };
}

/** The different values of each place, with who says them. Approvals of different committees or numbers are no difference. */
function byPlace(found: readonly Found[]): Map<string, Agreed[]> {
  const places = new Map<string, Agreed[]>();
  for (const one of found) {
    const place = JSON.stringify([
      one.subject === undefined ? null : subjectKey(one.subject),
      one.path,
      one.path === '/ethics/-' ? approvalKey(one.value) : '',
    ]);
    const agreed = places.get(place) ?? [];
    places.set(place, agreed);
    const same = agreed.find((other) => valueKey(other.found.value) === valueKey(one.value));
    if (same) same.from.push(one.from);
    else agreed.push({ found: one, from: [one.from] });
  }
  return places;
}

/** One approval is told by its number, and without one by its committee. */
function approvalKey({ committee, number }: EthicsApproval): string {
  return (number ?? committee).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function strictestOf(candidates: readonly Agreed[]): Agreed | undefined {
  const chosen = strictest(candidates.map(({ found }) => found));
  return candidates.find(({ found }) => found === chosen);
}

function contradiction(candidates: readonly Agreed[], resolved: boolean): Contradiction {
  const { path, subject } = candidates[0]!.found;
  const values = candidates.map(({ found, from }) => ({ value: found.value, from }));
  return { path, ...(subject === undefined ? {} : { subject }), values, resolved };
}

/** @returns the pointer to where it stands now */
function setTerm(manifest: ManifestDraft, { path, value }: FoundTerm): string {
  if (path === '/controller/name') {
    manifest.controller = { ...manifest.controller, name: value };
    return path;
  }
  if (path === '/licence' || path === '/doi') {
    manifest[path === '/doi' ? 'doi' : 'licence'] = value;
    return path;
  }
  if (path === '/ethics/-') {
    manifest.ethics = [...(manifest.ethics ?? []), value];
    return `/ethics/${manifest.ethics.length - 1}`;
  }
  manifest.terms = { ...manifest.terms, [path.slice('/terms/'.length)]: value };
  return path;
}

function setColumn(subjects: Map<string, SubjectDraft>, { subject, path, value }: FoundOfSubject): void {
  const key = subjectKey(subject);
  subjects.set(key, { ...(subjects.get(key) ?? { subject }), [path]: value });
}
