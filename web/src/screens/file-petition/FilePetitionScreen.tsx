import { NothingHere } from '../nothing-here/NothingHere.tsx';

export function FilePetitionScreen() {
  return <NothingHere />;
}
