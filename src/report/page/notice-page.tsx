import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { NoticeSection } from '../consent/notice.ts';
import type { Write } from '../write.ts';
import { pageEnd, pageStart } from './page-frame.tsx';
import { noticeStyle, pageStyle, reportStyle } from './styles.generated.ts';

/** Writes a notice as one HTML file that fits a printed page. */
export async function writeNoticePage(title: string, sections: readonly NoticeSection[], write: Write): Promise<void> {
  const style = `${pageStyle}${reportStyle}${noticeStyle}`;
  await write(`${pageStart(title, style)}${render(<Page title={title} sections={sections} />)}\n${pageEnd}`);
}

function Page({ title, sections }: { title: string; sections: readonly NoticeSection[] }): VNode {
  return (
    <main class="notice-page">
      <h1>{title}</h1>
      <div class="columns">
        {sections.map(({ title: heading, sentences }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <ul>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
  );
}
