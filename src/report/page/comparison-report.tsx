import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { AttributeChange, Comparison, Paths } from '../../model/comparison.generated.ts';
import { keptWrongly, lostNeedlessly } from '../../model/comparison-verdict.ts';
import { number, plural } from '../../model/numerals.ts';
import {
  dateLines,
  pairingLines,
  pixelLines,
  replacementLines,
  sideNames,
  survivorText,
  type ToldChange,
  toldChanges,
  wantedText,
} from '../comparison/sentences.ts';
import { placeText } from '../wording.ts';
import type { Write } from '../write.ts';
import { ComparisonAnswer } from './comparison-answer.tsx';
import { pageEnd, pageStart } from './page-frame.tsx';
import { pageStyle, reportStyle } from './styles.generated.ts';

/** So many rows of a table; the JSON has all. */
const rowsListed = 2_000;

/** Writes a comparison as one HTML file that opens anywhere and asks nobody for anything, worst first. */
export async function writeComparisonPage(comparison: Comparison, write: Write): Promise<void> {
  const { before, after } = comparison;
  const title = `${before.name} and ${after.name} · Cohortlint comparison`;
  const start = pageStart(title, `${pageStyle}${reportStyle}`);
  await write(`${start}${render(<Page comparison={comparison} />)}\n${pageEnd}`);
}

function Page({ comparison }: { comparison: Comparison }): VNode {
  const { before, after, tool } = comparison;
  const asWanted = comparison.attributes.filter(({ judgement }) => judgement === 'as-wanted');
  return (
    <main>
      <header>
        <h1>
          {before.name} → {after.name}
        </h1>
        <p class="muted">
          {plural(before.objects, 'object')} in the source, {number(after.objects)} in the copy
        </p>
      </header>
      <ComparisonAnswer comparison={comparison} />
      <p class="muted">
        Values are masked; equal masks are equal values. Made by {tool.name} {tool.version}, which helps a person
        decide: what was not found is not proven gone.
      </p>
      <Survivors comparison={comparison} />
      <Part title="Kept although it has to go">
        <Changes changes={keptWrongly(comparison)} />
      </Part>
      <Part title="Lost although it may stay">
        <Changes changes={lostNeedlessly(comparison)} />
      </Part>
      <Dates comparison={comparison} />
      <Part title="UIDs and patients">
        <Lines lines={replacementLines(comparison)} />
      </Part>
      <Part title="Pixels">
        <Lines lines={pixelLines(comparison)} />
        <PathList paths={comparison.pixels.changedIn} />
      </Part>
      <Objects comparison={comparison} />
      <Part title="Everything else">
        <details>
          <summary>{plural(asWanted.length, 'attribute')} as the policy wants or lets them be</summary>
          <Changes changes={asWanted} />
        </details>
      </Part>
      <Part title="Not read whole">
        <Lines
          lines={comparison.gaps.map(({ side, path, reason }) =>
            [sideNames[side], path, reason].filter(Boolean).join(' · '),
          )}
        />
      </Part>
    </main>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }): VNode {
  const id = title.toLowerCase().replace(/[^a-z]+/g, '-');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Survivors({ comparison: { survivors } }: { comparison: Comparison }): VNode {
  return (
    <Part title="Survives somewhere in the copy">
      {survivors.length === 0 && <p class="muted">Nothing.</p>}
      {survivors.slice(0, rowsListed).map((survivor) => (
        <details key={survivorText(survivor)}>
          <summary>
            {survivorText(survivor)} · {survivor.severity} · {plural(survivor.count, 'place')}
          </summary>
          <Lines lines={survivor.places.map(placeText)} />
        </details>
      ))}
    </Part>
  );
}

/** The columns of a table of changes beside the attribute; one that says nothing of any row is left out. */
const columns: readonly { title: string; of(told: ToldChange): string }[] = [
  { title: 'What became of it', of: ({ change }) => change.change },
  {
    title: 'By the policy',
    of: ({ change }) => [change.severity, wantedText(change)].filter(Boolean).join(': '),
  },
  // One value of many private attributes says nothing of the others.
  { title: 'Value', of: ({ change, attributes }) => (attributes.length === 0 ? (change.evidence ?? '') : '') },
  { title: 'Files', of: ({ files }) => number(files) },
];

function Changes({ changes }: { changes: readonly AttributeChange[] }): VNode {
  if (changes.length === 0) return <p class="muted">Nothing.</p>;
  const told = toldChanges(changes);
  const shown = columns.filter(({ of }) => told.some((one) => of(one) !== ''));
  return (
    <table class="rows">
      <thead>
        <tr>
          {['Attribute', ...shown.map(({ title }) => title)].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {told.slice(0, rowsListed).map((one) => (
          <tr
            key={`${one.name} ${one.change.attribute} ${one.change.change} ${one.change.severity} ${one.change.class}`}
            title={one.change.files.first.join('\n')}
          >
            <td>
              <AttributeNames told={one} />
            </td>
            {shown.map(({ title, of }) => (
              <td key={title}>{of(one)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AttributeNames({ told: { name, attributes } }: { told: ToldChange }): VNode {
  if (attributes.length === 0) return <>{name}</>;
  return (
    <details>
      <summary>{name}</summary>
      {attributes.join(' ')}
    </details>
  );
}

function Dates({ comparison }: { comparison: Comparison }): VNode {
  const deviating = comparison.dates.subjects.filter((subject) => subject.deviating.length > 0);
  return (
    <Part title="Dates">
      <Lines lines={dateLines(comparison)} />
      {deviating.slice(0, rowsListed).map(({ subject, deviating: attributes, files }) => (
        <details key={subject}>
          <summary>
            {subject}: {attributes.join(', ')}
          </summary>
          <PathList paths={files} />
        </details>
      ))}
    </Part>
  );
}

function Objects({ comparison }: { comparison: Comparison }): VNode {
  const { ambiguous, notReleased, notInSource } = comparison.objects;
  return (
    <Part title="Objects">
      <Lines lines={pairingLines(comparison)} />
      <PathList title={`Released although not in the source (${number(notInSource.count)})`} paths={notInSource} />
      <PathList title={`Not released (${number(notReleased.count)})`} paths={notReleased} />
      {ambiguous.slice(0, rowsListed).map(({ before, after }) => (
        <PathList
          key={before.first[0]}
          title={`Alike: ${number(before.count)} of the source and ${number(after.count)} of the copy`}
          paths={{ count: before.count + after.count, first: [...before.first, ...after.first] }}
        />
      ))}
    </Part>
  );
}

function PathList({ title, paths }: { title?: string; paths: Paths }): VNode | null {
  if (paths.count === 0) return null;
  const more = paths.count - paths.first.length;
  return (
    <details>
      <summary>{title ?? `Files (${number(paths.count)})`}</summary>
      <Lines lines={[...paths.first, ...(more > 0 ? [`and ${number(more)} more`] : [])]} />
    </details>
  );
}

function Lines({ lines }: { lines: readonly string[] }): VNode {
  if (lines.length === 0) return <p class="muted">Nothing.</p>;
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={`${index} ${line}`}>{line}</li>
      ))}
    </ul>
  );
}
