import type { ComponentChildren, VNode } from 'preact';

/**
 * A part of a page under a heading of its own.
 * @param empty what would stand here and why it does not, in place of the content
 */
export function Block({
  title,
  empty = false,
  children,
}: {
  title: string;
  empty?: string | false;
  children?: ComponentChildren;
}): VNode {
  const id = `block-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return (
    <section class="block" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {empty === false ? children : <p class="muted">{empty}</p>}
    </section>
  );
}

/** A number with its name, for a row of them. */
export function Figure({ value, name, note }: { value: string; name: string; note?: string | undefined }): VNode {
  return (
    <div class="figure">
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong> {note && <span class="muted">{note}</span>}
      </dd>
    </div>
  );
}
