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
export function Button({ why, whyShown = true, ...rest }: ButtonProps) {
  const whyId = useId();
  if (why === undefined) return <OpenButton {...rest} />;
  return (
    <span className="button-closed">
      <AriaButton
        className={classesOf(rest)}
        onPress={() => say({ words: why, tone: 'stop' })}
        {...namingOf(rest)}
        aria-disabled
        aria-describedby={whyId}
        data-closed
      >
        <ButtonFace {...rest} />
      </AriaButton>
      <span id={whyId} className={whyShown ? 'button-why' : 'only-heard'}>
        {why}
      </span>
    </span>
  );
}

function OpenButton({ type = 'button', busy = false, onPress, autoFocus = false, ...rest }: Omit<ButtonProps, 'why' | 'whyShown'>) {
  return (
    <AriaButton
      className={classesOf(rest)}
      type={busy ? 'button' : type}
      autoFocus={autoFocus}
      {...(onPress === undefined || busy ? {} : { onPress })}
      {...(busy ? { 'data-pending': true } : {})}
      {...namingOf(rest)}
    >
      <ButtonFace {...rest} />
    </AriaButton>
  );
}

function classesOf({ kind = 'plain', large = false }: Pick<ButtonLook, 'kind' | 'large'>): string {
  return `button button-${kind}${large ? ' button-large' : ''}`;
}

/** How it is called and reached: absent rather than empty, so that nothing is announced twice. */
function namingOf({ id, label, keyHint }: Pick<ButtonProps, 'id' | 'label' | 'keyHint'>) {
  return {
    ...(id === undefined ? {} : { id }),
    ...(label === undefined ? {} : { 'aria-label': label }),
    ...(keyHint === undefined ? {} : { 'aria-keyshortcuts': ariaKey(keyHint) }),
  };
}

/** Looks like a button, goes somewhere. */
export function ButtonLink({ kind = 'plain', href, target, ...rest }: ButtonLook & { readonly href: string; readonly target?: string }) {
  return (
    <AriaLink
      className={classesOf({ kind, ...rest })}
      href={href}
      {...(target === undefined ? {} : { target })}
      {...(rest.keyHint === undefined ? {} : { 'aria-keyshortcuts': ariaKey(rest.keyHint) })}
    >
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
