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
  /** Of the dataset; empty before the first answer. */
  readonly name: string;
  /** `undefined` before the first answer. */
  readonly loaded: ConsentForm | undefined;
  readonly draft: Draft;
  readonly problems: readonly ConsentProblemAt[];
  readonly state: FormState;
  /** Why something failed, in one line. */
  readonly failure: string | undefined;
  /** The file says something else than what the form was filled from. */
  readonly isOutdated: boolean;
  /** Whether the person tried to save: what was left empty is shown as wrong from then on. */
  readonly wasTried: boolean;
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
export type FormConversation = Pick<Conversation<FormMessage, FormHostMessage>, 'ask' | 'save' | 'saved'>;

/**
 * Loads the manifest, has the server judge every change of it, saves it, and hears when the file changed elsewhere.
 *
 * It is not bound to what the page shows: a key that is pressed before the page has shown what the key before it did meets the draft
 * as it is by then, and what is typed while the file is being written is kept.
 */
export class ManifestEditor {
  #now: EditedManifest = {
    name: '',
    loaded: undefined,
    draft: {},
    problems: [],
    state: 'saved',
    failure: undefined,
    isOutdated: false,
    wasTried: false,
  };
  #folder: string | undefined;
  #discarded: Draft | undefined;
  /** The last saving, of which there is one at a time. */
  #saving: Promise<unknown> = Promise.resolve();
  #isSaving = false;
  /** Number of the last reading of the file, and of the last judgement: an answer to one before it counts no more. */
  #readings = 0;
  #judgements = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param onChange is called whenever `manifest` is another */
  constructor(
    private readonly conversation: FormConversation,
    private readonly onChange: () => void,
  ) {}

  get manifest(): EditedManifest {
    return this.#now;
  }

  /** Reads the file, with what was typed and not saved before the page was there. */
  async begin(): Promise<void> {
    try {
      const told = (await this.conversation.ask({ kind: 'do', task: 'ready' })) as Start;
      const saved = this.conversation.saved as Kept | undefined;
      const kept = told.unsaved ? { revision: told.unsaved.revision, draft: told.unsaved.manifest } : saved;
      const form = await this.#read();
      this.#folder = told.folder;
      this.#set({ name: told.name });
      if (form) this.#take(form, kept);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Changes the draft. @param change makes of the draft, as it is by now, another; the same one where there is nothing to do */
  edit(change: (draft: Draft) => Draft): void {
    const draft = change(this.#now.draft);
    if (!isSame(draft, this.#now.draft)) this.#show(draft);
  }

  /**
   * Saves the draft, after a saving that is under way.
   * @returns the pointer of the first problem that keeps it from being saved
   */
  save(): Promise<string | undefined> {
    const saved = this.#saving.then(() => this.#save());
    this.#saving = saved;
    return saved;
  }

  /** Goes back to what the file says. `restore` takes it back. */
  discard(): void {
    const { loaded, draft } = this.#now;
    if (!loaded) return;
    this.#discarded = draft;
    this.#show(loaded.manifest);
    this.#set({ wasTried: false, failure: undefined, state: 'discarded' });
  }

  restore(): void {
    if (this.#discarded) this.#show(this.#discarded);
  }

  /** Takes what the file says now, instead of the draft. */
  reload(): void {
    this.#read().then(
      (form) => form && this.#take(form),
      (error) => this.#fail(error),
    );
  }

  /** The file may have changed: follows it where nothing was typed, else says so. */
  hearChange(): void {
    if (this.#isSaving || !this.#now.loaded) return;
    this.#read().then(
      (form) => {
        const { loaded, draft } = this.#now;
        if (!form || !loaded || this.#isSaving) return;
        if (form.revision === loaded.revision) this.#set({ isOutdated: false });
        else if (isSame(draft, loaded.manifest)) this.#take(form);
        else this.#set({ isOutdated: true });
      },
      (error) => this.#fail(error),
    );
  }

  /** Has the editor do something that is no change of the manifest. @throws Error with one line for a person */
  run(task: FormTask['task'], place: { line?: number; column?: number } = {}): Promise<unknown> {
    return this.conversation.ask({ kind: 'do', task, ...place });
  }

  /** @returns nothing where the file was read once more meanwhile, whose answer counts */
  async #read(): Promise<ConsentForm | undefined> {
    this.#readings += 1;
    const mine = this.#readings;
    const form = await this.conversation.ask({ kind: 'ask', method: 'cohortlint/consentForm', params: {} });
    return mine === this.#readings ? (form as ConsentForm) : undefined;
  }

  #judge(revision: string, manifest: Draft): Promise<ConsentEdit> {
    const params = { revision, manifest };
    return this.conversation.ask({ kind: 'ask', method: 'cohortlint/consentEdit', params }) as Promise<ConsentEdit>;
  }

  /** The file is the start from now on. */
  #take(form: ConsentForm, kept?: Kept): void {
    const isKept = kept?.revision === form.revision && form.state !== 'broken';
    const draft = isKept ? kept.draft : form.manifest;
    const isUnsaved = form.state === 'new' || !isSame(draft, form.manifest);
    this.#set({
      loaded: form,
      draft,
      problems: form.problems,
      isOutdated: false,
      failure: undefined,
      state: isUnsaved ? 'unsaved' : 'saved',
    });
    this.#keep();
    this.#judgeSoon();
  }

  #show(draft: Draft): void {
    const { loaded, problems } = this.#now;
    const isAsLoaded = loaded !== undefined && isSame(draft, loaded.manifest);
    this.#set({
      draft,
      problems: isAsLoaded ? loaded.problems : problems,
      state: this.#isSaving ? 'saving' : isAsLoaded && loaded.state === 'editable' ? 'saved' : 'unsaved',
    });
    this.#keep();
    this.#judgeSoon();
  }

  /** Keeps what was typed over a reload of the window, and over the closing of the form. */
  #keep(): void {
    const { loaded, draft } = this.#now;
    if (this.#folder === undefined || !loaded) return;
    const { revision } = loaded;
    this.conversation.save({ folder: this.#folder, revision, draft } satisfies Kept & { folder: string });
    const unsaved = isSame(draft, loaded.manifest) ? {} : { revision, manifest: draft };
    this.conversation.ask({ kind: 'do', task: 'keep', ...unsaved }).catch((error) => this.#fail(error));
  }

  #judgeSoon(): void {
    clearTimeout(this.#pause);
    const { loaded, draft } = this.#now;
    this.#judgements += 1;
    const mine = this.#judgements;
    if (!loaded || loaded.state === 'broken' || isSame(draft, loaded.manifest)) return;
    this.#pause = setTimeout(() => {
      this.#judge(loaded.revision, draft).then(
        ({ problems }) => mine === this.#judgements && this.#set({ problems }),
        () => mine === this.#judgements && this.#set({ isOutdated: true }),
      );
    }, pauseMilliseconds);
  }

  async #save(): Promise<string | undefined> {
    const { loaded, draft } = this.#now;
    if (!loaded || loaded.state === 'broken') return undefined;
    const { revision } = loaded;
    clearTimeout(this.#pause);
    this.#judgements += 1;
    this.#isSaving = true;
    this.#set({ wasTried: true, failure: undefined, state: 'saving' });
    try {
      const { problems } = await this.#judge(revision, draft);
      const first = problems.find(({ pointer }) => fieldOf(pointer) !== undefined)?.pointer;
      if (first !== undefined) {
        this.#set({ problems, state: 'refused' });
        return first;
      }
      await this.conversation.ask({ kind: 'do', task: 'save', revision, manifest: draft });
      const form = await this.#read();
      if (form) this.#takeSaved(form, draft);
      this.#set({ wasTried: false });
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#isSaving = false;
    }
    return undefined;
  }

  /** What was typed while the file was written goes on from it. */
  #takeSaved(form: ConsentForm, saved: Draft): void {
    const { draft } = this.#now;
    this.#take(form, draft === saved ? undefined : { revision: form.revision, draft });
  }

  #fail(error: unknown): void {
    this.#set({ failure: (error as Error).message, state: 'failed' });
  }

  #set(part: Partial<EditedManifest>): void {
    this.#now = { ...this.#now, ...part };
    this.onChange();
  }
}
