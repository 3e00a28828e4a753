/**
 * The sections that this project's tables know, by code. A charge outside them is not refused: the clerk confirms it and the
 * judge reads it. The first lines are the sections of PC 667.5(c), WIC 707(b), PC 29805 and 29820; the last are everyday charges.
 */
import type { Section } from '../statute.ts';

const KNOWN: Readonly<Record<string, ReadonlySet<string>>> = {
  PC: sections(`
    187 192 203 205 206 206.1 207 208 209 209.5 211 212 212.5 213 214 215 220 236.1 246 261 262 264.1 286 287 288 288a 288.5 289
    451 459 460 518 519 520 664 11418 12022.3 12022.5 12022.53 12022.55 12022.7 12022.8 12022.9 18745 18750 18755 186.22 26100
    71 76 136.1 136.5 137 140 148 148.5 171b 171c 171d 186.28 240 241 242 243 243.4 244.5 245 245.5 246.3 247 273.5 273.6 273a 368
    417 417.4 417.6 422 422.6 487 597 626.9 646.9 830.95 17500 17510 21310 24610 25100 25135 25200 25300 25400 25800 25850 26350
    26400 27510 27530 29180 29185 29186 29805 29820 30305 30315 30605 30610 32625 32900 33215 33600
    148.9 182 266h 266i 415 452 459.5 466 470 475 476 484 488 490.2 496 530.5 537 593 594 602 640 647 653f 653.22 653m
  `),
  WIC: sections('601 602 777 871 871.5 1001.5 8100 8101 8103'),
  HS: sections('11350 11351 11351.5 11352 11357 11364 11370.1 11377 11378 11379 11379.6 11550'),
  VC: sections('10851 10852 12500 14601.1 2800.1 2800.2 20001 20002 23103 23152'),
  BP: sections('25658 25661 25662 4060'),
};

/** True when the section is in a table of this project. */
export function isKnownSection({ code, section }: Section): boolean {
  return KNOWN[code]?.has(section) ?? false;
}

function sections(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
