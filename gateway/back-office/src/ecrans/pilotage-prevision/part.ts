/** Share of a whole, out of 100, inside the drawing whatever the amounts. */
export function part(centimes: number, toutCentimes: number): number {
  return toutCentimes <= 0 ? 0 : Math.min(100, Math.max(0, Math.round((centimes / toutCentimes) * 1000) / 10))
}
