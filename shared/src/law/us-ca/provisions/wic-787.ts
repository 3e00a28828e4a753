import { says, type ReadableSection } from './provision.ts';

/** WIC 787: data and research. */
export const WIC_787: ReadableSection = {
  file: 'wic-787.ts',
  amended: null,
  provisions: [
    says('(a)', 'A holder may use the sealed record for data that the law requires. Nothing that names a person goes out.'),
    says('(b)', 'A researcher on juvenile justice may look by order of the court, with a method that protects people. Nothing is passed on.'),
  ],
  notes: [],
};
