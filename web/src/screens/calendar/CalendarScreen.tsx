import { NothingHere } from '../nothing-here/NothingHere.tsx';

export function CalendarScreen() {
  return <NothingHere />;
}
