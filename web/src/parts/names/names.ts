import { keptChoice } from '../../ui/kept-choice.ts';

/** Whether names stand on this screen. Held over reloads until pressed again; a reload never shows a name first. */
export const namesChoice = keptChoice('names', ['shown', 'hidden'], startsHidden() ? 'hidden' : 'shown');

/** On a phone names start covered, because it is read in corridors and buses. */
function startsHidden(): boolean {
  return typeof window.matchMedia === 'function' && window.matchMedia('(max-width: 639px)').matches;
}
