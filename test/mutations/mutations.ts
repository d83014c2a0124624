/** A way to break the program that a test has to notice. */
export interface Mutation {
  file: string;
  /** What is broken, as a reader of a table understands it. */
  broken: string;
  /** Stands once in the file, and is replaced. */
  find: string;
  replace: string;
  /** The tests that should notice. */
  tests: readonly string[];
}

const scan = ['test/scan/**/*.test.ts'];
const sample = ['test/sample.test.ts'];
const cli = ['test/cli/scan.test.ts'];
const server = ['test/server/*.test.ts'];

const masking: readonly Mutation[] = [
  {
    file: 'src/scan/masking/finding.ts',
    broken: 'evidence is the value itself',
    find: 'evidence: keyed.mask(value, violation.class)',
    replace: 'evidence: value',
    tests: scan,
  },
  {
    file: 'src/scan/masking/finding.ts',
    broken: 'a name in the parameter of a message stays',
    find: "typeof value === 'string' ? shown(value) : value",
    replace: 'value',
    tests: scan,
  },
  {
    file: 'src/scan/masking/finding.ts',
    broken: 'a name that keys a JSON object stays in the pointer',
    find: '(plainStep.test(step) ? shown(step) : keyed.mask(step))',
    replace: 'step',
    tests: scan,
  },
  {
    file: 'src/scan/masking/finding.ts',
    broken: 'the length of a value is told',
    find: 'const { span, ...masked }: ReportLocation & { span?: unknown } = location;',
    replace: 'const masked: ReportLocation & { span?: unknown } = { ...location };',
    tests: scan,
  },
  {
    file: 'src/scan/masking/keyed.ts',
    broken: 'masks and fingerprints of all datasets are keyed alike',
    find: 'new HmacSha256(key)',
    replace: "new HmacSha256(Buffer.from('key'))",
    tests: scan,
  },
  {
    file: 'src/scan/masking/keyed.ts',
    broken: 'a short value shows its first character',
    find: 'characters.length >= 4 &&',
    replace: 'characters.length >= 1 &&',
    tests: scan,
  },
  {
    file: 'src/scan/masking/remask.ts',
    broken: 'a name that only the second pass knows stays in paths of the first',
    find: 'paths.showAgain(path)',
    replace: 'path',
    tests: ['test/engine/whole-dataset.test.ts'],
  },
  {
    file: 'src/scan/masking/path-mask.ts',
    broken: 'a folder named after a person is shown',
    find: '(this.#judge(segment).length > 0 ? this.#maskSegment(segment) : segment)',
    replace: 'segment',
    tests: scan,
  },
  {
    file: 'src/scan/judging/pass.ts',
    broken: 'a PatientID is shown as the subject',
    find: 'this.paths.showIdentifier(subject) : this.paths.show(subject)',
    replace: 'subject : this.paths.show(subject)',
    tests: sample,
  },
  {
    file: 'src/scan/judging/reading-place.ts',
    broken: 'the path of a fact is raw',
    find: 'path: entry.shown',
    replace: 'path: entry.raw',
    tests: scan,
  },
  {
    file: 'src/rules/outlier/small-class.ts',
    broken: 'a class of the wanted size is small',
    find: 'likeOf(person) < context.k',
    replace: 'likeOf(person) <= context.k',
    tests: ['test/rules/outlier/small-class.test.ts'],
  },
  {
    file: 'src/engine/header.ts',
    broken: 'a header shows private text although values are masked',
    find: 'isPlaceholder(text) || isHarmless(field) ? text',
    replace: 'isPlaceholder(text) || isHarmless(field) || true ? text',
    tests: ['test/cli/commands.test.ts'],
  },
  {
    file: 'src/engine/decisions.ts',
    broken: 'a reason that names somebody is taken',
    find: '  if (found) {',
    replace: '  if (found && reason === text && false) {',
    tests: ['test/engine/**/*.test.ts'],
  },
];

