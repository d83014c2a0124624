import type { DicomObject } from '../model/dicom.ts';

const modality = 0x00080060;
const bodyPartExamined = 0x00180015;
const anatomicRegionSequence = 0x00082218;
const codeValue = 0x00080100;
const descriptions = [0x00081030, 0x0008103e, 0x00181030, 0x00321060];

/** Modalities of which a stack of slices is a volume, from which a surface can be rendered. */
const volumes: ReadonlySet<string> = new Set(['CT', 'MR', 'PT']);
/** Defined terms for parts of the head (PS3.16 Annex L); a neck alone shows no face. */
const bodyParts =
  /^(?:HEAD|BRAIN|SKULL|FACE|HEADNECK|HEAD ?AND ?NECK|ORBIT|EYE|SINUS|PARANASALSINUS|JAW|MANDIBLE|MAXILLA|NOSE|EAR|IAC|PITUITARY|SELLA|CEREBRAL|CEREBELLUM|CIRCLEOFWILLIS|TMJ|TMJOINT|ZYGOMA|WHOLEBODY)$/;
/** Head, brain, face, skull, head and neck, entire body (SNOMED CT, and SRT before it; CID 4030 of PS3.16). */
const regions: ReadonlySet<string> = new Set(
  '69536005 T-D1100 12738006 T-A0100 89545001 T-D1200 89546000 T-11100 774007 T-D1000 38266002 T-D0010'.split(' '),
);
const words =
  /(?<![\p{L}])(?:head|brain|skull|crani(?:al|um)|cerebral|neuro|face|facial|orbits?|sinus(?:es)?|kopf|sch[äa]del|hirn|gehirn|t[êe]te|cr[âa]ne|cerveau|cabeza|cr[áa]neo|cerebro|hoofd|hersenen|schedel|mp2?rage|t1w)(?![\p{L}])/iu;

/** Whether an object is a slice or a volume by CT, MR or PET that shows a head, by what its header says. */
export function showsHead(object: DicomObject): boolean {
  if (!volumes.has(textOf(object, modality).toUpperCase())) return false;
  const part = textOf(object, bodyPartExamined).toUpperCase();
  if (bodyParts.test(part)) return true;
  const codes = object.get(anatomicRegionSequence)?.items?.map((item) => item.get(codeValue)?.text() ?? '') ?? [];
  if (codes.length > 0) return codes.some((code) => regions.has(code));
  // A body part that is another one is more certain than a word in a description.
  return part === '' && descriptions.some((tag) => words.test(textOf(object, tag)));
}

function textOf(object: DicomObject, tag: number): string {
  return object.get(tag)?.text().trim() ?? '';
}
