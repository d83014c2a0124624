import type { ComponentChildren, VNode } from 'preact';
import type { ConsentProblemAt } from '../../src/model/protocol.ts';
import { Forms } from './sections/forms.tsx';
import { LegalGrounds } from './sections/legal-grounds.tsx';
import { Controller, Ethics, Keeping, OtherFiles, ThirdParties } from './sections/people.tsx';
import { Uses } from './sections/uses.tsx';
import { fieldOf } from './words.ts';

/** A part of the form. */
interface SectionWords {
  id: string;
  title: string;
  /** One line: what is asked there. */
  about: string;
  /** Pointers of its fields. */
  holds: RegExp;
  Fields: () => VNode;
}

/** The parts of the form, in the order in which somebody fills them in. */
export const sections: readonly SectionWords[] = [
  {
    id: 'controller',
    holds: /^\/controller/,
    title: 'Who answers',
    about: 'Whom participants can turn to.',
    Fields: Controller,
  },
  {
    id: 'ethics',
    holds: /^\/ethics/,
    title: 'Ethics approvals',
    about: 'Who approved that the data are collected and used.',
    Fields: Ethics,
  },
  {
    id: 'grounds',
    holds: /^\/legalBasis/,
    title: 'Legal grounds',
    about: 'Why the law lets you use the data: one ground for each law that applies.',
    Fields: LegalGrounds,
  },
  {
    id: 'uses',
    holds: /^\/terms\/(?!thirdParties|storage|retentionUntil|withdrawalScope)/,
    title: 'What may be done',
    about: 'What participants agreed to. What is not said is unknown, and not allowed by being unsaid.',
    Fields: Uses,
  },
  {
    id: 'sharing',
    holds: /^\/terms\/thirdParties/,
    title: 'Third parties',
    about: 'Who else may have the data.',
    Fields: ThirdParties,
  },
  {
    id: 'keeping',
    holds: /^\/terms\/(?:storage|retentionUntil|withdrawalScope)/,
    title: 'Storage and withdrawal',
    about: 'Where the data are kept, how long, and what happens when somebody withdraws.',
    Fields: Keeping,
  },
  {
    id: 'forms',
    holds: /^\/forms/,
    title: 'Consent forms',
    about: 'Each version of the form that somebody signed.',
    Fields: Forms,
  },
  {
    id: 'files',
    holds: /^\/(?:licence|doi|subjects|disclosures|ageOfMajority)/,
    title: 'Publication and other files',
    about: 'Under which licence others have the data. Who agreed, and to whom data went, stand in files of their own.',
    Fields: OtherFiles,
  },
];

/** Where the sections are, and in which something is to be corrected. */
export function Contents({ problems }: { problems: readonly ConsentProblemAt[] }): VNode {
  return (
    <nav class="contents" aria-label="Sections">
      <ol>
        {sections.map(({ id, title, holds }) => {
          const wrong = problems.filter(({ pointer }) => holds.test(fieldOf(pointer) ?? '')).length;
          return (
            <li key={id}>
              <button type="button" class="link" onClick={() => showSection(id)}>
                {title}
              </button>
              {wrong > 0 && (
                <span class="wrong">
                  {' '}
                  · {wrong}
                  <span class="only-read"> to correct</span>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function showSection(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** A section with its heading, which has the focus when somebody goes there. */
export function Section({
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
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <p class="about">{about}</p>
      {children}
    </section>
  );
}
