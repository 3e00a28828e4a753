import { NothingHere } from '../nothing-here/NothingHere.tsx';

export function SearchScreen() {
  return <NothingHere />;
}
