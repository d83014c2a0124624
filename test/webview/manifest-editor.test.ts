import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ConsentForm, ConsentProblemAt } from '../../src/model/protocol.ts';
import { type Draft, isSame, withValue } from '../../webview/consent-form/draft.ts';
import { type FormConversation, ManifestEditor } from '../../webview/consent-form/manifest-editor.ts';

/** A file with its server: answers when it is told to, where it was told to wait. */
class File {
  revision = 1;
  manifest: Draft = { schemaVersion: 1, controller: { name: 'A clinic' }, legalBasis: [], terms: {} };
  state: ConsentForm['state'] = 'editable';
  problems: ConsentProblemAt[] = [];
  unsaved: object | undefined;
  kept: unknown;
  readonly saves: Draft[] = [];
  readonly #held = new Map<string, (() => void)[]>();

  /** From now on answers to this wait for `release`. */
  hold(task: string): void {
    this.#held.set(task, []);
  }

  async release(task: string): Promise<void> {
    const waiting = this.#held.get(task) ?? [];
    this.#held.delete(task);
    for (const go of waiting) go();
    await settle();
  }

  change(pointer: string, value: unknown): void {
    this.manifest = withValue(this.manifest, pointer, value);
    this.revision += 1;
  }

  readonly conversation: FormConversation = {
    saved: undefined,
    save: () => {},
    ask: async (message) => {
      const task = message.kind === 'ask' ? message.method : message.task;
      const held = this.#held.get(task);
      if (held) await new Promise<void>((resolve) => held.push(resolve));
      return this.#answer(task, message as unknown as Asked);
    },
  };

  #answer(task: string, { params, manifest, revision }: Asked): unknown {
    if (task === 'ready') return { folder: 'file:///dataset', name: 'dataset', unsaved: this.unsaved };
    if (task === 'cohortlint/consentForm')
      return {
        path: 'consent.json',
        state: this.state,
        revision: String(this.revision),
        manifest: this.manifest,
        problems: this.problems,
        remarks: [],
        duo: [],
      } satisfies ConsentForm;
    if (task === 'keep') this.kept = manifest;
    if (task === 'keep' || task === 'openText') return undefined;
    if ((params?.revision ?? revision) !== String(this.revision)) throw new Error('The text is another one.');
    if (task === 'cohortlint/consentEdit') return { problems: this.problems };
    this.saves.push(manifest!);
    this.manifest = manifest!;
    this.revision += 1;
    return undefined;
  }
}

interface Asked {
  params?: { revision?: string };
  manifest?: Draft;
  revision?: string;
}

