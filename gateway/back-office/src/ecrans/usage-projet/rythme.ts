import type { TrajectoireIndicateur } from '../../api/usages'
import { formaterMois } from '../../commun/mois'

const points = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 2 })
const enPoints = (base: number) => `${points.format(base / 100)} ${Math.abs(base) < 200 ? 'point' : 'points'}`

/** What the slope says, in one or two sentences. */
export function rythme({ penteParMois, moisProjete, effortParMois, risque }: TrajectoireIndicateur): string {
  if (penteParMois === undefined) return 'Il faut deux mesures pour estimer un rythme.'
  const sens =
    penteParMois === 0
      ? 'Le taux ne bouge pas.'
      : `Le taux ${penteParMois > 0 ? 'gagne' : 'perd'} ${enPoints(Math.abs(penteParMois))} par mois.`
  if (risque === 'ATTEINT') return `${sens} La cible est atteinte à la dernière mesure.`
  const suite =
    moisProjete === undefined ? '' : ` À ce rythme, la cible serait atteinte en ${formaterMois(moisProjete)}.`
  const effort =
    effortParMois === undefined ? '' : ` Pour tenir l’échéance, il faudrait gagner ${enPoints(effortParMois)} par mois.`
  return sens + suite + effort
}
