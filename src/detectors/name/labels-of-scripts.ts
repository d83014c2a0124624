import type { Span } from '../../model/span.ts';
import { matchesOf } from '../matching/search.ts';

/**
 * The word for the patient's name, and the name behind it, in scripts without capitals or without spaces, where the shape of
 * a word says nothing. The first group is the name.
 */
const labelled: readonly RegExp[] = [
  /(?:姓名|氏名|患者名|名前|患者|病人)(?:\s?[:：]\s?|[\s　])([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,5}(?:[\s　](?!様|さん|殿|先生)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,4})?)(?=$|[\s　，、。,;；(（]|様|さん|先生)/gu,
  /([\p{Script=Han}]{2,4})(?:[\s　]?(?:様|さん|殿)(?![\p{Script=Han}\p{Script=Hiragana}]))/gu,
  /(?:환자(?:명)?|성명|이름)\s?[:：]\s?([\p{Script=Hangul}]{2,4})(?=$|[\s,;(])/gu,
  /שם(?: (?:החולה|המטופל(?:ת)?|הנבדק|מלא|משפחה|פרטי))?\s?:\s?([\p{Script=Hebrew}'"-]{2,15}(?: [\p{Script=Hebrew}'"-]{2,15}){0,2})/gu,
  /(?:اسم المريض(?:ة)?|المريض(?:ة)?)\s?[:：]?\s([\p{Script=Arabic}]{2,15}(?: [\p{Script=Arabic}]{2,15})?)/gu,
  /(?:रोगी|मरीज)(?: का)? नाम\s?[:：]?\s([\p{Script=Devanagari}]{2,15}(?: [\p{Script=Devanagari}]{2,15}){0,2})/gu,
];
/** What stands in place of a name, or is a person without one. */
const nobody =
  /^(?:匿名|不明|未知|男性?|女性?|患者|本人|家族|お客|皆|各位|저희|남성|여성|ללא|אנונימי|مجهول|غير|ذكر|أنثى|अज्ञात)/u;

/** Names behind the words for them, in Chinese, Japanese, Korean, Hebrew, Arabic and Hindi. */
export function namesAfterLabels(text: string): Span[] {
  const spans: Span[] = [];
  for (const pattern of labelled) {
    for (const { 0: whole, 1: name, index } of matchesOf(pattern, text)) {
      if (nobody.test(name!)) continue;
      const start = index + whole.indexOf(name!);
      spans.push({
        start,
        end: start + name!.length,
        class: 'name',
        role: 'patient',
        confidence: 0.85,
        reason: 'after the words for a name',
      });
    }
  }
  return spans;
}
