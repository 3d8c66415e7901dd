/** Lengths as ISO 8601 writes them: `P3Y`, `PT24H`, and the length between what happens so often in a unit. */

import { Unit } from '../lexemes';

/** Units by their ISO 8601 designators; a decade is ten years. */
export const DESIGNATORS: Readonly<Record<number, readonly [number, string]>> = {
  [Unit.Second]: [1, 'TS'],
  [Unit.Minute]: [1, 'TM'],
  [Unit.Hour]: [1, 'TH'],
  [Unit.Day]: [1, 'D'],
  [Unit.Week]: [1, 'W'],
  [Unit.Month]: [1, 'M'],
  [Unit.Quarter]: [3, 'M'],
  [Unit.Semester]: [6, 'M'],
  [Unit.Year]: [1, 'Y'],
  [Unit.Decade]: [10, 'Y'],
  [Unit.Century]: [100, 'Y'],
};

/** How long it is from one time to the next, where something happens `times` in a unit. */
export function rate(times: number, unit: number): string | undefined {
  if (DESIGNATORS[unit] === undefined) return undefined;
  if (times === 1) return period(1, unit as Unit, 1);
  if (unit === Unit.Year && 12 % times === 0) return `P${12 / times}M`;
  return period(1, unit as Unit, 1);
}

/** `P3Y`, `PT24H`, `P10Y`. */
export function period(count: number, unit: Unit, factor: number): string {
  const [size, designator] = DESIGNATORS[unit]!;
  const exact = count * size * factor;
  const number = Number.isInteger(exact) ? exact : Number(exact.toFixed(3));
  return designator.length === 2 ? `PT${number}${designator[1]}` : `P${number}${designator}`;
}

/** `PXM`, `PTXH`: so many that nobody says how many, as TimeML writes it. */
export function vaguePeriod(unit: Unit): string {
  const designator = DESIGNATORS[unit]![1];
  if (unit > Unit.Year) return `P${'X'.repeat(unit === Unit.Decade ? 2 : 3)}Y`;
  return designator.length === 2 ? `PTX${designator[1]}` : `PX${designator}`;
}

export function halfPeriod(unit: Unit): string {
  if (unit === Unit.Year) return 'P6M';
  if (unit === Unit.Hour) return 'PT30M';
  if (unit === Unit.Day) return 'PT12H';
  return period(0.5, unit, 1);
}
