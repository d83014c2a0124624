import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** How much room a page has, as `data-table.css` tells it: in `medium` and `narrow` optional columns are left out. */
export type Room = 'wide' | 'medium' | 'narrow';

/** The room that an element has for its content; it is measured again when its size changes. */
export function useRoom(element: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>('wide');
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => setRoom(roomOf(entry!.contentRect.width)));
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}

/** @param width in pixels */
function roomOf(width: number): Room {
  if (width > 820) return 'wide';
  return width > 480 ? 'medium' : 'narrow';
}
