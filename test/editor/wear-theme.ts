import type { Frame, Page } from 'playwright-core';
import { until } from '../../scripts/host/until.ts';
import type { Workbench } from '../../scripts/host/workbench.ts';
import { themes } from './themes.ts';

type ThemeName = keyof typeof themes;

/** What VS Code calls the themes. */
const titles: Readonly<Record<ThemeName, string>> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
};

/** A light theme, a dark one and one of high contrast. */
export const themeNames = Object.keys(titles) as readonly ThemeName[];

/** Puts a theme on, and waits until the window has its colours. @param settings what else is set */
export async function wear(workbench: Workbench, theme: ThemeName, settings: object = {}): Promise<void> {
  workbench.settings({ ...settings, 'workbench.colorTheme': titles[theme] });
  // Other themes have the same background.
  const names = ['editor-background', 'button-background'];
  await has(workbench.page, '.monaco-workbench', theme, names);
}

/** Waits until a page in a webview has the colours of a theme: all that `themes` names. */
export async function wears(frame: Frame, theme: ThemeName): Promise<void> {
  await has(frame, 'html', theme, Object.keys(themes[theme]));
}

async function has(page: Page | Frame, selector: string, theme: ThemeName, names: readonly string[]): Promise<void> {
  const others = (): Promise<string[]> =>
    page.evaluate<string[]>(`(() => {
      const style = getComputedStyle(document.querySelector('${selector}'));
      const expected = Object.entries(${JSON.stringify(themes[theme])}).filter(([name]) => ${JSON.stringify(names)}.includes(name));
      const given = (name) => style.getPropertyValue('--vscode-' + name).trim();
      return expected.filter(([name, colour]) => given(name) !== colour).map(([name]) => name + ': ' + given(name));
    })()`);
  await until(`${selector} has the colours of ${theme} in themes.ts`, others, (list) => list.length === 0);
}
