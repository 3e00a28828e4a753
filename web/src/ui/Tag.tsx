import './tag.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';

export type Family = 'ink' | 'good' | 'care' | 'stop' | 'apart';

interface TagProps {
  readonly family?: Family;
  readonly shape: IconName;
  readonly children: ReactNode;
}

/** A need or a flag: word first, shape second, colour third. */
export function Tag({ family = 'ink', shape, children }: TagProps) {
  return (
    <span className={`tag tag-${family}`}>
      <Icon name={shape} size={13} />
      <span>{children}</span>
    </span>
  );
}

/** The same three signals without a box, for states in rows. */
export function StateWord({ family = 'ink', shape, children }: TagProps) {
  return (
    <span className={`state state-${family}`}>
      <Icon name={shape} size={14} />
      <span>{children}</span>
    </span>
  );
}
