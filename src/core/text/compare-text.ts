/** Orders by code units, the same in every locale: < 0, 0 or > 0. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
