import { NothingHere } from '../nothing-here/NothingHere.tsx';

export function StaffListScreen() {
  return <NothingHere />;
}
