import { first, type Group, licence, second } from '../group.ts';

const thirdParty = { ruleId: 'consent/third-party', severity: 'error', at: 'third_parties', times: 2 } as const;

/** People whose answers differ from the terms of all. */
export const answeredOtherwise: readonly Group[] = [
  {
    name: 'no training of models',
    people: 12,
    isHere: true,
    rows: [{ ...second, ai_training: 'not-allowed' }],
    // Of models that are trained, and of models that are given away.
    told: [{ ruleId: 'consent/ai-training', severity: 'error', at: 'ai_training', times: 2 }],
    answers: { 'ai-training': 'blocked' },
  },
  {
    name: 'no third parties',
    people: 6,
    isHere: true,
    rows: [{ ...second, third_parties: 'not-allowed' }],
    told: [thirdParty, { ...licence, at: 'third_parties' }],
    answers: { 'third-party:Example Imaging Ltd': 'blocked', 'public-release': 'blocked' },
  },
  {
    name: 'one third party by name',
    people: 4,
    isHere: true,
    rows: [{ ...second, third_parties: 'North Imaging Consortium' }],
    told: [thirdParty, { ...licence, at: 'third_parties' }],
    answers: { 'third-party:Example Imaging Ltd': 'blocked', 'public-release': 'blocked' },
  },
  {
    name: 'the third party by name',
    people: 2,
    isHere: true,
    rows: [{ ...second, third_parties: 'Example Imaging Ltd' }],
    told: [
      { ...thirdParty, times: 1 },
      { ...licence, at: 'third_parties' },
    ],
    answers: { 'public-release': 'blocked' },
  },
  {
    name: 'no commerce, said again',
    people: 5,
    isHere: true,
    rows: [{ ...first, commercial_use: 'not-allowed' }],
    told: [{ ...licence, at: 'commercial_use' }],
  },
  {
    name: 'no faces',
    people: 7,
    isHere: true,
    rows: [{ ...second, face_images: 'not-allowed' }],
    told: [{ ruleId: 'consent/face-images', severity: 'warning', at: 'face_images' }],
  },
  {
    name: 'no faces, and an object declares one',
    people: 1,
    isHere: true,
    rows: [{ ...second, face_images: 'not-allowed' }],
    told: [{ ruleId: 'consent/face-images', severity: 'error', at: 'face_images' }],
    showsFace: true,
  },
];
