import type { ComponentChildren, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button, ProgressRing } from '../toolkit.tsx';
import { FormProvider, focusField } from './form-context.ts';
import { Forms } from './sections/forms.tsx';
import { LegalGrounds } from './sections/legal-grounds.tsx';
import { Controller, Ethics, Keeping, OtherFiles, ThirdParties } from './sections/people.tsx';
import { Uses } from './sections/uses.tsx';
import { Summary } from './summary.tsx';
import { type EditedManifest, type FormConversation, type FormState, useManifest } from './use-manifest.ts';
import { fieldOf } from './words.ts';

/** The parts of the form, in the order in which somebody fills them in. */
const sections: readonly { id: string; title: string; about: string; Fields: () => VNode }[] = [
  { id: 'controller', title: 'Who answers', about: 'Whom participants can turn to.', Fields: Controller },
  {
    id: 'ethics',
    title: 'Ethics approvals',
    about: 'Who approved that the data are collected and used.',
    Fields: Ethics,
  },
  {
    id: 'grounds',
    title: 'Legal grounds',
    about: 'Why the law lets you use the data: one ground for each law that applies.',
    Fields: LegalGrounds,
  },
  {
    id: 'uses',
    title: 'What may be done',
    about: 'What participants agreed to. What is not said is unknown, and not allowed by being unsaid.',
    Fields: Uses,
  },
  { id: 'sharing', title: 'Third parties', about: 'Who else may have the data.', Fields: ThirdParties },
  {
    id: 'keeping',
    title: 'Storage and withdrawal',
    about: 'Where the data are kept, how long, and what happens when somebody withdraws.',
    Fields: Keeping,
  },
  { id: 'forms', title: 'Consent forms', about: 'Each version of the form that somebody signed.', Fields: Forms },
  {
    id: 'files',
    title: 'Other files',
    about: 'Who agreed, and to whom data went, stand in files of their own.',
    Fields: OtherFiles,
  },
];

/** The form for `consent.json`: its head, what is to be corrected, its sections, and what can be done with it. */
export function App({ makeConversation }: { makeConversation: (onChanged: () => void) => FormConversation }): VNode {
  const manifest = useManifest(makeConversation);
  const { loaded, draft, problems, edit, run, wasTried, failure } = manifest;
  const save = async (): Promise<void> => {
    const first = await manifest.save();
    if (first !== undefined) setTimeout(() => focusField(firstProblem(manifest, first)), 0);
  };
  useSaveKey(save);
  if (!loaded)
    return (
      <main>
        {failure === undefined ? (
          <Waiting />
        ) : (
          <p class="failure" role="alert">
            {failure}
          </p>
        )}
      </main>
    );
  if (loaded.state === 'broken') return <Broken manifest={manifest} />;
  // Nobody is told off for what they have not come to yet.
  const shown = problems.filter(({ isAbsence }) => !isAbsence || wasTried || loaded.state === 'editable');
  return (
    <FormProvider value={{ draft, edit, run, duo: loaded.duo, problems: shown }}>
      <main class="form">
        <Head manifest={manifest} />
        <Summary problems={shown} run={run} />
        {sections.map(({ id, title, about, Fields }) => (
          <Section key={id} id={id} title={title} about={about}>
            <Fields />
          </Section>
        ))}
        <Bar
          manifest={manifest}
          onSave={save}
          wrong={shown.filter(({ pointer }) => fieldOf(pointer) !== undefined).length}
        />
      </main>
    </FormProvider>
  );
}

/** A code's own field is further down than that of all codes. */
function firstProblem({ problems }: EditedManifest, field: string): string {
  return problems.find(({ pointer }) => fieldOf(pointer) === field)?.pointer ?? field;
}

function Waiting(): VNode {
  return (
    <p role="status">
      <ProgressRing /> The manifest is being read.
    </p>
  );
}

/** The text has to be corrected first; nothing is written over it. */
function Broken({ manifest: { name, problems, run } }: { manifest: EditedManifest }): VNode {
  const [first] = problems;
  return (
    <main class="form">
      <h1>Consent of {name}</h1>
      <div class="notice warns" role="alert">
        <p>
          <strong>
            consent.json cannot be read: line {first?.line ?? 1}, column {first?.column ?? 1}.
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

function Head({ manifest: { name, loaded, isOutdated, reload, failure } }: { manifest: EditedManifest }): VNode {
  const remarks = loaded?.remarks ?? [];
  return (
    <header>
      <div>
        <h1>Consent of {name}</h1>
        <p class="muted">
          What participants agreed to and on what grounds their data are used. It is saved as consent.json at the root
          of the dataset, where people and programs can read it.
        </p>
      </div>
      {loaded?.state === 'new' && (
        <p class="notice">
          This dataset has no consent.json yet. {remarks.join(' ')} Who agreed is written down in consent.tsv, one row
          for each person.
        </p>
      )}
      {isOutdated && (
        <div class="notice warns" role="alert">
          <p>consent.json was changed elsewhere. Load it again to go on; what you changed here is lost then.</p>
          <Button onPress={reload}>Load Again</Button>
        </div>
      )}
      {failure !== undefined && (
        <p class="notice warns failure" role="alert">
          {failure}
        </p>
      )}
    </header>
  );
}

function Section({
  id,
  title,
  about,
  children,
}: {
  id: string;
  title: string;
  about: string;
  children: ComponentChildren;
}): VNode {
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="muted">{about}</p>
      {children}
    </section>
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

/** What can be done, always in sight. */
function Bar({ manifest, onSave, wrong }: { manifest: EditedManifest; onSave: () => void; wrong: number }): VNode {
  const { state, loaded, discard, restore, run, isOutdated } = manifest;
  const isUnsaved = state === 'unsaved' || state === 'refused' || state === 'failed';
  return (
    <footer class="bar">
      <div class="actions">
        <Button look="primary" isDisabled={state === 'saving' || isOutdated} onPress={onSave}>
          Save
        </Button>
        <Button isDisabled={!isUnsaved} onPress={discard}>
          Discard Changes
        </Button>
        {state === 'discarded' && <Button onPress={restore}>Undo</Button>}
        <Button isDisabled={loaded?.state !== 'editable'} onPress={() => run('openText')}>
          Open Text
        </Button>
        <Button onPress={() => run('close')}>Close</Button>
      </div>
      <p class={`state ${state}`} role="status">
        {stateTexts[state]}
        {state === 'unsaved' && wrong > 0 && ` · ${wrong} to correct`}
      </p>
    </footer>
  );
}

/** Ctrl+S and Cmd+S save, as everywhere in the editor. */
function useSaveKey(save: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      save();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
