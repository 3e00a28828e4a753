import { keptChoice } from './kept-choice.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];
export const DENSITIES = ['bench', 'comfort'] as const;

export const themeChoice = keptChoice<Theme>('theme', THEMES, 'system');
export const densityChoice = keptChoice<(typeof DENSITIES)[number]>('density', DENSITIES, 'bench');

/** Puts the kept theme and density on the page, now and whenever either changes. */
export function wearTheme(root: HTMLElement): void {
  const wear = (): void => {
    const theme = themeChoice.read();
    if (theme !== 'system') root.dataset['theme'] = theme;
    else if (window.matchMedia('(prefers-contrast: more)').matches) root.dataset['theme'] = 'contrast';
    else delete root.dataset['theme'];
    root.dataset['density'] = densityChoice.read();
  };
  themeChoice.subscribe(wear);
  densityChoice.subscribe(wear);
  wear();
}
