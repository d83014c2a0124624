import { contactName } from '../health-record/contact.ts';
import { resourceElementName } from '../health-record/resource.ts';
import type { JsonValue } from './values.ts';

/** The type of each resource of HL7 FHIR in a JSON text, by the path of its object; none in any other text. */
export class ResourceTypes {
  readonly #types = new Map<string, string>();

  /** @param values of the text, read once for this alone: a type may stand behind what it explains */
  constructor(values: Iterable<JsonValue>) {
    for (const { isKey, path, text } of values) {
      if (!isKey && path.at(-1) === 'resourceType') this.#types.set(pathKey(path.slice(0, -1)), text);
    }
  }

  /** Whether a text can hold a resource at all. */
  static mayStandIn(text: string): boolean {
    return text.includes('"resourceType"');
  }

  /** What a value is called by its resource: `Patient.name.family`; `undefined` outside of resources. */
  nameOf({ path, text }: JsonValue): string | undefined {
    for (let depth = path.length - 1; depth >= 0; depth -= 1) {
      const type = this.#types.get(pathKey(path.slice(0, depth)));
      if (type === undefined) continue;
      const steps = path.slice(depth).filter((step) => typeof step === 'string');
      return contactName(resourceElementName([type, ...steps]), text);
    }
    return undefined;
  }
}

function pathKey(path: readonly (string | number)[]): string {
  return path.join('\0');
}
