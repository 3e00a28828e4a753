import { NothingHere } from '../nothing-here/NothingHere.tsx';

export function OutcomeScreen() {
  return <NothingHere />;
}
