import type { Comparison } from '../model/comparison.generated.ts';
import type { DicomElement, DicomObject } from '../model/dicom.ts';
import type { Document } from '../model/document.ts';
import type { Field } from '../model/field.ts';
import type { Policy } from '../model/policy.ts';
import { subjectOf } from '../scan/judging/subject.ts';
import type { Keyed } from '../scan/masking/keyed.ts';
import type { PathMask } from '../scan/masking/path-mask.ts';
import { judgeChange } from './attribute-change.ts';
import { ChangeTable } from './change-table.ts';
import { Replacements } from './consistency.ts';
import { isDummyDay, moveOf } from './date-moved.ts';
import { DateShifts, type ShownShifts } from './date-shifts.ts';
import { datesInCopy } from './dates-in-copy.ts';
import { type ElementPair, elementPairs } from './element-pairs.ts';
import { shortDigest } from './object-digest.ts';
import type { ObjectPair } from './pairing.ts';
import { PathCount } from './path-count.ts';
import type { Survivors } from './survivors.ts';

const patientId = 0x00100020;
/** UIDs of the standard's own name kinds of objects. */
const ofStandard = /^1\.2\.840\.10008\./;
/** Rows, Columns, Number of Frames, Bits Stored, Samples per Pixel: what re-encoding leaves as it is. */
const pixelShape = [0x00280010, 0x00280011, 0x00280008, 0x00280101, 0x00280002];
/** Of UIDs that belong to the program which wrote the file, and to how it is written. */
const fileMetaGroup = 0x0002;
const mediaStorageInstanceUid = 0x00020003;

type PixelFate = Exclude<keyof Comparison['pixels'], 'changedIn'>;

/** Compares pairs of objects and gathers what became of attributes, dates, UIDs, patients and pixels. */
export class PairComparison {
  readonly #changes: ChangeTable;
  readonly #dates = new DateShifts();
  readonly #uids = new Replacements();
  readonly #uidAttributes = new Map<string, Set<string>>();
  readonly #patients = new Replacements();
  readonly #pixels: Record<PixelFate, number> = {
    identical: 0,
    decoded: 0,
    reencoded: 0,
    changed: 0,
    removed: 0,
    added: 0,
    none: 0,
  };
  readonly #pixelsChangedIn = new PathCount();

  constructor(
    private readonly policy: Policy,
    private readonly keyed: Keyed,
    private readonly paths: PathMask,
    private readonly survivors: Survivors,
  ) {
    this.#changes = new ChangeTable(keyed, (text) => paths.showText(text));
  }

  get shifts(): ShownShifts {
    return this.#dates.shown();
  }

  /** @throws Error with one line when one of them cannot be read further */
  add(pair: ObjectPair, before: Document, after: Document): void {
    const path = this.paths.show(pair.after.path);
    const was = before.dicom!;
    const is = after.dicom!;
    const fate = pixelFate(pair, was, is);
    this.#pixels[fate] += 1;
    if (fate === 'changed' || fate === 'removed') this.#pixelsChangedIn.add(path);
    this.#addPatient(was, is);

    const fields = new Map<DicomElement, Field>();
    for (const field of before.fields()) if (field.element) fields.set(field.element, field);
    const setting = {
      policy: this.policy,
      fieldOf: (element: DicomElement) => fields.get(element),
      arePixelsNew: fate !== 'identical' && fate !== 'none',
    };
    const subject = this.#subjectOf(pair.before.path, before);
    for (const elements of elementPairs(was, is)) {
      const judged = judgeChange(elements, setting);
      if (!judged) continue;
      const { keyword, creator } = (elements.before ?? elements.after)!;
      this.#changes.add({ attribute: elements.attribute, creator, keyword }, judged, path);
      this.#addDate(elements, { was, is }, subject, path);
      this.#addUids(elements);
    }
    for (const { field, ...date } of datesInCopy(before, after, this.policy)) {
      this.survivors.add(date, { path, part: field.element!.path });
    }
  }

  result(): Pick<Comparison, 'attributes' | 'dates' | 'uids' | 'patients' | 'pixels'> {
    const uids = this.#uids;
    const broken = new Set([...uids.split, ...uids.merged]);
    return {
      attributes: this.#changes.rows(),
      dates: this.#dates.dates(),
      uids: {
        kept: uids.kept,
        replaced: uids.before - uids.kept,
        split: uids.split.length,
        merged: uids.merged.length,
        attributes: [...new Set([...broken].flatMap((uid) => [...(this.#uidAttributes.get(uid) ?? [])]))].sort(),
      },
      patients: {
        before: this.#patients.before,
        after: this.#patients.after,
        split: this.#patients.split.sort(),
        merged: this.#patients.merged.sort(),
      },
      pixels: { ...this.#pixels, changedIn: this.#pixelsChangedIn.paths() },
    };
  }

  #subjectOf(path: string, document: Document): string {
    const subject = subjectOf(path, document);
    return subject === undefined ? 'no patient' : this.paths.showIdentifier(subject);
  }

  #addPatient(before: DicomObject, after: DicomObject): void {
    const [was, is] = [before, after].map((object) => object.get(patientId)?.text().trim());
    if (was && is) this.#patients.add(this.keyed.mask(was, 'mrn'), this.keyed.mask(is, 'mrn'));
  }

  #addDate(pair: ElementPair, objects: { was: DicomObject; is: DicomObject }, subject: string, path: string): void {
    const { before, after, attribute } = pair;
    if (!before || !after || !/^D[AT]$/.test(before.vr)) return;
    const values = { before: before.text(), after: after.text() };
    // What stood for a date already says nothing of how far dates were moved.
    if (isDummyDay(values.before)) return;
    const move = moveOf(pair, objects.was, objects.is);
    if (move === undefined) return;
    if (isDummyDay(values.after)) this.#dates.addDummy();
    else this.#dates.add(subject, before.keyword || attribute, move, values, path);
  }

  #addUids({ before, after, attribute }: ElementPair): void {
    if (before?.vr !== 'UI' || !after) return;
    if (before.tag >>> 16 === fileMetaGroup && before.tag !== mediaStorageInstanceUid) return;
    const now = after.text().split('\\');
    for (const [index, uid] of before.text().split('\\').entries()) {
      const other = now[index];
      if (!uid || !other || ofStandard.test(uid)) continue;
      const [was, is] = [shortDigest(uid), shortDigest(other)];
      this.#uids.add(was, is);
      for (const digest of [was, is]) {
        const attributes = this.#uidAttributes.get(digest) ?? new Set();
        attributes.add(before.keyword || attribute);
        this.#uidAttributes.set(digest, attributes);
      }
    }
  }
}

function pixelFate({ before, after }: ObjectPair, was: DicomObject, is: DicomObject): PixelFate {
  const { pixelDigest: old } = before;
  const { pixelDigest: now } = after;
  if (old === undefined) return now === undefined ? 'none' : 'added';
  if (now === undefined) return 'removed';
  if (old.written === now.written) return 'identical';
  if (old.picture !== undefined && now.picture !== undefined)
    return old.picture === now.picture ? 'decoded' : 'changed';
  if (was.transferSyntax === is.transferSyntax) return 'changed';
  const isAlike = pixelShape.every((tag) => (was.get(tag)?.text() ?? '') === (is.get(tag)?.text() ?? ''));
  return isAlike ? 'reencoded' : 'changed';
}
