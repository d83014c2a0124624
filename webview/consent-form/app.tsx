import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { Failure } from '../failure.tsx';
import { Contents, Section, sections } from './contents.tsx';
import { type FormContext, FormProvider, focusField } from './form-context.ts';
import { Bar, Broken, Head, Waiting } from './frame.tsx';
import type { FormConversation } from './manifest-editor.ts';
import { Summary } from './summary.tsx';
import { useManifest } from './use-manifest.ts';
import { fieldOf } from './words.ts';

/** The form for `consent.json`: its head, what is to be corrected, its sections, and what can be done with it. */
export function App({ makeConversation }: { makeConversation: (onChanged: () => void) => FormConversation }): VNode {
  const editor = useManifest(makeConversation);
  const { loaded, draft, problems, wasTried, failure } = editor.manifest;
  const run: FormContext['run'] = (task, place) => editor.run(task, place);
  const save = async (): Promise<void> => {
    const first = await editor.save();
    if (first !== undefined) setTimeout(() => focusField(first), 0);
  };
  useSaveKey(save);
  if (!loaded)
    return (
      <main>
        {failure === undefined && <Waiting />}
        <Failure message={failure} />
      </main>
    );
  if (loaded.state === 'broken') return <Broken manifest={editor.manifest} run={run} />;
  // Nobody is told off for what they have not come to yet.
  const shown = problems.filter(({ isAbsence }) => !isAbsence || wasTried || loaded.state === 'editable');
  return (
    <FormProvider value={{ draft, edit: (change) => editor.edit(change), run, duo: loaded.duo, problems: shown }}>
      <div class="page">
        <Contents problems={shown} />
        <main class="form">
          <Head manifest={editor.manifest} />
          <Summary problems={shown} run={run} />
          {sections.map(({ id, title, about, Fields }) => (
            <Section key={id} id={id} title={title} about={about}>
              <Fields />
            </Section>
          ))}
          <Bar
            editor={editor}
            onSave={save}
            wrong={shown.filter(({ pointer }) => fieldOf(pointer) !== undefined).length}
          />
        </main>
      </div>
    </FormProvider>
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
