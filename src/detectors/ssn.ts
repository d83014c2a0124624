import { numberDetector } from './numbers/judge.ts';

export default numberDetector('ssn');
