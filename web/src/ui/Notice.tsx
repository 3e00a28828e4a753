import './notice.css';
import { useEffect, useRef, type ReactNode } from 'react';
import { Cites } from './Cite.tsx';
import { Icon, type IconName } from './icons.tsx';
import type { Family } from './Tag.tsx';

/** One cause: what is wrong and what to do in a sentence, with the law it rests on; `goTo` is the id of the field it is about. */
export interface Cause {
  readonly message: string;
  readonly cites: readonly { readonly text: string }[];
  readonly goTo?: string | undefined;
}

const SHAPES = { ink: 'dash', good: 'check', care: 'half', stop: 'triangle', apart: 'apart' } as const satisfies Record<Family, IconName>;

interface NoticeProps {
  readonly tone?: Family;
  readonly title?: string | undefined;
  readonly causes?: readonly Cause[];
  readonly children?: ReactNode;
  /** A refusal is spoken once and takes focus, so the next key reaches its first cause. */
  readonly refusal?: boolean;
}

/** A refusal shows every cause at once. */
export function Notice({ tone = 'stop', title, causes = [], children, refusal = false }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal) box.current?.focus();
  }, [refusal, causes]);
  return (
    <div ref={box} className={`notice notice-${tone} fades-in`} {...(refusal ? { role: 'alert', tabIndex: -1 } : {})}>
      <Icon name={SHAPES[tone]} size={16} />
      <div className="notice-words">
        {title === undefined ? null : <p className="strong">{title}</p>}
        {causes.length === 1
          ? causes.map((cause) => (
              <p key={cause.message}>
                <CauseWords cause={cause} />
              </p>
            ))
          : null}
        {causes.length > 1 ? (
          <ul className="notice-causes">
            {causes.map((cause) => (
              <li key={`${cause.goTo ?? ''}${cause.message}`}>
                <CauseWords cause={cause} />
              </li>
            ))}
          </ul>
        ) : null}
        {children}
      </div>
    </div>
  );
}

function CauseWords({ cause }: { readonly cause: Cause }) {
  const { goTo } = cause;
  return (
    <>
      {goTo === undefined ? (
        cause.message
      ) : (
        <a href={`#${goTo}`} onClick={(event) => goToField(event, goTo)}>
          {cause.message}
        </a>
      )}
      <Cites cites={cause.cites} />
    </>
  );
}

function goToField(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}
