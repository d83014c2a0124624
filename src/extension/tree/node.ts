import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { categoryLabel } from '../../model/category-label.ts';
import { markdownText } from '../../model/markdown-text.ts';
import { number, plural } from '../../model/numerals.ts';
import type { Category, IssueFilter, IssueRow, Place, Severity, SubjectRow } from '../../model/protocol.ts';
import { targetOfIssue } from '../decide/pick-issue.ts';

/** Something in the trees. What is below it is asked for when it is opened. */
export type Node = DatasetNode | CategoryNode | SubjectNode | IssueNode | PlaceNode | MoreNode;

export interface DatasetNode {
  kind: 'dataset';
  folder: string;
}

export interface CategoryNode {
  kind: 'category';
  folder: string;
  category: Category;
  issues: number;
}

export interface SubjectNode {
  kind: 'subject';
  folder: string;
  row: SubjectRow;
}

export interface IssueNode {
  kind: 'issue';
  folder: string;
  row: IssueRow;
  /** Only the places of this subject are below it. */
  subject?: string;
}

export interface PlaceNode {
  kind: 'place';
  folder: string;
  issue: IssueRow;
  place: Place;
}

/** Stands for what was not asked for yet. */
export interface MoreNode {
  kind: 'more';
  parent: Node | undefined;
  left: number;
}

const severityIcon: Readonly<Record<Severity, ThemeIcon>> = {
  error: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  warning: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  info: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
};

/** The issues that are listed below a category or a subject. */
export function filterOf(node: CategoryNode | SubjectNode): IssueFilter {
  return node.kind === 'category' ? { categories: [node.category] } : { subject: node.row.subject };
}

/** How a node looks, and what a click on it does. */
export function itemOf(node: Node): TreeItem {
  const item = new TreeItem(labelOf(node), collapsibleOf(node));
  item.contextValue = node.kind;
  switch (node.kind) {
    case 'dataset':
      item.iconPath = new ThemeIcon('database');
      item.collapsibleState = TreeItemCollapsibleState.Expanded;
      break;
    case 'category':
      item.description = plural(node.issues, 'issue');
      item.collapsibleState = TreeItemCollapsibleState.Expanded;
      break;
    case 'subject':
      item.iconPath = new ThemeIcon('person');
      item.description = subjectText(node.row);
      break;
    case 'issue':
      describeIssue(item, node);
      break;
    case 'place':
      describePlace(item, node);
      break;
    case 'more':
      item.iconPath = new ThemeIcon('ellipsis');
      item.command = { title: 'Show More', command: 'cohortlint.tree.more', arguments: [node] };
  }
  const said = [item.label, item.description].filter((part) => typeof part === 'string');
  item.accessibilityInformation = { label: [severityOf(node), ...said].filter(Boolean).join(', ') };
  return item;
}

function labelOf(node: Node): string {
  switch (node.kind) {
    case 'dataset':
      return Uri.parse(node.folder).path.split('/').filter(Boolean).at(-1) ?? '/';
    case 'category':
      return categoryLabel[node.category];
    case 'subject':
      return node.row.subject;
    case 'issue':
      return node.row.message;
    case 'place':
      return node.place.path?.split('/').at(-1) ?? 'The dataset as a whole';
    case 'more':
      return `Show more (${number(node.left)} more)`;
  }
}

function collapsibleOf({ kind }: Node): TreeItemCollapsibleState {
  return kind === 'place' || kind === 'more' ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed;
}

function describeIssue(item: TreeItem, { folder, row }: IssueNode): void {
  const isOpen = row.count > row.suppressed;
  item.iconPath = isOpen ? severityIcon[row.severity] : new ThemeIcon('check');
  item.description = `${plural(row.count, 'place')}${isOpen ? '' : ' · accepted'}`;
  item.tooltip = new MarkdownString(`${markdownText(row.message)}\n\n${markdownText(`${row.ruleId} · ${row.source}`)}`);
  item.contextValue = isOpen ? 'issue' : 'acceptedIssue';
  item.id = `${folder} ${row.id} ${item.label}`;
}

function describePlace(item: TreeItem, { folder, place, issue }: PlaceNode): void {
  const { path, line, part, evidence, fingerprint } = place;
  item.iconPath = place.suppressed === undefined ? new ThemeIcon('location') : new ThemeIcon('check');
  item.description = [line === undefined ? part : `line ${line}`, evidence].filter(Boolean).join(' · ');
  item.tooltip = new MarkdownString(`${markdownText(issue.message)}\n\n${markdownText(path ?? '')}`);
  if (path !== undefined) {
    item.command = { title: 'Open', command: 'cohortlint.tree.open', arguments: [folder, path, fingerprint] };
  }
}

function severityOf(node: Node): string {
  if (node.kind !== 'issue') return '';
  return { error: 'Error', warning: 'Warning', info: 'Note' }[node.row.severity];
}

function subjectText({ error, warning, info }: SubjectRow): string {
  const parts = [
    error > 0 && plural(error, 'error'),
    warning > 0 && plural(warning, 'warning'),
    info > 0 && plural(info, 'note'),
  ];
  return parts.filter(Boolean).join(', ') || 'no issues';
}

/** What a decision about a node is about. */
export function targetOfNode(node: Node): ReturnType<typeof targetOfIssue> | undefined {
  if (node.kind === 'issue') return targetOfIssue(node.folder, node.row);
  if (node.kind !== 'place') return undefined;
  const { path, evidence, line } = node.place;
  const text = [
    node.issue.message,
    evidence,
    path && (line === undefined ? path : `${path}:${line}`),
    node.issue.ruleId,
  ];
  return {
    ...targetOfIssue(node.folder, node.issue),
    fingerprints: [node.place.fingerprint],
    ...(path === undefined ? {} : { path }),
    text: text.filter(Boolean).join(' · '),
  };
}
