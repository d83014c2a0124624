import schema from '../../../schemas/consent.schema.json' with { type: 'json' };

/** What the schema of `consent.json` says of a place, references followed. */
export interface PlacePart {
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, PlacePart>>;
  readonly items?: PlacePart;
  readonly oneOf?: readonly PlacePart[];
  readonly $ref?: string;
  readonly pattern?: string;
}

const root = schema as PlacePart;
const definitions = schema.$defs as unknown as Readonly<Record<string, PlacePart>>;

/**
 * What the schema says of a value, in all forms that it may have there.
 * @param path keys and indices from the root @param document the whole value, as far as it can be read: where the schema
 * has several forms of an object, those count that its constants allow
 * @returns empty for a place that the schema does not know
 */
export function partsAt(path: readonly (string | number)[], document: unknown): PlacePart[] {
  let parts = formsOf(root, document);
  let value = document;
  for (const step of path) {
    value = (value as Record<string | number, unknown> | null | undefined)?.[step];
    const next = value;
    parts = parts.flatMap(({ properties = {}, items }) => {
      const part = typeof step === 'number' ? items : Object.hasOwn(properties, step) ? properties[step] : undefined;
      return part ? formsOf(part, next) : [];
    });
  }
  return parts;
}

/**
 * A part with the forms that it leaves open: of `oneOf` those whose constants a value has, and while it has none of them
 * yet, all.
 */
function formsOf(part: PlacePart, value: unknown): PlacePart[] {
  const { oneOf, ...whole } = followed(part);
  if (!oneOf) return [whole];
  const forms = oneOf.flatMap((form) => formsOf(form, value));
  const fitting = forms.filter((form) => hasConstantsOf(form, value));
  return [whole, ...(fitting.length > 0 ? fitting : forms)];
}

/** What a part says itself stands over what it refers to. */
function followed(part: PlacePart): PlacePart {
  const { $ref, ...own } = part;
  if ($ref === undefined) return part;
  return { ...followed(definitions[$ref.slice('#/$defs/'.length)]!), ...own };
}

function hasConstantsOf({ properties = {} }: PlacePart, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const members = new Map(Object.entries(value));
  return Object.entries(properties).every(
    ([key, { const: constant }]) => constant === undefined || members.get(key) === constant,
  );
}

/** Whether a place is for a country. */
export function isCountry({ pattern }: PlacePart): boolean {
  return pattern === schema.$defs.country.pattern;
}

/** Whether a place is for a day. */
export function isDay({ pattern }: PlacePart): boolean {
  return pattern === schema.$defs.day.pattern;
}