const coverage: readonly Mutation[] = [
  {
    file: 'src/scan/judging/dated-folders.ts',
    broken: 'one object with moved dates excuses a folder whatever the others declare',
    find: 'hasMoved && !hasTrue',
    replace: 'hasMoved',
    tests: ['test/engine/whole-dataset.test.ts'],
  },
  {
    file: 'src/scan/judging/named-days.ts',
    broken: 'any day in a name passes where dates are declared as moved',
    find: 'if (isShown(text)) this.#tell(',
    replace: 'this.#tell(',
    tests: ['test/engine/whole-dataset.test.ts'],
  },
  {
    file: 'src/rules/integrity/interval-lost.ts',
    broken: 'what an object says of its intervals before is not heard',
    find: " && before !== 'original'",
    replace: '',
    tests: ['test/remedies/dicom/integrity.test.ts'],
  },
  {
    file: 'src/remedies/dicom/shift-written.ts',
    broken: 'the day of a text is moved the other way',
    find: 'new Date((day + days) * dayInMilliseconds)',
    replace: 'new Date((day - days) * dayInMilliseconds)',
    tests: ['test/remedies/dicom/shift-written.test.ts'],
  },
  {
    file: 'src/scan/judging/entry-judge.ts',
    broken: 'an entry that cannot be read counts as inspected',
    find: "gap: { path: path.shown, status: 'not-inspected', reason: reading.reason },",
    replace: '',
    tests: scan,
  },
  {
    file: 'src/scan/judging/entry-judge.ts',
    broken: 'problems of a reader are dropped',
    find: "...(reason === '' ? {} : { gap: { path: path.shown, status: 'partial', reason } }),",
    replace: '',
    tests: scan,
  },
  {
    file: 'src/scan/judging/reading-judge.ts',
    broken: 'a reader that stops leaves no gap',
    find: 'problems.push(...document.problems, `reading stopped',
    replace: 'void document.problems.concat(`reading stopped',
    tests: scan,
  },
  {
    file: 'src/scan/running/batch.ts',
    broken: 'partly read entries count as inspected',
    find: "else if (gap.status === 'partial') result.partial += 1;",
    replace: "else if (gap.status === 'partial') result.inspected += 1;",
    tests: scan,
  },
  {
    file: 'src/scan/judging/entry-reading.ts',
    broken: 'an empty file counts as read',
    find: "  if (entry.size === 0) return { reason: 'empty file' };\n",
    replace:
      "  if (entry.size === 0) return { document: { problems: [], fields: () => [] }, format: 'text', close: () => {} };\n",
    tests: scan,
  },
  {
    file: 'src/scan/running/batch.ts',
    broken: 'gaps of later batches are lost',
    find: '  total.gaps.push(...later.gaps);\n',
    replace: '',
    tests: [...scan, ...cli],
  },
];

const verdict: readonly Mutation[] = [
  {
    file: 'src/scan/weighing/verdict.ts',
    broken: 'an error does not block',
    find: "    if (severity === 'error') return 'blocked';\n",
    replace: '',
    tests: scan,
  },
  {
    file: 'src/scan/weighing/verdict.ts',
    broken: 'unread entries let a dataset be clear',
    find: 'isWhole && coverage.partial + coverage.notInspected === 0',
    replace: 'isWhole',
    tests: scan,
  },
  {
    file: 'src/scan/weighing/verdict.ts',
    broken: 'a stopped scan can be clear',
    find: 'isWhole && coverage.partial',
    replace: 'coverage.partial',
    tests: scan,
  },
  {
    file: 'src/scan/weighing/verdict.ts',
    broken: 'an accepted issue counts still',
    find: 'return count > suppressed;',
    replace: 'return count >= suppressed;',
    tests: scan,
  },
  {
    file: 'src/scan/weighing/suppressions.ts',
    broken: 'an acceptance ends a day early',
    find: 'until < today;',
    replace: 'until <= today;',
    tests: scan,
  },
  {
    file: 'src/scan/weighing/suppressions.ts',
    broken: 'an entry of ignored findings applies to any rule',
    find: 'if (entry.rule !== undefined && entry.rule !== finding.ruleId) return false;',
    replace: '',
    tests: scan,
  },
];

const exitStatus: readonly Mutation[] = [
  {
    file: 'src/cli/scan-and-report.ts',
    broken: 'accepted issues fail the scan',
    find: 'isOpen(issue) && reaches(issue.severity, failOn)',
    replace: 'reaches(issue.severity, failOn)',
    tests: ['test/cli/baseline.test.ts'],
  },
  {
    file: 'src/model/severity.ts',
    broken: 'only what is worse than --fail-on fails',
    find: 'rank[severity] <= rank[threshold]',
    replace: 'rank[severity] < rank[threshold]',
    tests: cli,
  },
  {
    file: 'src/cli/scan-and-report.ts',
    broken: 'coverage that is not met passes',
    find: '    return exitStatus.badRequest;\n',
    replace: '    return exitStatus.nothingFound;\n',
    tests: cli,
  },
  {
    file: 'src/cli/main.ts',
    broken: 'a bad request exits as if there were findings',
    find: '  return exitStatus.badRequest;\n',
    replace: '  return exitStatus.found;\n',
    tests: cli,
  },
];

