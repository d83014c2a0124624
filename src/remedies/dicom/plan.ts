import { holdsEncodedDocument } from '../../formats/dicom/encoded-documents.ts';
import { type DicomDataSet, type DicomElement, type DicomObject, isPrivateTag } from '../../model/dicom.ts';
import type { Document } from '../../model/document.ts';
import { formatTag } from '../../model/location.ts';
import type { Violation } from '../../model/violation.ts';
import { circumstancesOf } from '../../policies/circumstances.ts';
import type { FieldSetting } from '../../rules/field-setting.ts';
import { personOf } from '../../rules/patient-facts.ts';
import { fieldWith } from './attribute-field.ts';
import { withNewUid } from './by-action.ts';
import { type Change, type Changes, type Decision, nameOf, removed } from './change.ts';
import { shiftOf } from './date-shift.ts';
import { daysElsewhereIn, withoutDays } from './days-elsewhere.ts';
import { decide, isLoud, judgeText, type ValueJudgement } from './decide.ts';
import { dummyWord } from './dummy.ts';
import { keepsClaim } from './earlier-claim.ts';
import type { FixSetting, ObjectSetting } from './fix-context.ts';
import { addTermsInside, attributeFields, judgementsOf } from './judgements.ts';
import { pathsOfHiddenTexts, withoutHiddenText, withoutHost } from './left-in-text.ts';
import { isMovedDay, type MovedText, movedText } from './moved-text.ts';
import { holdersOfOldUids } from './old-uids.ts';
import { codeOf } from './pseudonym.ts';
import { TermsElsewhere } from './terms-elsewhere.ts';
import { encodeText } from './text-encoding.ts';

const sopClassUid = 0x00080016;
const sopInstanceUid = 0x00080018;
const specificCharacterSet = 0x00080005;
const mediaStorageSopInstanceUid = 0x00020003;
const encapsulatedDocument = 0x00420011;
const overlayData = 0x3000;
const pixelData = 0x7fe00010;

/** What would be done to an object, and what depends on it. */
export interface ObjectPlan {
  readonly changes: Changes;
  readonly setting: ObjectSetting;
  /** Days in its texts were moved with its dates. */
  readonly movesTexts: boolean;
  /** Something that has to go stands beside the pixels, in a comment or in metadata of their codec, and stays there. */
  readonly staysInPixels: boolean;
}

/** What is known of a file beside its attributes. */
export interface PlanInput {
  readonly document: Document;
  readonly object: DicomObject;
  /** A scan finds something in a document inside the object: the encapsulated one, or one that a string stands for. */
  readonly hasFindingsInside: boolean;
}

/** Plans the changes of an object under a policy. Nothing is written; values of changes never leave the process. */
export function planObject({ document, object, hasFindingsInside }: PlanInput, fix: FixSetting): ObjectPlan {
  const subject = personOf(object);
  const setting: ObjectSetting = {
    ...fix,
    object,
    sopClass: object.get(sopClassUid)?.text() ?? '',
    keepsClaim: keepsClaim(document, object),
    code: codeOf(fix.secret, subject),
    shiftDays: shiftOf(fix.secret, subject),
  };
  const plan = new Plan(document, setting, hasFindingsInside);
  plan.dataSet(object, [], []);
  plan.fileMeta();
  plan.oldUids();
  return { changes: plan.changes, setting, movesTexts: plan.movesTexts, staysInPixels: plan.staysInPixels };
}

/** Goes through an object, level by level. */
class Plan {
  readonly changes: Changes = new Map();
  movesTexts = false;
  readonly #judgements: ReadonlyMap<string, ValueJudgement>;
  readonly #fieldSetting: FieldSetting;
  /** Paths of attributes of no date in which a day stands that would give the moved dates away. */
  readonly #daysElsewhere: ReadonlySet<string>;
  readonly #hiddenTexts: ReadonlySet<string>;
  readonly #hidesHosts: boolean;
  readonly #terms: TermsElsewhere;

