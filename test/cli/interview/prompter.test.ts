import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { type Prompter, terminalPrompter } from '../../../src/cli/interview/prompter.ts';

/** A terminal at which somebody presses keys once a question stands there. */
function terminal(): { prompter: Prompter; press(keys: string): void; shown(): string } {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 80, rows: 24, isTTY: true });
  let shown = '';
  output.on('data', (data) => {
    shown += String(data);
  });
  return {
    prompter: terminalPrompter({
      input: input as unknown as NodeJS.ReadStream,
      output: output as unknown as NodeJS.WriteStream,
    }),
    press: (keys) => setImmediate(() => input.write(keys)),
    shown: () => shown,
  };
}

const choices = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second' },
];

describe('terminalPrompter', () => {
  it('takes a text, without white space around it', async () => {
    const { prompter, press } = terminal();
    press(' University Hospital \r');
    assert.equal(await prompter.text({ message: 'Who?', problem: () => undefined }), 'University Hospital');
  });

  it('shows what is wrong with a text, and waits for another', async () => {
    const { prompter, press, shown } = terminal();
    press('no\r');
    const asked = prompter.text({
      message: 'Who?',
      problem(answer) {
        if (answer === 'no') press('t\r');
        return answer === 'no' ? 'Another name is wanted.' : undefined;
      },
    });
    assert.equal(await asked, 'not');
    assert.match(shown(), /Another name is wanted\./);
  });

  it('takes a choice, and none where there may be none', async () => {
    const { prompter, press } = terminal();
    press('\u001b[B\r');
    assert.equal(await prompter.choice({ message: 'Which?', choices }), 'b');
    press('\r');
    assert.equal(await prompter.choice({ message: 'Which?', choices, unsaid: 'Not said' }), undefined);
  });

  it('throws on Ctrl-C, whatever is asked', async () => {
    const { prompter, press } = terminal();
    for (const ask of [
      () => prompter.text({ message: 'Who?', problem: () => undefined }),
      () => prompter.choice({ message: 'Which?', choices }),
      () => prompter.several({ message: 'Which?', choices, isRequired: false }),
      () => prompter.yesNo({ message: 'Really?' }),
    ]) {
      press('\u0003');
      await assert.rejects(ask(), /nothing was written/);
    }
  });
});
