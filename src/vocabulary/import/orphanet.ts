import { Parser } from 'htmlparser2';
import { type Condition, type ConditionLevel, VocabularyError } from '../condition.ts';
import { commonness, type PrevalenceClass, prevalenceOf } from '../prevalence.ts';
import { type DraftCondition, finish } from './draft-condition.ts';
import type { Imported, Importer } from './importer.ts';

/** Elements nested deeper than this are of no Orphadata file. */
const deepest = 64;

/** One entry of a list below a disorder, as texts by the path of their elements. */
type Entry = Map<string, string>;

/**
 * Orphadata as XML (root `JDBOR`): product 1 (names and codes), product 6 (genes; names alone are read) and product 9
 * (prevalence). Read element by element; only the paths that are named here are looked at, so that names of genes are none of
 * diseases.
 */
export const orphanet: Importer = {
  source: 'Orphanet',
  recognises: (head) => /^\uFEFF?\s*<(?:\?xml|JDBOR)/.test(head),
  async read(chunks) {
    const reader = new DisorderReader();
    const parser = new Parser(reader, { xmlMode: true, decodeEntities: true });
    for await (const chunk of chunks) {
      parser.write(chunk);
      reader.check();
    }
    // Before its end, since the parser closes by itself what the file leaves open.
    reader.checkEnd();
    parser.end();
    const { conditions, version, part } = reader;
    return { conditions, version, part } satisfies Imported;
  },
};

const disorder = 'JDBOR/DisorderList/Disorder';
const entries: ReadonlySet<string> = new Set([
  `${disorder}/ExternalReferenceList/ExternalReference`,
  `${disorder}/PrevalenceList/Prevalence`,
]);

/** Takes the events of the parser, and makes conditions of them. */
class DisorderReader {
  readonly conditions: Condition[] = [];
  version: string | undefined;
  part = 'product1';
  readonly #path: string[] = [];
  #text = '';
  #draft: DraftCondition | undefined;
  #entry: Entry | undefined;
  #prevalence: { preference: number; prevalence: PrevalenceClass } | undefined;
  #problem: string | undefined;
  #seen = false;

  onopentag(name: string, attributes: Record<string, string>): void {
    this.#path.push(name);
    this.#text = '';
    const path = this.#path.join('/');
    if (this.#path.length === 1 && name !== 'JDBOR')
      this.#problem ??= 'its root is not "JDBOR", so it is none of Orphadata';
    if (this.#path.length > deepest) this.#problem ??= 'its elements are nested deeper than those of Orphadata';
    if (path === 'JDBOR')
      this.version = [attributes.version, attributes.date?.slice(0, 10)].filter(Boolean).join(' of ') || undefined;
    if (path === 'JDBOR/DisorderList') this.#seen = true;
    if (path === disorder) {
      this.#draft = { name: '', synonyms: [], codes: [], prevalence: 'unknown', level: 'disorder' };
      this.#prevalence = undefined;
    }
    if (path === `${disorder}/PrevalenceList`) this.part = 'product9';
    if (path === `${disorder}/DisorderGeneAssociationList`) this.part = 'product6';
    if (entries.has(path)) this.#entry = new Map();
  }

  ontext(text: string): void {
    if (this.#draft) this.#text += text;
  }

  onclosetag(name: string): void {
    const path = this.#path.join('/');
    if (this.#path.at(-1) !== name)
      this.#problem ??= 'its elements are not closed in their order: it may have been cut';
    const text = this.#text.trim();
    this.#text = '';
    this.#take(path, text);
    this.#path.pop();
  }

  #take(path: string, text: string): void {
    const draft = this.#draft;
    if (!draft) return;
    if (this.#entry && !entries.has(path)) {
      // The path below the entry: `PrevalenceClass/Name`.
      this.#entry.set(
        path
          .slice(disorder.length + 1)
          .split('/')
          .slice(2)
          .join('/'),
        text,
      );
    } else if (path === `${disorder}/OrphaCode`) draft.orpha = text;
    else if (path === `${disorder}/Name`) draft.name = text;
    else if (path === `${disorder}/SynonymList/Synonym`) draft.synonyms.push(text);
    else if (path === `${disorder}/DisorderGroup/Name`) draft.level = levelOf(text);
    else if (path === `${disorder}/ExternalReferenceList/ExternalReference`) this.#takeReference(draft);
    else if (path === `${disorder}/PrevalenceList/Prevalence`) this.#takePrevalence();
    else if (path === disorder) this.#finish(draft);
  }

  #takeReference(draft: DraftCondition): void {
    const source = this.#entry!.get('Source') ?? '';
    const relation = this.#entry!.get('DisorderMappingRelation/Name') ?? '';
    // "E (Exact mapping…)"; "NTBT" says that the code is wider than the disorder, "BTNT" that it is narrower.
    if (relation === '' || /^(?:E|BTNT)\b/.test(relation)) {
      draft.codes.push({ code: `${source}:${this.#entry!.get('Reference')}`, mapping: 'exact' });
    } else if (/^NTBT\b/.test(relation) && source === 'ICD-10') {
      draft.codes.push({ code: `${source}:${this.#entry!.get('Reference')}`, mapping: 'broader' });
    }
    this.#entry = undefined;
  }

  /** Of several the point prevalence comes first, validated before not, of the world before a region; else the most common. */
  #takePrevalence(): void {
    const entry = this.#entry!;
    this.#entry = undefined;
    const prevalence = prevalenceOf(entry.get('PrevalenceClass/Name') ?? '');
    if (prevalence === undefined || prevalence === 'unknown') return;
    const preference =
      (entry.get('PrevalenceType/Name') === 'Point prevalence' ? 4 : 0) +
      (entry.get('PrevalenceValidationStatus/Name') === 'Validated' ? 2 : 0) +
      (entry.get('PrevalenceGeographic/Name') === 'Worldwide' ? 1 : 0);
    const best = this.#prevalence;
    if (
      !best ||
      preference > best.preference ||
      (preference === best.preference && commonness(prevalence) > commonness(best.prevalence))
    ) {
      this.#prevalence = { preference, prevalence };
    }
  }

  #finish(draft: DraftCondition): void {
    this.#draft = undefined;
    if (!/^\d{1,7}$/.test(draft.orpha ?? '') || draft.name === '') {
      this.#problem ??= `disorder ${this.conditions.length + 1} has no OrphaCode or no name`;
      return;
    }
    this.conditions.push(finish({ ...draft, prevalence: this.#prevalence?.prevalence ?? 'unknown' }));
  }

  /** @throws VocabularyError as soon as something is wrong */
  check(): void {
    if (this.#problem !== undefined) throw new VocabularyError(this.#problem);
  }

  /** @throws VocabularyError when the file has no list of disorders, or ends before its root does */
  checkEnd(): void {
    this.check();
    if (this.#path.length > 0) throw new VocabularyError('it ends in the middle: it may have been cut');
    if (!this.#seen || this.conditions.length === 0)
      throw new VocabularyError('it has no list of disorders: product 1, 6 and 9 of Orphadata do');
  }
}

function levelOf(text: string): ConditionLevel {
  if (/^group/i.test(text)) return 'group';
  return /^subtype/i.test(text) ? 'subtype' : 'disorder';
}
