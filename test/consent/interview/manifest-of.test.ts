import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answersOf } from '../../../src/consent/interview/answers-of.ts';
import { interviewQuestions } from '../../../src/consent/interview/interview.ts';
import { manifestOf } from '../../../src/consent/interview/manifest-of.ts';
import type { Answers, Question } from '../../../src/consent/interview/question.ts';
import { readManifest } from '../../../src/consent/manifest/read-manifest.ts';
import type { Consent } from '../../../src/model/consent.generated.ts';
import { leastAnswers, waysThrough } from './answers.ts';

const read = (manifest: Consent) => readManifest(JSON.stringify(manifest, null, 2));

/** Answers by which each choice of a list of questions is chosen at least once, with the way that leads there. */
function everyChoice(questions: readonly Question[]): Answers[] {
  return questions.flatMap((question): Answers[] => {
    const way = leadingTo(question, questions);
    switch (question.kind) {
      case 'choice':
        return question.choices.map(({ value }) => ({ ...way, [question.id]: value }));
      case 'several':
        return question.choices.map(({ value }) => ({ ...way, [question.id]: [value] }));
      case 'yes-no':
        return [true, false].map((value) => ({ ...way, [question.id]: value }));
      case 'group':
        return everyChoice(question.questions).map((item) => ({
          ...way,
          [question.id]: [completed(question.questions, item)],
        }));
      default:
        return [way];
    }
  });
}

function leadingTo({ when }: Question, questions: readonly Question[]): Answers {
  const opener = when && questions.find(({ id }) => id === when.id);
  if (!opener) return {};
  const [wanted] = when.is;
  return { ...leadingTo(opener, questions), [opener.id]: opener.kind === 'several' ? [wanted as string] : wanted };
}

/** With an answer to each question that needs one. */
function completed(questions: readonly Question[], given: Answers): Answers {
  const answers: Record<string, Answers[string]> = { ...given };
  for (const question of questions) {
    if (!question.isRequired || answers[question.id] !== undefined) continue;
    if (question.kind === 'choice') answers[question.id] = question.choices[0]!.value;
    else if (question.kind === 'several') answers[question.id] = [question.choices[0]!.value];
    else if (question.kind === 'text') answers[question.id] = 'A text';
    else if (question.kind === 'texts') answers[question.id] = [question.form === 'country' ? 'DE' : 'A text'];
    else if (question.kind === 'number') answers[question.id] = question.least;
    else if (question.kind === 'day') answers[question.id] = '2026-11-27';
    else if (question.kind === 'group') answers[question.id] = leastAnswers[question.id];
  }
  return answers;
}

describe('manifestOf', () => {
  it('makes a manifest without a problem of every choice of every question', () => {
    const ways = everyChoice(interviewQuestions).map((way) => completed(interviewQuestions, way));
    assert.ok(ways.length > 200, String(ways.length));
    for (const answers of ways) {
      const manifest = manifestOf(answers);
      assert.deepEqual(read(manifest), { manifest, problems: [] }, JSON.stringify(answers));
    }
  });

  it('makes a manifest without a problem of any way through the interview', () => {
    fc.assert(
      fc.property(waysThrough(interviewQuestions), (answers) => {
        const manifest = manifestOf(answers);
        assert.deepEqual(read(manifest), { manifest, problems: [] });
      }),
      { numRuns: 200, seed: 9 },
    );
  });

  it('has in it what was answered, and is got back from its own answers', () => {
    fc.assert(
      fc.property(waysThrough(interviewQuestions), (answers) => {
        const manifest = manifestOf(answers);
        assert.deepEqual(manifestOf(answersOf(manifest)), manifest);
      }),
      { numRuns: 200, seed: 19 },
    );
  });

  it('writes what is asked of a dataset as the schema has it', () => {
    const manifest = manifestOf({
      'controller.name': ' University Hospital ',
      'controller.contact': 'consent@hospital.example',
      'controller.country': 'Germany',
      legalBasis: [
        { law: 'hipaa', hipaaGround: 'limited-data-set', agreement: 'DUA-12' },
        { law: 'common-rule', commonRuleGround: 'broad-consent' },
      ],
      'terms.duo.permissions': ['DS'],
      'terms.duo.modifiers': ['TS', 'NCU', 'GS'],
      'terms.duo.DS': ['MONDO:0005148'],
      'terms.duo.TS': 36,
      'terms.duo.GS': ['de', 'France'],
      'terms.aiTraining.answer': 'only-with',
      'terms.aiTraining.conditions': ['other', 'ethics-approval'],
      'terms.aiTraining.words': ['no face reconstruction'],
      'terms.thirdParties.sharing': 'named',
      'terms.thirdParties.recipients': [{ name: 'Stroke Consortium', country: 'NL' }],
      forms: [{ version: '1.0', differs: true, 'terms.aiTraining.answer': 'not-allowed' }],
    });
    assert.deepEqual(manifest, {
      schemaVersion: 1,
      controller: { name: 'University Hospital', contact: 'consent@hospital.example', country: 'DE' },
      legalBasis: [
        { law: 'hipaa', ground: 'limited-data-set', agreement: 'DUA-12' },
        { law: 'common-rule', ground: 'broad-consent' },
      ],
      terms: {
        duo: [
          { code: 'DS', argument: 'MONDO:0005148' },
          { code: 'GS', argument: ['DE', 'FR'] },
          { code: 'TS', argument: 36 },
          'NCU',
        ],
        aiTraining: { onlyWith: ['ethics-approval', 'no face reconstruction'] },
        thirdParties: { sharing: 'named', recipients: [{ name: 'Stroke Consortium', country: 'NL' }] },
      },
      forms: [{ version: '1.0', terms: { aiTraining: 'not-allowed' } }],
    });
  });

  it('leaves out answers whose question is not asked any more', () => {
    const manifest = manifestOf({ ...leastAnswers, 'terms.thirdParties.countries': ['DE'], 'terms.duo.TS': 12 });
    assert.deepEqual(manifest.terms, {});
  });

  it('refuses answers of which no manifest can be made', () => {
    assert.throws(() => manifestOf({}), /controller\.name: This has to be answered/);
  });
});

