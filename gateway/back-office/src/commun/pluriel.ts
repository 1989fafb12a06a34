import { formaterNombre } from './montant'

/** "1 région", "5 régions"; in French zero is singular. */
export function compter(nombre: number, singulier: string, pluriel = `${singulier}s`): string {
  return `${formaterNombre(nombre)} ${Math.abs(nombre) < 2 ? singulier : pluriel}`
}
