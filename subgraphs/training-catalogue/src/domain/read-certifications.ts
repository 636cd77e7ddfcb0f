import { type LheoElement, listChildren, readText } from './lheo-element.ts';
import type { CertificationRecord } from './records.ts';

const registers = [
  ['RNCP', 'code-RNCP'],
  ['RS', 'code-RS'],
] as const;

/** Reads the certifications of a training in the national registers, each once; digits without the register's name. */
export function readCertifications(formation: LheoElement, trainingId: string): CertificationRecord[] {
  const found = listChildren(formation, 'certification').flatMap((certification) =>
    registers.flatMap(([kind, name]) => {
      const code = /^(?:RNCP|RS)?\s*(\d{1,8})$/i.exec(readText(certification, name))?.[1];
      return code === undefined ? [] : [{ kind, code }];
    }),
  );
  const each = new Map(found.map((certification) => [`${certification.kind}:${certification.code}`, certification]));
  return [...each.values()].map((certification, rank) => ({ trainingId, rank, ...certification }));
}
