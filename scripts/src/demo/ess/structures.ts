import { createHash } from 'node:crypto';
import { type Commune, listCommunes, listDepartments, makeSiret } from '@tresse/reference';
import { createRandom, type Random } from '../random.ts';
import { shareOut } from '../share-out.ts';
import { countPeople, pickTown } from '../towns.ts';
import { type DemonstrationOpening, makeOpenings } from './openings.ts';
import type { Trade } from './trade.ts';
import { otherTrades, workshopTrades } from './trades.ts';
import { nameWords, openingHours, streets } from './words.ts';

/** How many structures are made, and how many of them are insertion workshops (ACI). */
export interface EssCounts {
  readonly structureCount: number;
  readonly workshopCount: number;
}

/** About as many as the region has (INAÉ, 2024: 465 insertion companies, of which 233 ACI). */
export const usualCounts: EssCounts = { structureCount: 460, workshopCount: 230 };

/** Kinds of structures; `OTHER` is no insertion company. */
export type DemonstrationKind = 'ACI' | 'EI' | 'AI' | 'ETTI' | 'EITI' | 'GEIQ' | 'OTHER';

/** An invented structure in a real commune. */
export interface DemonstrationStructure {
  readonly uuid: string;
  readonly kind: DemonstrationKind;
  readonly trade: Trade;
  readonly name: string;
  readonly siret: string;
  /** Whether it is an antenna, which works under the agreement of the structure that has this SIRET. */
  readonly isAntenna: boolean;
  readonly commune: Commune;
  readonly street: string;
  /** Ten digits. */
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly openingHours: string;
  readonly takesApplications: boolean;
  readonly openings: readonly DemonstrationOpening[];
}

/** Sirets of providers of the demonstration are below. */
const firstNumber = 20_000;
const smallDepartment = 150_000;

/** Shares of the kinds besides ACI, out of a hundred (INAÉ, 2024, rounded). */
const otherKinds = { EI: 52, AI: 18, ETTI: 12, EITI: 2, GEIQ: 6, OTHER: 10 } as const;

/** Makes the invented structures: in each department some, and more where more people live. */
export function makeStructures(seed: number, today: string, counts = usualCounts): DemonstrationStructure[] {
  const random = createRandom(seed, 'ess structures');
  const communes = listCommunes();
  const departments = listDepartments().map(({ code }) => communes.filter(({ department }) => department === code));
  const weights = departments.map((inDepartment) => countPeople(inDepartment) + smallDepartment);
  const seats = (total: number) =>
    shareOut(total, weights).flatMap((share, index) => Array<readonly Commune[]>(share).fill(departments[index] ?? []));
  const workshops = seats(counts.workshopCount).map((towns) => ({ kind: 'ACI' as const, towns }));
  const others = seats(counts.structureCount - counts.workshopCount).map((towns) => ({
    kind: drawKind(random),
    towns,
  }));
  return [...workshops, ...others].map(({ kind, towns }, index) =>
    makeStructure(random, { kind, commune: pickTown(random, towns), index, seed, today }),
  );
}

const drawKind = (random: Random): DemonstrationKind =>
  random.pickWeighted(Object.keys(otherKinds) as (keyof typeof otherKinds)[], (kind) => otherKinds[kind]);

interface Seat {
  readonly kind: DemonstrationKind;
  readonly commune: Commune;
  readonly index: number;
  readonly seed: number;
  readonly today: string;
}

function makeStructure(random: Random, { kind, commune, index, seed, today }: Seat): DemonstrationStructure {
  const trades = kind === 'ACI' ? workshopTrades : otherTrades;
  const trade = random.pickWeighted(trades, ({ weight }) => weight);
  const word = random.pick(nameWords);
  const domain = `${toDomain(word)}-${index + 1}.example`;
  return {
    uuid: makeUuid(`${seed} ess ${index}`),
    kind,
    trade,
    name: `${kind === 'GEIQ' ? 'GEIQ' : random.pick(trade.names)} ${word}`,
    siret: makeSiret(firstNumber + index),
    isAntenna: kind === 'ACI' && random.isLikely(3),
    commune,
    street: `${random.between(1, 80)} ${random.pick(streets)}`,
    // 05 36 49 is kept for works of fiction by the numbering plan (Arcep).
    phone: `053649${8000 + (index % 2000)}`,
    email: `contact@${domain}`,
    website: `https://www.${domain}/`,
    openingHours: random.pick(openingHours),
    takesApplications: random.isLikely(90),
    openings: kind === 'OTHER' ? [] : makeOpenings(random, { kind, trade, commune, today, index }),
  };
}

/** Writes a hash in the form of a UUID (version 8: made in a way of one's own). */
function makeUuid(name: string): string {
  const digits = createHash('sha256').update(name).digest('hex');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `9${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}

const toDomain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z]+/g, '-');
