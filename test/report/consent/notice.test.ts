import assert from 'node:assert/strict';
import { duoEntries } from '../../../src/consent/duo/codes.ts';
import type { Consent, DuoCode, Terms } from '../../../src/model/consent.generated.ts';
import { noticeOf } from '../../../src/report/consent/notice.ts';
import { noticeFormats, writeNotice } from '../../../src/report/consent/notice-formats.ts';

const full: Consent = {
  schemaVersion: 1,
  controller: { name: 'University Hospital', contact: 'consent@hospital.example', country: 'DE' },
  ethics: [{ committee: 'Ethics board', number: '2024-17' }],
  legalBasis: [{ law: 'gdpr', article6: 'a', article9: 'a' }],
  terms: {
    duo: [{ code: 'DS', argument: 'stroke' }, { code: 'GS', argument: ['DE', 'EEA'] }, 'NCU'],
    aiTraining: { onlyWith: ['ethics-approval'] },
    modelRelease: 'not-allowed',
    commercialUseOfModels: 'not-allowed',
    thirdParties: { sharing: 'named', recipients: [{ name: 'Stroke Consortium', country: 'NL' }], countries: ['EU'] },
    publicRelease: 'not-allowed',
    storage: { where: ['institution', 'cloud'], regions: ['DE'] },
    retentionUntil: '2034-12-31',
    futureUse: 'ask-again',
    recontact: 'allowed',
    incidentalFindings: 'told',
    faceImages: 'not-allowed',
    reidentification: 'prohibited',
    faceReconstruction: 'prohibited',
    withdrawalScope: 'erasure',
  },
};

function withTerms(terms: Terms): Consent {
  return { ...full, terms };
}

const sentencesOf = (manifest: Consent, form?: string) =>
  noticeOf(manifest, form).flatMap(({ sentences }) => sentences);

async function written(manifest: Consent, format: (typeof noticeFormats)[number]): Promise<string> {
  let text = '';
  await writeNotice(
    noticeOf(manifest),
    format,
    async (part) => {
      text += part;
    },
    80,
  );
  return text;
}

/** Years of school that a text needs (Flesch and Kincaid 1975), by groups of vowels as syllables. */
function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[A-Za-z]+/g) ?? []);
  const syllables = words.map((word) =>
    Math.max(
      1,
      (
        word
          .toLowerCase()
          .replace(/e$/, '')
          .match(/[aeiouy]+/g) ?? []
      ).length,
    ),
  );
  const count = sentences.flatMap((sentence) => sentence.match(/[^.!?:]+[.!?:]/g) ?? []).length;
  return 0.39 * (words.length / count) + 11.8 * (syllables.reduce((sum, one) => sum + one, 0) / words.length) - 15.59;
}