/** Until every answer that is not held has come. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

async function opened(file: File): Promise<ManifestEditor> {
  const editor = new ManifestEditor(file.conversation, () => {});
  await editor.begin();
  return editor;
}

const say = (editor: ManifestEditor, pointer: string, value: unknown): void =>
  editor.edit((draft) => withValue(draft, pointer, value));

describe('The editor of a consent manifest', () => {
  let file: File;
  beforeEach(() => {
    file = new File();
  });

  it('shows what the file says, and saves what is said instead', async () => {
    const editor = await opened(file);
    assert.equal(editor.manifest.state, 'saved');
    say(editor, '/controller/country', 'DE');
    assert.equal(editor.manifest.state, 'unsaved');
    await editor.save();
    assert.equal(editor.manifest.state, 'saved');
    assert.deepEqual(file.manifest.controller, { name: 'A clinic', country: 'DE' });
  });

  it('saves what was said last, though nothing was shown of it yet', async () => {
    const editor = await opened(file);
    const shown = editor.manifest;
    say(editor, '/terms/modelRelease', 'not-allowed');
    say(editor, '/terms/modelRelease', 'allowed');
    await editor.save();
    assert.deepEqual(shown.draft.terms, {}, 'what was shown stays as it was');
    assert.deepEqual(file.manifest.terms, { modelRelease: 'allowed' });
  });

  it('loses neither of two changes of which the second was made before the first was shown', async () => {
    const editor = await opened(file);
    say(editor, '/controller/country', 'DE');
    say(editor, '/controller/contact', 'consent@hospital.example');
    assert.deepEqual(editor.manifest.draft.controller, {
      name: 'A clinic',
      country: 'DE',
      contact: 'consent@hospital.example',
    });
  });

  it('keeps what is typed while the file is written, as not saved yet', async () => {
    const editor = await opened(file);
    say(editor, '/controller/country', 'DE');
    file.hold('save');
    const saved = editor.save();
    await settle();
    say(editor, '/controller/contact', 'consent@hospital.example');
    assert.equal(editor.manifest.state, 'saving');
    await file.release('save');
    await saved;
    assert.equal(editor.manifest.state, 'unsaved');
    assert.deepEqual(file.manifest.controller, { name: 'A clinic', country: 'DE' });
    assert.deepEqual(file.kept, editor.manifest.draft);
    await editor.save();
    assert.deepEqual(file.manifest.controller, {
      name: 'A clinic',
      country: 'DE',
      contact: 'consent@hospital.example',
    });
  });

  it('saves a second time after a saving that is under way', async () => {
    const editor = await opened(file);
    say(editor, '/controller/country', 'DE');
    file.hold('save');
    const first = editor.save();
    await settle();
    say(editor, '/controller/country', 'FR');
    const second = editor.save();
    await file.release('save');
    await Promise.all([first, second]);
    assert.deepEqual(
      file.saves.map(({ controller }) => (controller as { country: string }).country),
      ['DE', 'FR'],
    );
    assert.equal(editor.manifest.state, 'saved');
  });

  it('is not changed by what says the same again', async () => {
    const editor = await opened(file);
    say(editor, '/controller/country', 'DE');
    editor.discard();
    assert.equal(editor.manifest.state, 'discarded');
    say(editor, '/controller/country', undefined);
    assert.equal(editor.manifest.state, 'discarded');
    editor.restore();
    assert.equal(editor.manifest.state, 'unsaved');
    assert.deepEqual(editor.manifest.draft.controller, { name: 'A clinic', country: 'DE' });
  });

  it('says what keeps it from being saved, and writes nothing', async () => {
    const editor = await opened(file);
    file.problems = [{ pointer: '/controller/contact', message: 'This is needed.', isAbsence: true }];
    say(editor, '/controller/country', 'DE');
    assert.equal(await editor.save(), '/controller/contact');
    assert.equal(editor.manifest.state, 'refused');
    assert.deepEqual(editor.manifest.problems, file.problems);
    assert.deepEqual(file.saves, []);
  });

  it('is not kept by what no field shows from being saved', async () => {
    const editor = await opened(file);
    file.problems = [{ pointer: '/forms/0/terms/futureUse', message: 'No such word.', isAbsence: false }];
    say(editor, '/controller/country', 'DE');
    assert.equal(await editor.save(), undefined);
    assert.equal(file.saves.length, 1);
  });

  it('follows the file where nothing was typed, and else says that it is another', async () => {
    const editor = await opened(file);
    file.change('/controller/name', 'Another clinic');
    editor.hearChange();
    await settle();
    assert.deepEqual(editor.manifest.draft.controller, { name: 'Another clinic' });
    say(editor, '/controller/country', 'DE');
    file.change('/controller/name', 'A third clinic');
    editor.hearChange();
    await settle();
    assert.ok(editor.manifest.isOutdated);
    assert.deepEqual(editor.manifest.draft.controller, { name: 'Another clinic', country: 'DE' });
    await editor.save();
    assert.equal(editor.manifest.state, 'failed');
    assert.match(editor.manifest.failure ?? '', /The text is another one/);
    assert.deepEqual(file.saves, []);
    editor.reload();
    await settle();
    assert.ok(!editor.manifest.isOutdated);
    assert.deepEqual(editor.manifest.draft.controller, { name: 'A third clinic' });
  });

  it('takes no answer that was overtaken by a later one', async () => {
    const editor = await opened(file);
    file.hold('cohortlint/consentForm');
    editor.hearChange();
    await settle();
    say(editor, '/controller/country', 'DE');
    const saved = editor.save();
    await settle();
    await file.release('cohortlint/consentForm');
    await saved;
    assert.ok(!editor.manifest.isOutdated);
    assert.equal(editor.manifest.state, 'saved');
  });

  it('begins with what was typed before it was closed, unless the file is another since', async () => {
    const typed = withValue(file.manifest, '/controller/country', 'DE');
    file.unsaved = { revision: '1', manifest: typed };
    const editor = await opened(file);
    assert.equal(editor.manifest.state, 'unsaved');
    assert.deepEqual(editor.manifest.draft, typed);
    file.change('/controller/name', 'Another clinic');
    const later = await opened(file);
    assert.equal(later.manifest.state, 'saved');
    assert.deepEqual(later.manifest.draft, file.manifest);
  });

  it('has what is typed looked at, once nobody types', async () => {
    const editor = await opened(file);
    const expected: ConsentProblemAt[] = [
      { pointer: '/controller/country', message: 'Two letters.', isAbsence: false },
    ];
    file.problems = expected;
    say(editor, '/controller/country', 'Germany');
    assert.deepEqual(editor.manifest.problems, []);
    for (let waited = 0; waited < 10_000 && editor.manifest.problems.length === 0; waited += 20) await sleep(20);
    assert.deepEqual(editor.manifest.problems, expected);
    say(editor, '/controller/country', undefined);
    assert.ok(isSame(editor.manifest.draft, file.manifest));
    assert.deepEqual(editor.manifest.problems, [], 'those of the file itself');
  });

  it('says why the file could not be read', async () => {
    file.conversation.ask = () => Promise.reject(new Error('The server is not there.'));
    const editor = await opened(file);
    assert.equal(editor.manifest.failure, 'The server is not there.');
    assert.equal(editor.manifest.loaded, undefined);
  });
});
