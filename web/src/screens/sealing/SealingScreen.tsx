import { NothingHere } from '../nothing-here/NothingHere.tsx';

export function SealingScreen() {
  return <NothingHere />;
}
