import compromise from 'compromise';
import type { IdentifierClass } from '../../src/model/identifier-class.ts';
import type { Found } from '../finder.ts';
import type { Peer } from './peers.ts';

interface Place {
  text: string;
  offset: { start: number; length: number };
}

/** What it can pick out of a text. */
function topics(text: string): (readonly [IdentifierClass, Place[]])[] {
  const document = compromise(text);
  const places = (view: { json(options: object): unknown }) => view.json({ offset: true }) as Place[];
  return [
    ['name', places(document.people())],
    ['geo', places(document.places())],
    ['organization', places(document.organizations())],
    ['email', places(document.emails())],
    ['phone', places(document.phoneNumbers())],
    ['url', places(document.urls())],
    ['date', places(document.match('#Date+'))],
  ];
}

const peer: Peer = {
  title: 'compromise 14',
  find: (text) =>
    topics(text).flatMap(([identifier, places]) =>
      places.map(
        ({ offset: { start, length } }): Found => ({ start, end: start + length, class: identifier, confidence: 1 }),
      ),
    ),
  run: topics,
};

export default peer;
