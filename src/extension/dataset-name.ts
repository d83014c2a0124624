import type { Uri } from 'vscode';

/** What a person calls a dataset: the last segment of its folder. */
export function datasetName({ path }: Uri): string {
  return path.split('/').filter(Boolean).at(-1) ?? '/';
}
