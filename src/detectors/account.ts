import type { Detector } from '../model/span.ts';
import { shortestWallet, walletsIn } from './account/wallet.ts';
import { trait } from './matching/traits.ts';
import { numberDetector } from './numbers/judge.ts';

const numbers = numberDetector('account');

const detector: Detector = {
  classes: ['account'],
  needs: [{ traits: trait.digit | trait.letter, longestToken: shortestWallet }, ...(numbers.needs ?? [])],
  mayFindBy: (context) => numbers.mayFindBy?.(context) === true,
  detect(text, context) {
    const wallets = walletsIn(text);
    const others = numbers.detect(text, context);
    if (wallets.length === 0) return others;
    const kept = others.filter((span) => !wallets.some((wallet) => wallet.start < span.end && span.start < wallet.end));
    return [...wallets, ...kept].sort((left, right) => left.start - right.start);
  },
};

export default detector;
