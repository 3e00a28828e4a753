import { EVID_1038 } from './evid-1038.ts';
import { EVID_1107_5 } from './evid-1107-5.ts';
import { EVID_1161 } from './evid-1161.ts';
import { EVID_1162 } from './evid-1162.ts';
import { PEN_1203_47 } from './pen-1203-47.ts';
import { PEN_236_1 } from './pen-236-1.ts';
import { PEN_236_14 } from './pen-236-14.ts';
import { PEN_236_15 } from './pen-236-15.ts';
import { PEN_236_2 } from './pen-236-2.ts';
import { PEN_236_21 } from './pen-236-21.ts';
import { PEN_236_23 } from './pen-236-23.ts';
import { PEN_236_24 } from './pen-236-24.ts';
import { PEN_29805 } from './pen-29805.ts';
import { PEN_29810 } from './pen-29810.ts';
import { PEN_29820 } from './pen-29820.ts';
import { PEN_647_3 } from './pen-647-3.ts';
import { PEN_647_B_5 } from './pen-647-b-5.ts';
import { PEN_653_22 } from './pen-653-22.ts';
import { PEN_653_29 } from './pen-653-29.ts';
import { PEN_667_5_C } from './pen-667-5-c.ts';
import { RULE_5_780 } from './rule-5-780.ts';
import { RULE_5_840 } from './rule-5-840.ts';
import { RULE_5_860 } from './rule-5-860.ts';
import { WIC_300_B } from './wic-300-b.ts';
import { WIC_303 } from './wic-303.ts';
import { WIC_388_E } from './wic-388-e.ts';
import { WIC_389 } from './wic-389.ts';
import { WIC_450 } from './wic-450.ts';
import { WIC_451 } from './wic-451.ts';
import { WIC_601 } from './wic-601.ts';
import { WIC_602_1 } from './wic-602-1.ts';
import { WIC_602 } from './wic-602.ts';
import { WIC_604 } from './wic-604.ts';
import { WIC_607 } from './wic-607.ts';
import { WIC_607_2 } from './wic-607-2.ts';
import { WIC_625_6 } from './wic-625-6.ts';
import { WIC_625_7 } from './wic-625-7.ts';
import { WIC_654_2 } from './wic-654-2.ts';
import { WIC_658 } from './wic-658.ts';
import { WIC_676 } from './wic-676.ts';
import { WIC_700_3 } from './wic-700-3.ts';
import { WIC_702 } from './wic-702.ts';
import { WIC_707 } from './wic-707.ts';
import { WIC_707_5 } from './wic-707-5.ts';
import { WIC_707_B } from './wic-707-b.ts';
import { WIC_725 } from './wic-725.ts';
import { WIC_730_7 } from './wic-730-7.ts';
import { WIC_742 } from './wic-742.ts';
import { WIC_775 } from './wic-775.ts';
import { WIC_776 } from './wic-776.ts';
import { WIC_778 } from './wic-778.ts';
import { WIC_781_2 } from './wic-781-2.ts';
import { WIC_781_5 } from './wic-781-5.ts';
import { WIC_781 } from './wic-781.ts';
import { WIC_782 } from './wic-782.ts';
import { WIC_786_5 } from './wic-786-5.ts';
import { WIC_786_G } from './wic-786-g.ts';
import { WIC_786 } from './wic-786.ts';
import { WIC_787 } from './wic-787.ts';
import { WIC_788 } from './wic-788.ts';
import { WIC_790 } from './wic-790.ts';
import { WIC_793 } from './wic-793.ts';
import { WIC_800 } from './wic-800.ts';
import { WIC_826_6 } from './wic-826-6.ts';
import { WIC_826 } from './wic-826.ts';
import { WIC_827_9 } from './wic-827-9.ts';
import { WIC_827_95 } from './wic-827-95.ts';
import { WIC_827_B } from './wic-827-b.ts';
import { WIC_827 } from './wic-827.ts';
import { WIC_828 } from './wic-828.ts';
import { WIC_831 } from './wic-831.ts';
import type { ReadableSection } from './provision.ts';

/** Every section in plain words, in the order of the register. A spec refuses a rule file that has none. */
export const READABLE_SECTIONS: readonly ReadableSection[] = [
  EVID_1038,
  EVID_1107_5,
  EVID_1161,
  EVID_1162,
  PEN_236_1,
  PEN_236_2,
  PEN_236_14,
  PEN_236_15,
  PEN_236_21,
  PEN_236_23,
  PEN_236_24,
  PEN_647_3,
  PEN_647_B_5,
  PEN_653_22,
  PEN_653_29,
  PEN_667_5_C,
  PEN_1203_47,
  PEN_29805,
  PEN_29810,
  PEN_29820,
  RULE_5_780,
  RULE_5_840,
  RULE_5_860,
  WIC_300_B,
  WIC_303,
  WIC_388_E,
  WIC_389,
  WIC_450,
  WIC_451,
  WIC_601,
  WIC_602,
  WIC_602_1,
  WIC_604,
  WIC_607,
  WIC_607_2,
  WIC_625_6,
  WIC_625_7,
  WIC_654_2,
  WIC_658,
  WIC_676,
  WIC_700_3,
  WIC_702,
  WIC_707,
  WIC_707_B,
  WIC_707_5,
  WIC_725,
  WIC_730_7,
  WIC_742,
  WIC_775,
  WIC_776,
  WIC_778,
  WIC_781,
  WIC_781_2,
  WIC_781_5,
  WIC_782,
  WIC_786,
  WIC_786_G,
  WIC_786_5,
  WIC_787,
  WIC_788,
  WIC_790,
  WIC_793,
  WIC_800,
  WIC_826,
  WIC_826_6,
  WIC_827,
  WIC_827_B,
  WIC_827_95,
  WIC_827_9,
  WIC_828,
  WIC_831,
];
