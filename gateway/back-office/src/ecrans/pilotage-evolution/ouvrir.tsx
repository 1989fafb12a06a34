import { Link } from 'react-router'
import type { MesurePilotage } from '../../api/axes'
import type { ChiffrePilotage } from '../../api/prevision'
import { derriere } from '../pilotage-national/ouvrir'

/** Figures that applications add up; behind the others are the credits of the regions. */
const LISTES: Readonly<Partial<Record<ChiffrePilotage, MesurePilotage>>> = {
  PROGRAMME: 'PROGRAMME',
  ENGAGE: 'ENGAGE',
  PAYE: 'PAYE',
  DOSSIERS: 'DOSSIERS',
  INSTRUITS: 'INSTRUITS',
  ESSMS: 'ESSMS',
  SUIVIS: 'SUIVIS',
  ATTEINTES: 'ATTEINTES',
}

type Props = {
  readonly chiffre: ChiffrePilotage
  readonly valeur: number
  readonly texte: string
  /** The run that counted it, whose name starts with the exercise. */
  readonly consolidationId: string
  /** `NAT` for the nation. */
  readonly region: string
}

/** A figure of any run, which opens what it is made of in that run; nothing is behind a zero. */
export function ChiffreOuvert({ chiffre, valeur, texte, consolidationId, region }: Props) {
  if (valeur === 0) return texte
  const ou = { exercice: Number(consolidationId.slice(0, 4)), consolidationId }
  return <Link to={derriere(LISTES[chiffre] ?? 'AE', ou, region === 'NAT' ? '' : region)}>{texte}</Link>
}