describe('noticeOf', () => {
  it('says who answers, why, what for, who gets them, how long, and what one can do', () => {
    const sentences = sentencesOf(full);
    for (const sentence of [
      'University Hospital decides what is done with your images and data.',
      'They may use your data because you said yes.',
      'Your data may be used for research on this illness, and on no other: stroke.',
      'Your data may be used only in Germany and the countries of the European Economic Area.',
      'Computer programs (AI) may learn from your images only so: if an ethics board said yes.',
      'They are: Stroke Consortium (Netherlands).',
      'They may be kept until 31 December 2034.',
      'Then your data are deleted.',
    ]) {
      assert.ok(sentences.includes(sentence), `${sentence}\n${sentences.join('\n')}`);
    }
  });

  it('says of what the manifest does not say that nobody has written it down', () => {
    const notice = noticeOf(withTerms({}));
    const unsaid = notice.at(-1)!;
    assert.equal(unsaid.title, 'What nobody has written down');
    for (const topic of [/what your data may be used for/, /\(AI\)/, /others may get/, /how long/, /are deleted/]) {
      assert.ok(
        unsaid.sentences.some((sentence) => topic.test(sentence)),
        String(topic),
      );
    }
    assert.deepEqual(notice.find(({ title }) => title.startsWith('Who may get'))!.sentences, [
      'Nothing is written down about this.',
    ]);
    assert.ok(!noticeOf(full).some(({ title }) => title === unsaid.title));
  });

  it('has words for every code of data use, and says when what it needs is missing', () => {
    for (const { shorthand, argument } of duoEntries) {
      const code: DuoCode = argument ? { code: shorthand, argument: argument === 'months' ? 12 : 'DE' } : shorthand;
      const [sentence] = noticeOf(withTerms({ duo: [code] }))[2]!.sentences;
      assert.match(sentence!, argument ? /(?:12|DE|Germany)/ : /\.$/, shorthand);
      assert.doesNotMatch(sentence!, /…|DUO/);
    }
    assert.ok(sentencesOf(withTerms({ duo: ['DS'] })).some((one) => /something that is not written down/.test(one)));
  });

  it('never takes what is unsaid for allowed, nor the other way round', () => {
    const allowed = sentencesOf(withTerms({ aiTraining: 'allowed' }));
    const forbidden = sentencesOf(withTerms({ aiTraining: 'not-allowed' }));
    assert.ok(allowed.includes('Computer programs (AI) may learn from your images.'));
    assert.ok(forbidden.includes('Computer programs (AI) may not learn from your images.'));
    assert.ok(!sentencesOf(withTerms({})).some((one) => /^Computer programs/.test(one)));
  });

  it('promises that a yes can be taken back only where somebody said it', () => {
    const promise = 'You can change your mind at any time. You do not have to say why.';
    assert.ok(sentencesOf(full).includes(promise));
    assert.ok(!sentencesOf({ ...full, legalBasis: [{ law: 'hipaa', ground: 'waiver' }] }).includes(promise));
  });

  it('is of the form that somebody signed, and else says that forms differ', () => {
    const manifest = { ...full, forms: [{ version: '2.0', terms: { aiTraining: 'not-allowed' as const } }] };
    assert.ok(sentencesOf(manifest).some((one) => /signed this form: 2\.0/.test(one)));
    const ofForm = sentencesOf(manifest, '2.0');
    assert.ok(ofForm.includes('Computer programs (AI) may not learn from your images.'));
    assert.ok(!ofForm.some((one) => /signed this form/.test(one)));
  });

  it('can be read by somebody of twelve', () => {
    for (const manifest of [full, withTerms({}), withTerms({ duo: ['HMB', 'NPUNCU', 'IRB', 'NMDS'] })]) {
      const sentences = sentencesOf(manifest);
      assert.ok(gradeOf(sentences) < 6.5, String(gradeOf(sentences)));
      for (const sentence of sentences) assert.ok(sentence.split(' ').length <= 24, sentence);
    }
  });
});

describe('writeNotice', () => {
  it('has the same sentences in every form, and an address that can be copied', async () => {
    for (const format of noticeFormats) {
      const text = (await written(full, format)).replace(/\s+/g, ' ');
      for (const word of ['consent@hospital.example', 'Stroke Consortium', '31 December 2034']) {
        assert.ok(text.includes(word), `${format}: ${word}`);
      }
    }
  });

  it('lets no markup of the manifest through', async () => {
    const hostile = { ...full, controller: { name: '<b>*Bold*</b>', contact: '\u001b[31m' } };
    assert.doesNotMatch(await written(hostile, 'html'), /<b>/);
    assert.match(await written(hostile, 'markdown'), /\\<b\\>\\\*Bold/);
    assert.ok(!(await written(hostile, 'text')).includes('\u001b'));
  });

  it('is one page of HTML that asks nobody for anything', async () => {
    const page = await written(full, 'html');
    assert.match(page, /^<!DOCTYPE html>[\s\S]*@page[\s\S]*<\/html>\n$/);
    assert.doesNotMatch(page, /<script|https?:\/\//);
  });
});
