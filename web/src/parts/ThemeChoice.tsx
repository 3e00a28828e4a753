import { useTranslation } from 'react-i18next';
import { useKept } from '../ui/kept-choice.ts';
import { Segments } from '../ui/RadioChips.tsx';
import { densityChoice, DENSITIES, themeChoice, THEMES } from '../ui/theme.ts';

/** Light, dark, high contrast, or as the machine. */
export function ThemeChoice() {
  const { t } = useTranslation('shell');
  const [theme, wear] = useKept(themeChoice);
  const words = { system: t('themeSystem'), light: t('themeLight'), dark: t('themeDark'), contrast: t('themeContrast') };
  return <Segments label={t('theme')} value={theme} onChange={wear} parts={THEMES.map((key) => ({ key, words: words[key] }))} />;
}

/** The bench's row height, or a step more. */
export function DensityChoice() {
  const { t } = useTranslation('shell');
  const [density, wear] = useKept(densityChoice);
  const words = { bench: t('densityBench'), comfort: t('densityComfort') };
  return <Segments label={t('density')} value={density} onChange={wear} parts={DENSITIES.map((key) => ({ key, words: words[key] }))} />;
}
