import assert from 'node:assert/strict';
import { answerProblem, answerProblems } from '../../../src/consent/interview/answer-problems.ts';
import { interview, interviewQuestions } from '../../../src/consent/interview/interview.ts';
import type { Question, SimpleQuestion } from '../../../src/consent/interview/question.ts';
import { leastAnswers } from './answers.ts';

const placesOf = (answers: unknown) => answerProblems(interviewQuestions, answers).map(({ at }) => at);

function question(id: string): SimpleQuestion {
  return interviewQuestions.find((one) => one.id === id) as SimpleQuestion;
}

function eachList(questions: readonly Question[], look: (list: readonly Question[]) => void): void {
  look(questions);
  for (const one of questions) if (one.kind === 'group') eachList(one.questions, look);
}

describe('the interview', () => {
  it('asks for nothing twice, and opens a question by one that stands before it', () => {
    eachList(interviewQuestions, (list) => {
      const ids = list.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const [index, { id, when }] of list.entries()) {
        if (when) assert.ok(ids.slice(0, index).includes(when.id), id);
      }
    });
  });

  it('is data that can be sent to whoever asks', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(interview)), interview);
  });
});

describe('answerProblems', () => {
  it('is content with the least that has to be answered', () => {
    assert.deepEqual(placesOf(leastAnswers), []);
  });

  it('names each answer that is missing', () => {
    assert.deepEqual(placesOf({}), ['controller.name', 'controller.contact', 'legalBasis']);
    assert.deepEqual(placesOf({ ...leastAnswers, legalBasis: [{ law: 'hipaa' }, {}] }), [
      'legalBasis[0].hipaaGround',
      'legalBasis[1].law',
    ]);
    assert.deepEqual(placesOf({ ...leastAnswers, 'controller.name': '  ' }), ['controller.name']);
  });

  it('asks for what stands behind a code only where the code is chosen', () => {
    assert.deepEqual(placesOf({ ...leastAnswers, 'terms.duo.permissions': ['DS'] }), ['terms.duo.DS']);
    assert.deepEqual(placesOf({ ...leastAnswers, 'terms.duo.permissions': ['GRU'] }), []);
  });

  it('tells of a version that two forms have', () => {
    assert.deepEqual(placesOf({ ...leastAnswers, forms: [{ version: '1.0' }, { version: ' 1.0 ' }] }), [
      'forms[1].version',
    ]);
  });

  it('finds ids that no question has, and guesses the one that was meant', () => {
    const [problem] = answerProblems(interviewQuestions, { ...leastAnswers, 'controller.nam': 'X' });
    assert.deepEqual(problem, {
      at: 'controller.nam',
      message: 'No question has this id; did you mean "controller.name"?',
    });
  });

  it('takes answers of any shape without an exception', () => {
    for (const wrong of [null, 3, 'text', [], [1], { legalBasis: 3 }, { legalBasis: [3] }, { legalBasis: [null] }]) {
      assert.ok(placesOf(wrong).length > 0, JSON.stringify(wrong));
    }
    for (const { id } of interviewQuestions) {
      for (const wrong of [{}, [{}], [[]], 3.5, [3]]) {
        assert.doesNotThrow(() => placesOf({ ...leastAnswers, [id]: wrong }), id);
      }
    }
  });

  it('repeats no answer', () => {
    const secret = 'zxqv-secret';
    const answers = { 'controller.name': [secret], 'controller.country': secret, 'terms.retentionUntil': secret };
    for (const { message } of answerProblems(interviewQuestions, answers))
      assert.ok(!message.includes(secret), message);
  });
});

describe('answerProblem', () => {
  it('takes a country by its code or its name, and no other word', () => {
    for (const taken of ['DE', 'de', 'Germany', 'EEA']) {
      assert.equal(answerProblem(question('controller.country'), taken), undefined, taken);
    }
    for (const other of ['Europe', 'XX', 'DEU']) assert.ok(answerProblem(question('controller.country'), other), other);
  });

  it('takes days of the calendar alone', () => {
    assert.equal(answerProblem(question('terms.retentionUntil'), '2028-02-29'), undefined);
    for (const other of ['2027-02-29', '29.02.2028', '2028']) {
      assert.ok(answerProblem(question('terms.retentionUntil'), other), other);
    }
  });

  it('takes paths that stay in the dataset', () => {
    assert.equal(answerProblem(question('subjects'), 'records/consent.tsv'), undefined);
    for (const other of ['/etc/consent.tsv', '../consent.tsv', 'C:\\consent.tsv', 'C:/consent.tsv']) {
      assert.ok(answerProblem(question('subjects'), other), other);
    }
  });

  it('takes choices of the question alone, and whole numbers of its range', () => {
    assert.equal(answerProblem(question('terms.futureUse'), 'ask-again'), undefined);
    assert.ok(answerProblem(question('terms.futureUse'), 'perhaps'));
    assert.ok(answerProblem(question('terms.storage.where'), ['moon']));
    assert.equal(answerProblem(question('ageOfMajority'), 16), undefined);
    for (const other of [13, 22, 16.5, '16']) assert.ok(answerProblem(question('ageOfMajority'), other), String(other));
  });
});