describe('answersOf', () => {
  it('gives what a draft has, though it is no manifest yet', () => {
    assert.deepEqual(answersOf({ terms: { duo: ['DUO:0000042'], publicRelease: 'not-allowed' } }), {
      'terms.duo.permissions': ['GRU'],
      'terms.publicRelease': 'not-allowed',
    });
    assert.deepEqual(answersOf({}), {});
  });

  it('keeps each member of a manifest that has all of them', () => {
    const manifest: Consent = {
      $schema: 'consent.schema.json',
      schemaVersion: 1,
      controller: {
        name: 'University Hospital',
        contact: 'consent@hospital.example',
        country: 'DE',
        dataProtectionOfficer: 'dpo@hospital.example',
      },
      ethics: [
        {
          committee: 'Ethics committee',
          number: '2024-17',
          approvedOn: '2024-02-29',
          validUntil: '2029-02-28',
          waiver: false,
        },
      ],
      legalBasis: [
        { law: 'gdpr', article6: 'e', article9: 'j', nationalLaw: 'BDSG § 27' },
        { law: 'hipaa', ground: 'authorization' },
        { law: 'common-rule', ground: 'waiver' },
        { law: 'national-opt-out', scheme: 'National data opt-out', country: 'GB', checkedOn: '2026-01-31' },
      ],
      terms: {
        duo: ['HMB', { code: 'MOR', argument: '2027-01-31' }, { code: 'PS', argument: 'P-2024-7' }],
        aiTraining: { onlyWith: ['within-institution'] },
        modelRelease: 'not-allowed',
        commercialUse: 'not-allowed',
        commercialUseOfModels: 'not-allowed',
        thirdParties: {
          sharing: 'named',
          recipients: [{ name: 'Stroke Consortium', country: 'NL', agreement: 'DTA-1' }],
          countries: ['EEA'],
        },
        publicRelease: 'not-allowed',
        storage: { where: ['institution'], regions: ['DE'] },
        retentionUntil: '2034-12-31',
        futureUse: 'ask-again',
        recontact: 'allowed',
        incidentalFindings: 'as-wished',
        faceImages: 'not-allowed',
        reidentification: 'prohibited',
        faceReconstruction: 'prohibited',
        withdrawalScope: 'erasure',
      },
      forms: [
        {
          version: '1.0',
          document: 'consent/form-1.0.pdf',
          sha256: 'a'.repeat(64),
          language: 'de',
          usedFrom: '2024-03-01',
          usedUntil: '2026-03-01',
          terms: { futureUse: 'allowed' },
          authorization: {
            information: 'MR images',
            disclosedBy: 'University Hospital',
            disclosedTo: 'Stroke Consortium',
            purpose: 'Research on stroke',
            expiration: 'none',
            signature: true,
            rightToRevoke: true,
            conditions: false,
            redisclosure: true,
          },
        },
      ],
      subjects: 'records/consent.tsv',
      disclosures: 'records/disclosures.jsonl',
      ageOfMajority: 16,
    };
    assert.deepEqual(manifestOf(answersOf(manifest)), manifest);
  });
});
