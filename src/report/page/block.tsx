import type { ComponentChildren, VNode } from 'preact';
import type { FirstPage } from '../../model/protocol.ts';

/** What blocks lead to on a page that has more behind it; a report has nothing. */
export interface BlockLinks {
  /** A category's name as something that shows its issues. */
  category?(category: FirstPage['categories'][number]['category']): ComponentChildren;
  /** Where people who are easily singled out are listed. */
  people?: ComponentChildren;
  /** Where it stands what people agreed to. */
  consent?: ComponentChildren;
  /** Where entries that were not read are listed. */
  gaps?: ComponentChildren;
}

/** What every block of the first page is given. */
export interface BlockProps {
  page: FirstPage;
  links?: BlockLinks;
}

/**
 * A part of a page under a heading of its own.
 * @param empty what would stand here and why it does not, in place of the content
 */
export function Block({
  title,
  within,
  empty = false,
  children,
}: {
  title: string;
  /** Id of the heading that the block is below, where several of its title are on one page. */
  within?: string;
  empty?: string | false;
  children?: ComponentChildren;
}): VNode {
  const name = `block-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  const id = within === undefined ? name : `${name}-${within}`;
  return (
    <section class={`block ${name}`} aria-labelledby={within === undefined ? id : `${id} ${within}`}>
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
