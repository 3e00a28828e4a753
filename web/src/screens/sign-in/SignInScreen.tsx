import { NothingHere } from '../nothing-here/NothingHere.tsx';

export function SignInScreen() {
  return <NothingHere />;
}
