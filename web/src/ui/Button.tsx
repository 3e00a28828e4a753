import './button.css';
import { useId, type ReactNode } from 'react';
import { Button as AriaButton, Link as AriaLink } from 'react-aria-components';
import { Icon, type IconName } from './icons.tsx';
import { KeyHint } from './KeyHint.tsx';
import { ariaKey } from './keys/key-press.ts';
import { say } from './toasts.ts';

interface ButtonLook {
  readonly children: ReactNode;
  /** act: the one thing to do here. plain: any other. quiet: no edge, for rows and heads. */
  readonly kind?: 'act' | 'plain' | 'quiet';
  readonly icon?: IconName | undefined;
  readonly keyHint?: string | undefined;
  readonly large?: boolean;
}

interface ButtonProps extends ButtonLook {
  readonly onPress?: (() => void) | undefined;
  readonly type?: 'button' | 'submit';
  /** A reason makes the button grey: it keeps its words and its place in the Tab order, and says why when pressed. */
  readonly why?: string | undefined;
  /** Where the reason stands already beside the button in words, it is not shown twice. */
  readonly whyShown?: boolean;
  readonly busy?: boolean;
  readonly label?: string | undefined;
  readonly id?: string;
  readonly autoFocus?: boolean;
}

/** A button tells its reason when it is grey; a busy one keeps its words and takes no second press. */
export function Button({ kind = 'plain', why, whyShown = true, busy = false, type = 'button', ...rest }: ButtonProps) {
  const whyId = useId();
  const closed = why !== undefined;
  const press = (): void => (closed ? say({ words: why, tone: 'stop' }) : rest.onPress?.());
  const button = (
    <AriaButton
      className={`button button-${kind}${rest.large === true ? ' button-large' : ''}`}
      type={closed ? 'button' : type}
      isPending={busy}
      onPress={press}
      {...(rest.autoFocus === true ? { autoFocus: true } : {})}
      {...(rest.id === undefined ? {} : { id: rest.id })}
      {...(rest.label === undefined ? {} : { 'aria-label': rest.label })}
      {...(closed ? { 'aria-disabled': true, 'aria-describedby': whyId, 'data-closed': true } : {})}
      {...(rest.keyHint === undefined ? {} : { 'aria-keyshortcuts': ariaKey(rest.keyHint) })}
    >
      <ButtonFace {...rest} />
    </AriaButton>
  );
  if (!closed) return button;
  return (
    <span className="button-closed">
      {button}
      <span id={whyId} className={whyShown ? 'button-why' : 'only-heard'}>{why}</span>
    </span>
  );
}

/** Looks like a button, goes somewhere. */
export function ButtonLink({ kind = 'plain', href, target, ...rest }: ButtonLook & { readonly href: string; readonly target?: string }) {
  return (
    <AriaLink className={`button button-${kind}${rest.large === true ? ' button-large' : ''}`} href={href}
      {...(target === undefined ? {} : { target })}
      {...(rest.keyHint === undefined ? {} : { 'aria-keyshortcuts': ariaKey(rest.keyHint) })}>
      <ButtonFace {...rest} />
    </AriaLink>
  );
}

function ButtonFace({ icon, children, keyHint }: ButtonLook) {
  return (
    <>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
      {keyHint === undefined ? null : <KeyHint keys={keyHint} />}
    </>
  );
}
