import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  ConsentEdit,
  ConsentForm,
  ConsentProblemAt,
  FormHostMessage,
  FormMessage,
  FormTask,
} from '../../src/model/protocol.ts';
import type { Conversation } from '../conversation.ts';
import { type Draft, isSame } from './draft.ts';
import { fieldOf } from './words.ts';

/** How a form stands to its file. */
export type FormState = 'saved' | 'unsaved' | 'saving' | 'refused' | 'failed' | 'discarded';

/** A manifest that is being edited: what the file says, what the person wants it to say, and what is wrong with that. */
export interface EditedManifest {
  name: string;
  /** `undefined` before the first answer. */
  loaded: ConsentForm | undefined;
  draft: Draft;
  problems: readonly ConsentProblemAt[];
  state: FormState;
  /** Why something failed, in one line. */
  failure: string | undefined;
  /** The file says something else than what the form was filled from. */
  isOutdated: boolean;
  /** Whether the person tried to save: what was left empty is shown as wrong from then on. */
  wasTried: boolean;
  edit: (draft: Draft) => void;
  /** @returns the pointer of the first problem that keeps it from being saved */
  save: () => Promise<string | undefined>;
  discard: () => void;
  restore: () => void;
  reload: () => void;
  run: (task: FormTask['task'], place?: { line?: number; column?: number }) => Promise<unknown>;
}

/** What is kept over a reload of the window, and over the closing of the form. */
interface Kept {
  revision: string;
  draft: Draft;
}

/** Which dataset the form is for, and what was typed before it was closed. */
interface Start {
  folder: string;
  name: string;
  unsaved?: { revision: string; manifest: Draft };
}

/** So long nobody has to type until what was typed is looked at. */
const pauseMilliseconds = 200;

/** The end of the webview at which the form speaks, for the whole life of the page. */
export type FormConversation = Conversation<FormMessage, FormHostMessage>;

/** Loads the manifest, has the server judge every change of it, saves it, and hears when the file changed elsewhere. */
export function useManifest(makeConversation: (onChanged: () => void) => FormConversation): EditedManifest {
  const onChanged = useRef(() => {});
  const [conversation] = useState(() => makeConversation(() => onChanged.current()));
  const [start, setStart] = useState<Start>();
  const [loaded, setLoaded] = useState<ConsentForm>();
  const [draft, setDraft] = useState<Draft>({});
  const [discarded, setDiscarded] = useState<Draft>();
  const [problems, setProblems] = useState<readonly ConsentProblemAt[]>([]);
  const [state, setState] = useState<FormState>('saved');
  const [failure, setFailure] = useState<string>();
  const [isOutdated, setOutdated] = useState(false);
  const [wasTried, setTried] = useState(false);
  const asked = useRef(0);

  const fail = (error: Error): void => {
    setFailure(error.message);
    setState('failed');
  };
  const read = (): Promise<ConsentForm> =>
    conversation.ask({ kind: 'ask', method: 'cohortlint/consentForm', params: {} }) as Promise<ConsentForm>;
  const judge = (revision: string, manifest: Draft): Promise<ConsentEdit> => {
    const params = { revision, manifest };
    return conversation.ask({ kind: 'ask', method: 'cohortlint/consentEdit', params }) as Promise<ConsentEdit>;
  };
  const take = (form: ConsentForm, kept?: Kept): void => {
    const isKept = kept?.revision === form.revision && form.state !== 'broken';
    const next = isKept ? kept.draft : form.manifest;
    asked.current += 1;
    setLoaded(form);
    setDraft(next);
    setProblems(form.problems);
    setOutdated(false);
    setFailure(undefined);
    setState(form.state === 'new' || !isSame(next, form.manifest) ? 'unsaved' : 'saved');
  };
  useEffect(() => {
    const begin = async (): Promise<void> => {
      const told = (await conversation.ask({ kind: 'do', task: 'ready' })) as Start;
      const saved = conversation.saved as Kept | undefined;
      const kept = told.unsaved ? { revision: told.unsaved.revision, draft: told.unsaved.manifest } : saved;
      take(await read(), kept);
      setStart(told);
    };
    begin().catch(fail);
  }, [conversation]);
  useEffect(() => {
    if (!start || !loaded) return;
    const { revision } = loaded;
    conversation.save({ folder: start.folder, revision, draft } satisfies Kept & { folder: string });
    const unsaved = isSame(draft, loaded.manifest) ? {} : { revision, manifest: draft };
    void conversation.ask({ kind: 'do', task: 'keep', ...unsaved });
  }, [conversation, start, loaded, draft]);
  useEffect(() => {
    if (!loaded || loaded.state === 'broken' || isSame(draft, loaded.manifest)) return;
    asked.current += 1;
    const mine = asked.current;
    const timer = setTimeout(() => {
      judge(loaded.revision, draft).then(
        (answer) => mine === asked.current && setProblems(answer.problems),
        () => mine === asked.current && setOutdated(true),
      );
    }, pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [draft, loaded]);
  onChanged.current = () => {
    if (state === 'saving') return;
    read().then((form) => {
      if (form.revision === loaded?.revision) return setOutdated(false);
      if (!loaded || isSame(draft, loaded.manifest)) return take(form);
      return setOutdated(true);
    }, fail);
  };

  const show = (next: Draft): void => {
    setDraft(next);
    setState(loaded?.state === 'editable' && isSame(next, loaded.manifest) ? 'saved' : 'unsaved');
    if (loaded && isSame(next, loaded.manifest)) setProblems(loaded.problems);
  };
  const save = async (): Promise<string | undefined> => {
    if (!loaded || loaded.state === 'broken' || state === 'saving') return undefined;
    const { revision } = loaded;
    setTried(true);
    setState('saving');
    try {
      asked.current += 1;
      const answer = await judge(revision, draft);
      setProblems(answer.problems);
      const first = answer.problems.find(({ pointer }) => fieldOf(pointer) !== undefined)?.pointer;
      if (first !== undefined) {
        setState('refused');
        return first;
      }
      await conversation.ask({ kind: 'do', task: 'save', revision, manifest: draft });
      take(await read());
      setTried(false);
      setState('saved');
    } catch (error) {
      fail(error as Error);
    }
    return undefined;
  };
  return {
    name: start?.name ?? '',
    loaded,
    draft,
    problems,
    state,
    failure,
    isOutdated,
    wasTried,
    edit: show,
    save,
    discard: () => {
      if (!loaded) return;
      setDiscarded(draft);
      show(loaded.manifest);
      setTried(false);
      setFailure(undefined);
      setState('discarded');
    },
    restore: () => discarded && show(discarded),
    reload: () => void read().then((form) => take(form), fail),
    run: (task, place = {}) => conversation.ask({ kind: 'do', task, ...place }),
  };
}