const cancellation: readonly Mutation[] = [
  {
    file: 'src/scan/scan.ts',
    broken: 'a stopped scan says that it is complete',
    find: 'const complete = options.signal?.aborted !== true;',
    replace: 'const complete = true;',
    tests: [...scan, ...cli],
  },
  {
    file: 'src/scan/scan.ts',
    broken: 'threads do not hear of a cancel',
    find: "  options.signal?.addEventListener('abort', stop, { once: true });\n",
    replace: '',
    tests: scan,
  },
  {
    file: 'src/scan/judging/document-judge.ts',
    broken: 'a long file is read to its end although the scan was stopped',
    find: 'if (fields % fieldsBetweenStops === 0) this.pass.goOn();',
    replace: '',
    tests: scan,
  },
  {
    file: 'src/server/dataset-scans.ts',
    broken: "the client's cancel reaches nobody",
    find: '    token.onCancellationRequested(() => controller.abort());\n',
    replace: '',
    tests: server,
  },
];

const protocol: readonly Mutation[] = [
  {
    file: 'src/server/requests.ts',
    broken: 'parameters are not checked',
    find: '  if (flaw === undefined) return params as Params;\n',
    replace: '  if (flaw !== "") return params as Params;\n',
    tests: server,
  },
  {
    file: 'src/server/publish-scan.ts',
    broken: 'accepted findings are published',
    find: 'if (at === undefined || finding.suppressed !== undefined) continue;',
    replace: 'if (at === undefined) continue;',
    tests: server,
  },
  {
    file: 'src/server/diagnostic.ts',
    broken: 'squiggles stand a line too low',
    find: 'start: { line: region.startLine - 1,',
    replace: 'start: { line: region.startLine,',
    tests: server,
  },
  {
    file: 'src/server/results/issue-table.ts',
    broken: 'a page starts at the wrong row',
    find: 'matching.slice(offset, offset + limit)',
    replace: 'matching.slice(offset + 1, offset + limit)',
    tests: server,
  },
];

