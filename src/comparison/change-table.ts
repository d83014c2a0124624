import type { AttributeChange } from '../model/comparison.generated.ts';
import type { Keyed } from '../scan/masking/keyed.ts';
import type { JudgedChange } from './attribute-change.ts';
import { PathCount } from './path-count.ts';

interface Row extends Omit<AttributeChange, 'files'> {
  readonly files: PathCount;
}

const judgementOrder: readonly AttributeChange['judgement'][] = ['kept-wrongly', 'lost-needlessly', 'as-wanted'];
const severityOrder: readonly AttributeChange['severity'][] = ['error', 'warning', undefined];

/** Changes of all objects, one row for each attribute, change and judgement: it grows with the attributes alone. */
export class ChangeTable {
  readonly #rows = new Map<string, Row>();

  /** @param show how the name of a private creator may be shown */
  constructor(
    private readonly keyed: Keyed,
    private readonly show: (text: string) => string,
  ) {}

  /** @param path of the copy, as it may be shown */
  add(
    { attribute, creator, keyword }: { attribute: string; creator: string | undefined; keyword: string },
    judged: JudgedChange,
    path: string,
  ): void {
    const { change, judgement, severity } = judged;
    const key = [attribute, creator, change, judgement, severity, judged.class].join('\0');
    let row = this.#rows.get(key);
    if (!row) {
      row = {
        attribute,
        ...(creator === undefined ? {} : { creator: this.show(creator) }),
        keyword,
        change,
        judgement,
        ...(severity === undefined ? {} : { severity }),
        ...(judged.class === undefined ? {} : { class: judged.class }),
        ...(judged.action === undefined ? {} : { action: judged.action }),
        ...(judged.value === undefined ? {} : { evidence: this.keyed.mask(judged.value, judged.class) }),
        count: 0,
        files: new PathCount(),
      };
      this.#rows.set(key, row);
    }
    row.count += 1;
    row.files.add(path);
  }

  /** Worst first, then by tag. */
  rows(): AttributeChange[] {
    return [...this.#rows.values()].sort(byWeight).map((row) => ({ ...row, files: row.files.paths() }));
  }
}

function byWeight(one: Row, other: Row): number {
  return (
    judgementOrder.indexOf(one.judgement) - judgementOrder.indexOf(other.judgement) ||
    severityOrder.indexOf(one.severity) - severityOrder.indexOf(other.severity) ||
    (one.attribute < other.attribute ? -1 : one.attribute > other.attribute ? 1 : 0)
  );
}
