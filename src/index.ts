/** The library: what the command line and the language server call, for other programs. */

export type { ShownPerson } from './cohort/rarest.ts';
export type { ComparedDatasets, ComparisonProgress } from './comparison/compare-datasets.ts';
export { type CompareRequest, compare } from './engine/compare.ts';
export { type DetectRequest, type DetectResult, detectSpans } from './engine/detect.ts';
export { type FixProgress, type FixRequest, type FixResult, fixDataset } from './engine/fix.ts';
export { type Header, type HeaderRequest, readHeader } from './engine/header.ts';
export { RequestError } from './engine/prepare.ts';
export { assessTable, type TableRiskOptions } from './engine/risk.ts';
export { type DatasetScan, type ScanRequest, scanDataset } from './engine/scan-dataset.ts';
export type { Comparison } from './model/comparison.generated.ts';
export type { EncodedColumn } from './model/encoded-column.ts';
export type { CohortRisk, Finding, Gap, Issue, Report } from './model/report.generated.ts';
export { reportFormatOf, reportFormats } from './report/formats/index.ts';
export type { ReportFormat } from './report/report-format.ts';
export { textReport } from './report/text.ts';
/** Disclosure statistics on columns of numbers: what each says stands in docs/risk.md. */
export { achillesScores } from './statistics/achilles/achilles-score.ts';
export { classSizeHistogram } from './statistics/class-size-histogram.ts';
export { classSizesOf } from './statistics/class-sizes.ts';
export { equivalenceClasses } from './statistics/equivalence-classes.ts';
export { suggestChanges } from './statistics/generalisation/suggest-changes.ts';
export { benedettiFranconiRisk, individualRisk } from './statistics/individual-risk.ts';
export { extremeValues } from './statistics/outliers/extreme-values.ts';
export { modifiedZScores } from './statistics/outliers/modified-z-score.ts';
export { populationClassSizes } from './statistics/population-class-sizes.ts';
export { populationUniqueness } from './statistics/population-uniqueness/population-uniqueness.ts';
export { recordFrequencies } from './statistics/record-frequencies.ts';
export { journalistRisk, marketerRisk, meanRiskOfClasses, prosecutorRisk } from './statistics/reidentification-risk.ts';
export { sensitiveMeasures, sensitiveTableMeasures } from './statistics/sensitive-measures.ts';
export { columnRanking } from './statistics/separation/column-ranking.ts';
export { columnSets } from './statistics/separation/column-sets.ts';
export { cheapestChange } from './statistics/single-out/cheapest-change.ts';
export { describePerson } from './statistics/single-out/description.ts';
export { rarestPeople } from './statistics/single-out/rarest-people.ts';
export { disSuda, sudaScores } from './statistics/special-uniques/suda.ts';
