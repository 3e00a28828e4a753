import { NothingHere } from '../nothing-here/NothingHere.tsx';

export function HomeScreen() {
  return <NothingHere />;
}