  constructor(
    document: Document,
    private readonly setting: ObjectSetting,
    private readonly hasFindingsInside: boolean,
  ) {
    const declared = circumstancesOf(setting.object);
    const circumstances = setting.keepsClaim ? declared : { ...declared, uidsReplaced: false };
    this.#fieldSetting = { policy: setting.policy, circumstances };
    const fields = attributeFields(document);
    const judgements = judgementsOf(fields, this.#fieldSetting);
    this.#terms = new TermsElsewhere(setting.object, judgements, this.#fieldSetting, setting);
    addTermsInside(judgements, fields, this.#terms);
    this.#judgements = judgements;
    this.#daysElsewhere = daysElsewhereIn(setting);
    this.#hiddenTexts = pathsOfHiddenTexts(setting.object);
    this.#hidesHosts = isLoud(setting.policy.severityOf('other-id', 'device', circumstances));
  }

  /** Pixel data is copied byte for byte, with what its codec keeps beside the pixels. */
  get staysInPixels(): boolean {
    return this.#judgements.has(formatTag(pixelData));
  }

  /** @param terms of the character set in force around the data set */
  dataSet(set: DicomDataSet, tags: readonly number[], terms: readonly string[]): void {
    const own = set.elements.find(({ tag }) => tag === specificCharacterSet);
    const inForce = own
      ? own
          .text()
          .split('\\')
          .map((term) => term.trim())
      : terms;
    const removedTags = new Set<number>();
    for (const element of set.elements) {
      if ((element.tag & 0xffff) === 0) continue;
      const decision = this.#decide(element, [...tags, element.tag]);
      if (decision.action === 'removed') removedTags.add(element.tag);
      this.#add(element, decision, inForce);
      const staysWhole = decision.action === 'kept' || decision.action === 'cleaned';
      if (staysWhole) for (const item of element.items ?? []) this.dataSet(item, [...tags, element.tag], inForce);
    }
    for (const element of set.elements)
      if (isLeftAlone(element, set, removedTags)) this.#add(element, removed, inForce);
  }

  /** The media's own name of the instance is that of the instance (PS3.10 section 7.1). */
  fileMeta(): void {
    const { object, uids } = this.setting;
    const media = object.get(mediaStorageSopInstanceUid);
    const instance = object.get(sopInstanceUid)?.text();
    if (!media || this.changes.get('(0008,0018)')?.action !== 'replaced by a new UID') return;
    const value = uids.ofAll(instance ?? media.text());
    this.#add(media, { action: 'replaced by a new UID', value }, []);
  }

  /** A UID that has a new one has it wherever it stands in the object. */
  oldUids(): void {
    for (const element of holdersOfOldUids(this.setting.object, this.changes)) {
      this.#add(element, withNewUid(element, this.setting), []);
    }
  }

  /** What is done to an attribute. Days in its text are moved first, where the policy has dates moved, and the rest is judged then. */
  #decide(element: DicomElement, tags: readonly number[]): Decision {
    const judged = this.#judgements.get(element.path) ?? nothing;
    const moved = judged.inside.length === 0 ? movedText(element, this.setting) : undefined;
    if (moved) return this.#decideMoved(element, tags, moved);
    const elsewhere = element.items ? [] : this.#terms.inText(element, element.text());
    const judgement = elsewhere.length === 0 ? judged : { ...judged, own: [...judged.own, ...elsewhere] };
    const isFoundInside = this.hasFindingsInside && holdsDocument(element);
    const own = isFoundInside ? [...judgement.own, insideDocument] : judgement.own;
    const judge = (text: string): Violation[] => this.#judge(element, text);
    return this.#withoutLeftovers(element, decide(element, tags, { ...judgement, own }, judge, this.setting));
  }

  #decideMoved(element: DicomElement, tags: readonly number[], moved: MovedText): Decision {
    const { element: changed = element } = fieldWith(element, moved.text);
    const judge = (text: string): Violation[] =>
      this.#judge(element, text).filter((violation) => !isMovedDay(violation, text, moved));
    const judgement = { own: judge(moved.text), inside: [] };
    const decided = this.#withoutLeftovers(changed, decide(changed, tags, judgement, judge, this.setting), moved.days);
    const decision: Decision = decided.action === 'kept' ? { action: 'cleaned', value: moved.text } : decided;
    if (decision.action !== 'cleaned' || typeof decision.value !== 'string') return decision;
    const text = decision.value;
    if ([...moved.days].some((day) => text.includes(day))) this.movesTexts = true;
    return decision;
  }

