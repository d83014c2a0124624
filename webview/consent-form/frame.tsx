import type { VNode } from 'preact';
import { Button, ProgressRing } from '../toolkit.tsx';
import type { FormContext } from './form-context.ts';
import type { EditedManifest, FormState, ManifestEditor } from './manifest-editor.ts';

/** Before the first answer. */
export function Waiting(): VNode {
  return (
    <p role="status">
      <ProgressRing /> The manifest is being read.
    </p>
  );
}

/** The text has to be corrected first; nothing is written over it. */
export function Broken({
  manifest: { name, loaded, problems },
  run,
}: {
  manifest: EditedManifest;
  run: FormContext['run'];
}): VNode {
  const [first] = problems;
  return (
    <main class="form">
      <h1>Consent of {name}</h1>
      <div class="notice warns" role="alert">
        <p>
          <strong>
            {loaded?.path} cannot be read: line {first?.line ?? 1}, column {first?.column ?? 1}.
          </strong>{' '}
          {first?.message} Correct the text, and the form is here again; nothing is changed until then.
        </p>
        <Button look="primary" onPress={() => run('openText', { line: first?.line ?? 1, column: first?.column ?? 1 })}>
          Open Text
        </Button>
      </div>
    </main>
  );
}

/** What the form is for, and where its first values are from. */
export function Head({ manifest: { name, loaded } }: { manifest: EditedManifest }): VNode {
  const remarks = loaded?.remarks ?? [];
  return (
    <header>
      <div>
        <h1>Consent of {name}</h1>
        <p class="muted">
          What participants agreed to and on what grounds their data are used. It is saved as {loaded?.path} in the
          dataset, where people and programs can read it.
        </p>
      </div>
      {loaded?.state === 'new' && (
        <p class="notice">
          This dataset has no {loaded.path} yet. {remarks.join(' ')} Who agreed is written down in consent.tsv, one row
          for each person.
        </p>
      )}
    </header>
  );
}

const stateTexts: Readonly<Record<FormState, string>> = {
  saved: 'Saved',
  unsaved: 'Not saved yet',
  saving: 'Saving…',
  refused: 'Not saved: correct what is marked first',
  failed: 'Not saved',
  discarded: 'Changes discarded',
};

/** What can be done and how it went, always in sight. */
export function Bar({ editor, onSave, wrong }: { editor: ManifestEditor; onSave: () => void; wrong: number }): VNode {
  const { state, loaded, isOutdated, failure } = editor.manifest;
  const isUnsaved = state === 'unsaved' || state === 'refused' || state === 'failed';
  return (
    <footer class="bar">
      {isOutdated && (
        <div class="notice warns" role="alert">
          <p>{loaded?.path} was changed elsewhere. Load it again to go on; what you changed here is lost then.</p>
          <Button onPress={() => editor.reload()}>Load Again</Button>
        </div>
      )}
      {failure !== undefined && (
        <p class="notice warns" role="alert">
          {failure}
        </p>
      )}
      <div class="actions">
        <Button look="primary" isDisabled={state === 'saving' || isOutdated} onPress={onSave}>
          Save
        </Button>
        <Button isDisabled={!isUnsaved} onPress={() => editor.discard()}>
          Discard Changes
        </Button>
        {state === 'discarded' && <Button onPress={() => editor.restore()}>Undo</Button>}
        <Button isDisabled={loaded?.state !== 'editable'} onPress={() => editor.run('openText')}>
          Open Text
        </Button>
        <Button onPress={() => editor.run('close')}>Close</Button>
      </div>
      <p class={`state ${state}`} role="status">
        {stateTexts[state]}
        {state === 'unsaved' && wrong > 0 && ` · ${wrong} to correct`}
      </p>
    </footer>
  );
}
