import { NothingHere } from '../nothing-here/NothingHere.tsx';

export function SetHearingScreen() {
  return <NothingHere />;
}
