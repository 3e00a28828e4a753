import { PEN_236_1 } from './pen-236-1.ts';
import { PEN_236_14 } from './pen-236-14.ts';
import { PEN_236_15 } from './pen-236-15.ts';
import { PEN_236_2 } from './pen-236-2.ts';
import { PEN_236_23 } from './pen-236-23.ts';
import { PEN_236_24 } from './pen-236-24.ts';
import { PEN_29805 } from './pen-29805.ts';
import { PEN_29820 } from './pen-29820.ts';
import { PEN_647_B_5 } from './pen-647-b-5.ts';
import { PEN_653_22 } from './pen-653-22.ts';
import { PEN_667_5_C } from './pen-667-5-c.ts';
import { RULE_5_780 } from './rule-5-780.ts';
import { RULE_5_840 } from './rule-5-840.ts';
import { RULE_5_860 } from './rule-5-860.ts';
import { WIC_602 } from './wic-602.ts';
import { WIC_607_2 } from './wic-607-2.ts';
import { WIC_702 } from './wic-702.ts';
import { WIC_707_B } from './wic-707-b.ts';
import { WIC_786_5 } from './wic-786-5.ts';
import { WIC_786_G } from './wic-786-g.ts';
import { WIC_786 } from './wic-786.ts';
import { WIC_788 } from './wic-788.ts';
import { WIC_827_B } from './wic-827-b.ts';
import { WIC_827 } from './wic-827.ts';
import { WIC_831 } from './wic-831.ts';
import type { ReadableSection } from './provision.ts';

/** Every section in plain words, in code order. A spec refuses a rule file that has none. */
export const READABLE_SECTIONS: readonly ReadableSection[] = [
  PEN_236_1,
  PEN_236_2,
  PEN_236_14,
  PEN_236_15,
  PEN_236_23,
  PEN_236_24,
  PEN_647_B_5,
  PEN_653_22,
  PEN_667_5_C,
  PEN_29805,
  PEN_29820,
  RULE_5_780,
  RULE_5_840,
  RULE_5_860,
  WIC_602,
  WIC_607_2,
  WIC_702,
  WIC_707_B,
  WIC_786,
  WIC_786_5,
  WIC_786_G,
  WIC_788,
  WIC_827,
  WIC_827_B,
  WIC_831,
];
