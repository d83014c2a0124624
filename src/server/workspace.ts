import type { Connection } from 'vscode-languageserver/node';
import { editorSettings } from '../configuration/editor-settings.ts';
import type { SettingsPart } from '../configuration/settings.ts';
import {
  type ConfigurationTrust,
  type ManifestPlace,
  manifestOfDataset,
  manifestOfFile,
} from '../engine/consent/manifest-place.ts';
import { FileJudge } from '../engine/file-judge.ts';
import { prepare } from '../engine/prepare.ts';
import type { InitializationOptions } from '../model/protocol.ts';
import { Locations } from './locations.ts';
import { Publisher } from './publisher.ts';

/** What an engine request takes from the client. */
interface EngineSettings extends ConfigurationTrust {
  editor: SettingsPart;
}

/** What the server knows of its client: options, folders, published diagnostics, and a judge for each dataset. */
export class Workspace {
  readonly locations: Locations;
  readonly publisher: Publisher;
  readonly #judges = new Map<string, Promise<FileJudge>>();

  /** @param asksForSettings the client answers `workspace/configuration` */
  constructor(
    private readonly connection: Connection,
    readonly options: InitializationOptions,
    private readonly asksForSettings: boolean,
  ) {
    this.locations = new Locations(options.headerScheme);
    this.publisher = new Publisher(connection);
  }

  /** The judge for single files of a dataset, made once. */
  judgeOf(root: string): Promise<FileJudge> {
    let judge = this.#judges.get(root);
    if (!judge) {
      judge = this.engineSettings().then((settings) => FileJudge.open(prepare({ path: root, ...settings })));
      // A judge that could not be made is made anew next time: the configuration may have been corrected.
      judge.catch(() => this.#judges.delete(root));
      this.#judges.set(root, judge);
    }
    return judge;
  }

  /** Settings or configuration may have changed: judges are made anew. */
  forgetJudges(): void {
    this.#judges.clear();
  }

  /** The client's settings and its trust in the workspace, as the engine takes them. */
  async engineSettings(): Promise<EngineSettings> {
    return {
      editor: this.asksForSettings
        ? editorSettings(await this.connection.workspace.getConfiguration('cohortlint'))
        : {},
      ...this.#trust,
    };
  }

  /** Where the manifest of a dataset is, or is to be made. @throws RequestError for a configuration that cannot be used */
  manifestOfDataset(root: string): ManifestPlace {
    return manifestOfDataset(root, this.#trust);
  }

  /** The manifest that a file belongs to. @param file absolute */
  manifestOfFile(file: string): ManifestPlace {
    return manifestOfFile(file, this.locations.topOf(file), this.#trust);
  }

  /** A folder that nobody vouches for does not decide what is looked at. */
  get #trust(): ConfigurationTrust {
    return { ignoreConfigurationFile: this.options.trusted === false };
  }
}
