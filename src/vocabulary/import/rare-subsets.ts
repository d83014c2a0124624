import type { ConditionLevel } from '../condition.ts';

/**
 * What MONDO's subsets say of a disease. Of its marks of rarity that of Orphanet and that of MONDO's own editors each
 * suffice; those of other catalogues (GARD, NORD) only together, since each holds common diseases for their rare forms.
 * @param subsets as MONDO names them, with or without an address before: `orphanet_rare`
 * @returns the level, `undefined` for a disease that is not rare
 */
export function levelBySubsets(subsets: readonly string[]): ConditionLevel | undefined {
  const names = new Set(subsets.map((subset) => subset.replace(/^.*[#/]/, '')));
  const has = (name: string): boolean => names.has(name);
  if (!has('orphanet_rare') && !has('mondo_rare') && !has('rare') && !(has('gard_rare') && has('nord_rare')))
    return undefined;
  if (has('ordo_group_of_disorders') || has('disease_grouping')) return 'group';
  return has('ordo_subtype_of_a_disorder') ? 'subtype' : 'disorder';
}
