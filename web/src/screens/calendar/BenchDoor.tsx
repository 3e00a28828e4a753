import { NothingHere } from '../nothing-here/NothingHere.tsx';

export function BenchDoor() {
  return <NothingHere />;
}