const elsewhere: readonly Mutation[] = [
  {
    file: 'src/model/region.ts',
    broken: 'columns count from 0',
    find: 'column: offset - this.#starts[low]! + 1 }',
    replace: 'column: offset - this.#starts[low]! }',
    tests: ['test/formats/**/*.test.ts'],
  },
  {
    file: 'src/configuration/settings.ts',
    broken: 'the editor wins over the command line',
    find: "for (const origin of ['editor', 'file', 'command-line'] as const) {",
    replace: "for (const origin of ['command-line', 'file', 'editor'] as const) {",
    tests: ['test/configuration/*.test.ts'],
  },
  {
    file: 'src/state/baseline-file.ts',
    broken: 'a baseline of another key is taken',
    find: '  if (baseline.key !== keyId) {',
    replace: '  if (baseline.key === "") {',
    tests: ['test/state/*.test.ts'],
  },
  {
    file: 'src/sources/entry-description.ts',
    broken: 'links are followed',
    find: "kind: 'link', size: 0,",
    replace: "kind: 'file', size: 1,",
    tests: ['test/sources/*.test.ts'],
  },
  {
    file: 'src/formats/table.ts',
    broken: 'records of another length are no problem',
    find: 'const isRagged = row.cells.length !== columns.length;',
    replace: 'const isRagged = false;',
    tests: ['test/formats/*.test.ts'],
  },
  {
    file: 'src/detectors/email.ts',
    broken: 'names of files are addresses',
    find: ' || fileExtension.test(last)',
    replace: '',
    tests: ['test/detectors/*.test.ts', 'test/rules/*.test.ts'],
  },
  {
    file: 'src/policies/weights.ts',
    broken: 'a staff name weighs like a patient’s',
    find: "    case 'staff':\n      return 'warning';",
    replace: "    case 'staff':\n      return 'error';",
    tests: ['test/policies/*.test.ts'],
  },
  {
    file: 'src/policies/age.ts',
    broken: 'an age of 89 is over 89',
    find: 'years >= highestPlainAge + 1',
    replace: 'years >= highestPlainAge',
    tests: ['test/policies/*.test.ts'],
  },
  {
    file: 'src/statistics/rank-agreement.ts',
    broken: 'any order of few values is no chance',
    find: 'next[pairs] = sum / value;',
    replace: 'next[pairs] = sum / value / value;',
    tests: ['test/statistics/*.test.ts'],
  },
  {
    file: 'src/formats/isolated/read.ts',
    broken: 'a file may fill memory',
    find: 'if (process.memoryUsage.rss() > most)',
    replace: 'if (process.memoryUsage.rss() > most * 1000)',
    tests: ['test/formats/isolated.test.ts'],
  },
  {
    file: 'src/sources/git/object-store.ts',
    broken: 'objects of another repository are read through a link',
    find: 'lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true',
    replace: 'existsSync(path)',
    tests: ['test/sources/git/*.test.ts'],
  },
  {
    file: 'src/sources/git/history.ts',
    broken: 'a history counts as read whole',
    find: '[...problems, olderVersions]',
    replace: 'problems',
    tests: ['test/sources/git/*.test.ts'],
  },
  {
    file: 'src/sources/git/history.ts',
    broken: 'a missing commit is not told',
    find: 'else this.#unread += 1;',
    replace: 'else this.#unread += 0;',
    tests: ['test/sources/git/*.test.ts'],
  },
  {
    file: 'src/cohort/linked-groups.ts',
    broken: 'subjects of folders beside each other are the same people',
    find: 'return left.startsWith(right) || right.startsWith(left);',
    replace: 'return left.length + right.length >= 0;',
    tests: ['test/cohort/dataset-people.test.ts'],
  },
  {
    file: 'src/cohort/unique-combinations.ts',
    broken: 'who lacks a value is known by that',
    find: 'if (fewest.has(person) || members.some(({ codes, missing }) => codes[person] === missing)) continue;',
    replace: 'if (fewest.has(person)) continue;',
    tests: ['test/rules/outlier/unique-combination.test.ts'],
  },
  {
    file: 'src/rules/outlier/extreme-value.ts',
    broken: 'the largest value is always extreme',
    find: 'Math.abs(scores[person]!) <= modifiedZScoreLimit',
    replace: 'Math.abs(scores[person]!) < 0',
    tests: ['test/rules/outlier/extreme-value.test.ts'],
  },
  {
    file: 'src/rules/judge-value.ts',
    broken: 'a guess weighs as much as a certainty',
    find: 'span.confidence < certainEnough || field.isIncidental',
    replace: 'span.confidence < leastConfidence || field.isIncidental',
    tests: ['test/rules/**/*.test.ts', 'test/engine/*.test.ts'],
  },
  {
    file: 'src/report/formats/csv.ts',
    broken: 'a cell can be a formula',
    find: '/^[=+\\-@\\t\\r]/.test(value)',
    replace: 'value === ""',
    tests: ['test/report/*.test.ts'],
  },
];

const recurrence: readonly Mutation[] = [
  {
    file: 'src/scan/judging/asked-document.ts',
    broken: 'nobody notes which attributes a rule has asked for',
    find: '    this.#attributes.set(tag, standing);\n',
    replace: '',
    tests: ['test/scan/judging/*.test.ts'],
  },
  {
    file: 'src/scan/running/merged-facts.ts',
    broken: 'files that contribute the same are not counted',
    find: 'merging.counts || ',
    replace: '',
    tests: ['test/scan/judging/*.test.ts'],
  },
  {
    file: 'src/formats/dicom/header-difference.ts',
    broken: 'a changed value answers what the one before it did',
    find: 'return question.of(some[0]!) === question.of(others[0]!);',
    replace: 'return true;',
    tests: ['test/formats/dicom/recent-header.test.ts'],
  },
  {
    file: 'src/formats/dicom/recent-header.ts',
    broken: 'elements that are gone still answer for the header',
    find: 'if (header !== this.#number) dropped.push(element);',
    replace: 'if (header < 0) dropped.push(element);',
    tests: ['test/formats/dicom/recent-header.test.ts'],
  },
];

/** Every break, by what it endangers. */
export const mutations: readonly Mutation[] = [
  ...masking,
  ...coverage,
  ...verdict,
  ...exitStatus,
  ...cancellation,
  ...protocol,
  ...elsewhere,
  ...recurrence,
];
