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
  await until(`the window is ${theme}`, () => colourIn(workbench.page, '.monaco-workbench'), isOf(theme));
}

/** Waits until a page in a webview has the colours of a theme. */
export async function wears(frame: Frame, theme: ThemeName): Promise<void> {
  await until(`the page is ${theme}`, () => colourIn(frame, 'html'), isOf(theme));
}

/** What VS Code gives to a page of the variables that `themes` names for a theme. */
export function coloursIn(frame: Frame, theme: ThemeName): Promise<Record<string, string>> {
  const names = JSON.stringify(Object.keys(themes[theme]));
  return frame.evaluate(
    `Object.fromEntries(${names}.map((name) => [name, document.documentElement.style.getPropertyValue('--vscode-' + name).trim()]))`,
  );
}

function colourIn(page: Page | Frame, selector: string): Promise<string> {
  return page.evaluate(
    `getComputedStyle(document.querySelector('${selector}')).getPropertyValue('--vscode-editor-background').trim()`,
  );
}

function isOf(theme: ThemeName): (colour: string) => boolean {
  return (colour) => colour.toLowerCase() === themes[theme]['editor-background'];
}
