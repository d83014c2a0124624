/** The library: what the command line and the language server call, for other programs. */
export type { ComparedDatasets, ComparisonProgress } from './comparison/compare-datasets.ts';
export { type CompareRequest, compare } from './engine/compare.ts';
export { type DetectRequest, type DetectResult, detectSpans } from './engine/detect.ts';
export { type FixProgress, type FixRequest, type FixResult, fixDataset } from './engine/fix.ts';
export { type Header, type HeaderRequest, readHeader } from './engine/header.ts';
export { RequestError } from './engine/prepare.ts';
export { type DatasetScan, type ScanRequest, scanDataset } from './engine/scan-dataset.ts';
export type { Comparison } from './model/comparison.generated.ts';
export type { Finding, Gap, Issue, Report } from './model/report.generated.ts';
export { reportFormatOf, reportFormats } from './report/formats/index.ts';
export type { ReportFormat } from './report/report-format.ts';
export { textReport } from './report/text.ts';