  /** What a text in place of an attribute's own comes to. */
  #judge(element: DicomElement, text: string): Violation[] {
    return [...judgeText(element, text, this.#fieldSetting), ...this.#terms.inText(element, text)];
  }

  /**
   * What no rule of fields finds in the text of an attribute, and others do.
   * @param moved days that were moved, as they are written
   */
  #withoutLeftovers(element: DicomElement, decided: Decision, moved: ReadonlySet<string> = noDays): Decision {
    const { path } = element;
    const shown = this.#hiddenTexts.has(path) ? withoutHiddenText(element, decided) : decided;
    const nowhere = this.#hidesHosts ? withoutHost(element, shown) : shown;
    return this.#daysElsewhere.has(path) ? withoutDays(element, nowhere, this.setting, moved) : nowhere;
  }

  #add(element: DicomElement, decision: Decision, terms: readonly string[]): void {
    if (decision.action === 'kept') return;
    const change = changeOf(element, decision, terms);
    if (change) this.changes.set(element.path, change);
  }
}

const noDays: ReadonlySet<string> = new Set();

/** Whether a file stands inside an attribute: an encapsulated one, or one as a string. */
function holdsDocument(element: DicomElement): boolean {
  return element.tag === encapsulatedDocument || holdsEncodedDocument(element);
}

const nothing: ValueJudgement = { own: [], inside: [] };
/** Stands for what was found in a document inside: that the value as a whole has to go. */
const insideDocument: Violation = {
  ruleId: '',
  severity: 'error',
  confidence: 1,
  location: { kind: 'file' },
  messageId: '',
  place: '',
  isDeclared: true,
};

function changeOf(element: DicomElement, decision: Decision, terms: readonly string[]): Change | undefined {
  const { tag } = element;
  const name = nameOf(element);
  if (decision.action === 'kept') return undefined;
  if (!('value' in decision)) {
    const isThere = decision.action === 'emptied' ? { value: new Uint8Array() } : {};
    return { tag, name, action: decision.action, ...isThere };
  }
  const { action, value } = decision;
  if (typeof value !== 'string') return { tag, name, action, value };
  const bytes = encodeText(value, terms);
  // A set that is read and not written: what was to be kept of the text goes as well.
  return bytes ? { tag, name, action, value: bytes } : { tag, name, action, value: Buffer.from(dummyWord) };
}

/** What means nothing after a removal: the creator of a block, the rest of an overlay, the length of a group. */
function isLeftAlone({ tag }: DicomElement, set: DicomDataSet, removedTags: ReadonlySet<number>): boolean {
  if (removedTags.has(tag)) return false;
  if (tag >>> 24 === 0x60) return removedTags.has(((tag & 0xffff0000) | overlayData) >>> 0);
  const block = tag & 0xffff;
  if (block === 0) {
    const others = set.elements.filter((element) => element.tag >>> 16 === tag >>> 16 && element.tag !== tag);
    return others.every((element) => removedTags.has(element.tag) || isLeftAlone(element, set, removedTags));
  }
  if (!isPrivateTag(tag) || block < 0x10 || block > 0xff) return false;
  const isOfBlock = (other: number): boolean => other >>> 16 === tag >>> 16 && (other & 0xffff) >>> 8 === block;
  const members = set.elements.filter((element) => isOfBlock(element.tag));
  return members.length > 0 && members.every((element) => removedTags.has(element.tag));
}
