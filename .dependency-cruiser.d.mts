import type { IForbiddenRuleType } from 'dependency-cruiser';

export declare const layers: readonly string[];
declare const configuration: { forbidden: IForbiddenRuleType[]; options: object };
export default configuration;
