import type { Location, LogicalLocation, Notification, ReportingDescriptor, Result } from 'sarif';
import type { DatasetScan } from '../../engine/scan-dataset.ts';
import { partOf } from '../../model/location.ts';
import type { Finding, Gap, Suppression } from '../../model/report.generated.ts';
import { categoryOf, type Rule } from '../../model/rule.ts';
import type { Severity } from '../../model/severity.ts';
import { remedyOf } from '../../remedies/catalogue.ts';
import { rules } from '../../rules/index.ts';
import type { ReportFormat } from '../report-format.ts';
import { toReference } from '../reported-issue.ts';
import { type Write, writeArray } from '../write.ts';

const sarif: ReportFormat = {
  id: 'sarif',
  title: 'SARIF',
  purpose: 'For code scanning',
  extension: 'sarif',
  write: writeSarifReport,
};

export default sarif;

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const repository = 'https://github.com/cohortlint/cohortlint';

/**
 * Code scanning takes no more results of a run than this (GitHub, SARIF support: 25,000). The rest is counted in a
 * notification, so that nobody takes the part for the whole; the JSON report has all.
 */
const mostResults = 25_000;
/** Likewise for entries that were not read whole: a log of a hundred thousand equal lines serves nobody. */
const mostNotifications = 1_000;

/** Name under which results are matched from one run to the next (SARIF 2.1.0 section 3.27.17). */
const fingerprintName = 'cohortlint/v1';

/** Writes the report as SARIF 2.1.0 (OASIS), as a stream: results and gaps are read from the run one by one. */
async function writeSarifReport(scan: DatasetScan, write: Write): Promise<void> {
  const { summary } = scan;
  const driver = {
    name: summary.tool.name,
    semanticVersion: summary.tool.version,
    informationUri: repository,
    rules: rules.map(toDescriptor),
  };
  await write(`{"$schema": ${JSON.stringify(schema)}, "version": "2.1.0", "runs": [{\n`);
  await write(`"tool": ${JSON.stringify({ driver })},\n"columnKind": "utf16CodeUnits",\n`);
  await write(`"originalUriBaseIds": {"DATASET": {"description": {"text": "The folder of the dataset."}}},\n`);
  await write(`"properties": ${JSON.stringify(propertiesOf(scan))},\n"results": [`);
  const counter = { written: 0, left: 0 };
  await writeArray(resultsOf(scan, counter), write);
  await write(`],\n"invocations": [{"executionSuccessful": ${summary.complete}, "toolExecutionNotifications": [`);
  await writeArray(notificationsOf(scan, counter.left), write);
  await write(']}]\n}]}\n');
}

function propertiesOf({ summary }: DatasetScan): object {
  const { verdict, policy, dataset, coverage, cohort, consent } = summary;
  return { verdict, policy, dataset, coverage, cohort, consent };
}

const ruleIndex: ReadonlyMap<string, number> = new Map(rules.map(({ id }, index) => [id, index]));
const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;
/** How code scanning ranks what it calls security severity, from 0 to 10. */
const securitySeverity: Readonly<Record<Severity, string>> = { error: '8.0', warning: '5.0', info: '2.0' };

function toDescriptor(rule: Rule): ReportingDescriptor {
  const { id, title, rationale, severity } = rule;
  const references = rule.references.map(toReference);
  const remedies = rule.remedies.map(remedyOf);
  const listed = references.map(({ text, url }) => (url === undefined ? text : `[${text}](${url})`)).join(', ');
  return {
    id,
    name: title,
    shortDescription: { text: title },
    fullDescription: { text: rationale },
    helpUri: `${repository}/blob/main/docs/rules/${id}.md`,
    help: {
      text: `${rationale} Remedies: ${remedies.map((remedy) => remedy.title).join('; ')}.`,
      markdown: `${rationale}\n\nRests on ${listed}.\n\n${remedies.map((remedy) => `- **${remedy.title}.** ${remedy.cost}`).join('\n')}`,
    },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ['privacy', 'security', categoryOf(id)],
      precision: 'medium',
      'security-severity': securitySeverity[severity],
    },
  };
}

function* resultsOf(scan: DatasetScan, counter: { written: number; left: number }): Iterable<Result> {
  const decisions = new Map(scan.summary.suppressions.map((one) => [one.id, one]));
  for (const finding of scan.findings()) {
    if (counter.written >= mostResults) {
      counter.left += 1;
      continue;
    }
    counter.written += 1;
    yield toResult(finding, finding.suppressed === undefined ? undefined : decisions.get(finding.suppressed));
  }
}

function toResult(finding: Finding, decision: Suppression | undefined): Result {
  const { ruleId, severity, message, evidence, fingerprint, confidence, subject, role, issue, reason } = finding;
  return {
    ruleId,
    ruleIndex: ruleIndex.get(ruleId) ?? -1,
    level: levels[severity],
    message: { text: evidence === undefined ? message : `${message}: ${evidence}` },
    locations: [toLocation(finding)],
    partialFingerprints: { [fingerprintName]: fingerprint },
    rank: Math.round(confidence * 100),
    ...(decision ? { suppressions: [{ kind: 'external', status: 'accepted', justification: decision.reason }] } : {}),
    properties: {
      issue,
      ...(finding.class === undefined ? {} : { class: finding.class }),
      ...(role === undefined ? {} : { role }),
      ...(reason === undefined ? {} : { reason }),
      ...(subject === undefined ? {} : { subject }),
    },
  };
}

/** A finding of the dataset as a whole stands at its folder: code scanning refuses a result without a file. */
function toLocation({ location }: Finding): Location {
  const { path, region } = location;
  const logical = logicalLocationOf(location);
  return {
    physicalLocation: {
      artifactLocation: { uri: path === undefined ? '.' : uriOf(path), uriBaseId: 'DATASET' },
      ...(region === undefined ? {} : { region }),
    },
    ...(logical ? { logicalLocations: [logical] } : {}),
  };
}

/** Where in a document that has parts of its own: an attribute, a cell, a JSON member, a slot, a file inside it. */
function logicalLocationOf(location: Finding['location']): LogicalLocation | undefined {
  const { attribute, slot, pointer, member } = location;
  const part = pointer ?? partOf(location);
  if (part === undefined && member === undefined) return undefined;
  return {
    fullyQualifiedName: [member, part].filter(Boolean).join(' '),
    kind: (attribute ?? slot ?? pointer ?? member) === undefined ? 'element' : 'member',
  };
}

/** A path as a relative URI reference (RFC 3986); a colon in its first segment would make it a scheme. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function* notificationsOf(scan: DatasetScan, left: number): Iterable<Notification> {
  if (left > 0) {
    yield warning(`${left} further results are left out: code scanning takes ${mostResults}. The JSON report has all.`);
  }
  let count = 0;
  for (const gap of scan.gaps()) {
    count += 1;
    if (count <= mostNotifications) yield gapNotification(gap);
  }
  if (count > mostNotifications) yield warning(`${count - mostNotifications} further entries were not read whole.`);
}

function gapNotification({ path, status, reason }: Gap): Notification {
  const text = status === 'partial' ? `Read in part: ${reason}` : `Not read: ${reason}`;
  const artifactLocation = { uri: uriOf(path), uriBaseId: 'DATASET' };
  return { ...warning(text), locations: [{ physicalLocation: { artifactLocation } }] };
}

function warning(text: string): Notification {
  return { level: 'warning', message: { text } };
}
