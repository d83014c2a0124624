import assert from 'node:assert/strict';
import { askAll, askSections } from '../../../src/cli/interview/ask.ts';
import type { Prompter } from '../../../src/cli/interview/prompter.ts';
import { interview } from '../../../src/consent/interview/interview.ts';
import { manifestOf } from '../../../src/consent/interview/manifest-of.ts';
import type { Answers, Question } from '../../../src/consent/interview/question.ts';

/** A person who answers by what a question begins with; anything else is left open, or kept as it is offered. */
class Person implements Prompter {
  readonly asked: string[] = [];
  readonly refused: string[] = [];

  constructor(private readonly says: Readonly<Record<string, readonly (string | boolean | readonly string[])[]>>) {}

  #answer(message: string): string | boolean | readonly string[] | undefined {
    this.asked.push(message);
    const key = Object.keys(this.says).find((start) => message.startsWith(start));
    const earlier = this.asked.filter((one) => key !== undefined && one.startsWith(key)).length - 1;
    return key === undefined ? undefined : this.says[key]![Math.min(earlier, this.says[key]!.length - 1)];
  }

  async text({ message, initial, problem }: Parameters<Prompter['text']>[0]): Promise<string> {
    for (;;) {
      const answer = (this.#answer(message) as string | undefined) ?? initial ?? '';
      const mistake = problem(answer);
      if (mistake === undefined) return answer;
      this.refused.push(answer);
      assert.ok(this.refused.length < 10, `${message}: ${mistake}`);
    }
  }

  async choice({ message, initial }: Parameters<Prompter['choice']>[0]): Promise<string | undefined> {
    return (this.#answer(message) as string | undefined) ?? initial;
  }

  async several({ message, initial = [] }: Parameters<Prompter['several']>[0]): Promise<readonly string[]> {
    return (this.#answer(message) as readonly string[] | undefined) ?? initial;
  }

  async yesNo({ message, initial = false }: Parameters<Prompter['yesNo']>[0]): Promise<boolean> {
    return (this.#answer(message) as boolean | undefined) ?? initial;
  }

  heading(): void {}
  show(): void {}
}

const least = {
  'Who answers': ['University Hospital'],
  'Where can people': ['consent@hospital.example'],
  'Under which law': ['gdpr'],
  'On which ground of GDPR': ['a'],
  'On which exception': ['a'],
};

describe('askSections', () => {
  it('makes a manifest of what is needed alone, and passes over the rest', async () => {
    const person = new Person(least);
    const answers = await askSections(interview, {}, person);
    assert.deepEqual(manifestOf(answers), {
      schemaVersion: 1,
      controller: { name: 'University Hospital', contact: 'consent@hospital.example' },
      legalBasis: [{ law: 'gdpr', article6: 'a', article9: 'a' }],
      terms: {},
    });
    assert.ok(!person.asked.some((message) => message.startsWith('What may the data be used for')));
  });

  it('asks what an answer opens, several texts with semicolons between, and again for what cannot be taken', async () => {
    const person = new Person({
      ...least,
      'Purposes: go': [true],
      'What may the data be used for': [['DS']],
      'DS: Which disease': ['', 'stroke; MONDO:0005148'],
      'Storage: go': [true],
      'Until which day may': ['soon', '2034-12-31'],
    });
    const { terms } = manifestOf(await askSections(interview, {}, person));
    assert.deepEqual(terms, {
      duo: [{ code: 'DS', argument: ['stroke', 'MONDO:0005148'] }],
      retentionUntil: '2034-12-31',
    });
    assert.deepEqual(person.refused, ['', 'soon']);
  });

  it('keeps what is known already, also of sections that are passed over', async () => {
    const known: Answers = {
      'controller.name': 'University Hospital',
      'controller.contact': 'consent@hospital.example',
      legalBasis: [{ law: 'hipaa', hipaaGround: 'waiver' }],
      'terms.futureUse': 'ask-again',
      forms: [{ version: '1.0' }],
    };
    assert.deepEqual(await askSections(interview, known, new Person({})), known);
    assert.deepEqual(await askSections(interview, known, new Person({ 'Later: go': [false] })), known);
  });
});

describe('askAll', () => {
  const group: Question = {
    id: 'items',
    kind: 'group',
    item: 'item',
    text: 'Items',
    questions: [{ id: 'name', kind: 'text', text: 'Its name?', isRequired: true }],
  };

  it('asks once for each of several things, and takes away what a person removes', async () => {
    const two = new Person({ 'Items: is there': [true, true, false], 'Its name': ['A', 'B'] });
    assert.deepEqual(await askAll([group], {}, two), { items: [{ name: 'A' }, { name: 'B' }] });
    const removing = new Person({ 'Items: 1 of 2': [false], 'Change this': [false] });
    assert.deepEqual(await askAll([group], { items: [{ name: 'A' }, { name: 'B' }] }, removing), {
      items: [{ name: 'B' }],
    });
  });

  it('tells yes, no and nothing apart', async () => {
    const question: Question = { id: 'waiver', kind: 'yes-no', text: 'Waived?' };
    assert.deepEqual(await askAll([question], {}, new Person({ Waived: ['yes'] })), { waiver: true });
    assert.deepEqual(await askAll([question], {}, new Person({ Waived: ['no'] })), { waiver: false });
    assert.deepEqual(await askAll([question], {}, new Person({})), {});
  });
});
