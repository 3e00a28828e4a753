import { NothingHere } from '../nothing-here/NothingHere.tsx';

export function ImportScreen() {
  return <NothingHere />;
}
