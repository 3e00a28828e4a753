import { NothingHere } from '../nothing-here/NothingHere.tsx';

export function SettingsScreen() {
  return <NothingHere />;
}
