import { NothingHere } from '../nothing-here/NothingHere.tsx';

export function CaseScreen() {
  return <NothingHere />;
}
