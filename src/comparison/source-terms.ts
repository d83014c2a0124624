import type { Document } from '../model/document.ts';
import type { Field } from '../model/field.ts';
import type { IdentifierClass, Role } from '../model/identifier-class.ts';
import type { Policy } from '../model/policy.ts';
import type { Violation } from '../model/violation.ts';
import { judgeField } from '../rules/judge-field.ts';
import type { DeclaredTerm } from '../rules/judge-left-elsewhere.ts';
import { shortDigest } from './object-digest.ts';

/** An identifying value of the source, which is looked for in the copy. Raw; it stays in memory. */
export interface SourceTerm extends DeclaredTerm {
  readonly severity: 'error' | 'warning';
}

/** So many values are looked for; what is left out is told as a gap. */
const mostTerms = 20_000;
const longestTerm = 128;
/** What is shorter stands in texts that mean something else. */
const leastLetters = 5;
const leastDigits = 5;
/** Dates and ages of one person are another's as well; UIDs are looked for as a whole. */
const notSought: ReadonlySet<IdentifierClass> = new Set(['date', 'birth-date', 'age', 'uid', 'postcode', 'biometric']);
const uidPattern = /(?<![\d.])[0-2](?:\.\d{1,39}){4,}(?![\d.])/g;

/** Gathers the identifying values of the source: those that the policy does not let pass. */
export class SourceTerms {
  readonly #terms = new Map<string, SourceTerm>();
  readonly #uids = new Map<string, string>();
  /** Values beyond those that are looked for. */
  leftOut = 0;

  constructor(private readonly policy: Policy) {}

  get terms(): readonly SourceTerm[] {
    return [...this.#terms.values()];
  }

  /** Adds the values of a document: of DICOM objects all, of other files those of fields that say by their name what they hold. */
  add(document: Document): void {
    const setting = { policy: this.policy, circumstances: {} };
    for (const field of document.fields()) {
      for (const violation of judgeField(field, setting)) {
        if (document.dicom || violation.isDeclared) this.#addViolation(field, violation);
      }
    }
  }

  /** The field that holds a UID of the source which the policy wants replaced. */
  fieldOfUid(uid: string): string | undefined {
    return this.#uids.get(shortDigest(uid));
  }

  #addViolation({ text }: Field, { value, class: identifier, role, severity, place }: Violation): void {
    if (value === undefined || identifier === undefined) return;
    if (severity === 'info' || severity === 'off') return;
    if (identifier === 'uid') {
      for (const uid of uidsIn(value)) this.#addUid(uid, place);
    } else if (!notSought.has(identifier)) {
      // Several values of one attribute are several people's, or several numbers.
      for (const part of (value === text ? value.split('\\') : [value]).map((one) => one.trim())) {
        if (isWorthSeeking(part, identifier)) {
          this.#addTerm({ value: part, class: identifier, role: role ?? ('unknown' as Role), place, severity });
        }
      }
    }
  }

  #addUid(uid: string, place: string): void {
    const digest = shortDigest(uid);
    if (!this.#uids.has(digest)) this.#uids.set(digest, place);
  }

  #addTerm(term: SourceTerm): void {
    const known = this.#terms.get(term.value);
    if (known ? known.severity === 'error' || term.severity !== 'error' : false) return;
    if (!known && this.#terms.size >= mostTerms) this.leftOut += 1;
    else this.#terms.set(term.value, term);
  }
}

/** The UIDs that stand in a text. */
export function uidsIn(text: string): string[] {
  return text.includes('.') ? (text.match(uidPattern) ?? []) : [];
}

function isWorthSeeking(value: string, identifier: IdentifierClass): boolean {
  if (value.length > longestTerm) return false;
  const digits = value.replace(/\D/g, '').length;
  const letters = value.replace(/[^\p{L}]/gu, '').length;
  if (digits > 0) return digits >= leastDigits || digits + letters >= leastLetters + 2;
  // One word of an institution or a place is a word of any text.
  return letters >= leastLetters && (identifier === 'name' || /\p{L}\P{L}+\p{L}/u.test(value));
}
