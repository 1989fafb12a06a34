import Button from '@codegouvfr/react-dsfr/Button'
import type { Simulation } from '../../api/redeploiement'
import { CoteACote, Retirer } from '../../commun/CoteACote'
import { formaterEuros, montantPourTableur } from '../../commun/montant'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'
import { totalDe, type Scenario } from './scenario'

type Ligne = { readonly rang: number; readonly scenario: Scenario; readonly simulation: Simulation | undefined }

type Props = {
  readonly scenarios: readonly Scenario[]
  readonly simulations: readonly (Simulation | undefined)[]
  readonly actif: number
  readonly montrer: (rang: number) => void
  readonly retirer: (rang: number) => void
}

/** The simulations kept, one per row: what each moves, breaks and makes possible. */
export function Comparaison({ scenarios, simulations, actif, montrer, retirer }: Props) {
  const lignes = scenarios.map((scenario, rang): Ligne => ({ rang, scenario, simulation: simulations[rang] }))
  const choix: ColonneDe<Ligne> = {
    cle: 'choix',
    titre: 'Montrer ou retirer',
    aGauche: true,
    rendu: ({ rang }) => (
      <span className="esms-actions fr-mt-0">
        <Button
          size="small"
          priority="secondary"
          onClick={() => montrer(rang)}
          nativeButtonProps={{ 'aria-pressed': rang === actif }}
        >
          {rang === actif ? `Simulation ${rang + 1} montrée` : `Montrer la simulation ${rang + 1}`}
        </Button>
        <Retirer quoi={`la simulation ${rang + 1}`} retirer={() => retirer(rang)} />
      </span>
    ),
  }
  return (
    <CoteACote
      nom="Simulations comparées"
      id="simulations"
      legende="Simulations côte à côte"
      colonnes={COLONNES}
      choix={choix}
      lignes={lignes}
      vide="Aucune simulation."
      fichier="simulations-de-redeploiement.csv"
    />
  )
}

const texteDe = ({ transferts }: Scenario) =>
  transferts
    .map(({ de, vers, centimes }) => `${nomDeRegion(de)} → ${nomDeRegion(vers)} : ${formaterEuros(centimes)} €`)
    .join(' ; ')

const nombre = (
  cle: string,
  titre: string,
  lire: (simulation: Simulation) => readonly unknown[],
): ColonneDe<Ligne> => ({
  cle,
  titre,
  rendu: ({ simulation }) => (simulation === undefined ? '…' : lire(simulation).length),
  cellule: ({ simulation }) => (simulation === undefined ? { texte: '' } : { nombre: String(lire(simulation).length) }),
})

const COLONNES: readonly ColonneDe<Ligne>[] = [
  {
    cle: 'rang',
    titre: 'Simulation',
    aGauche: true,
    rendu: ({ rang }) => `N° ${rang + 1}`,
    cellule: ({ rang }) => ({ nombre: String(rang + 1) }),
  },
  {
    cle: 'transferts',
    titre: 'Transferts',
    aGauche: true,
    rendu: ({ scenario }) => texteDe(scenario),
    cellule: ({ scenario }) => ({ texte: texteDe(scenario) }),
  },
  {
    cle: 'total',
    titre: 'Total',
    unite: 'en €',
    rendu: ({ scenario }) => formaterEuros(totalDe(scenario)),
    cellule: ({ scenario }) => ({ nombre: montantPourTableur(totalDe(scenario)) }),
  },
  nombre('debloques', 'Projets débloqués', ({ projetsDebloques }) => projetsDebloques),
  nombre('rompues', 'Programmations rompues', ({ programmationsRompues }) => programmationsRompues),
  nombre('avertissements', 'Avertissements', ({ avertissements }) => avertissements),
  {
    cle: 'signable',
    titre: 'Signable aujourd’hui',
    aGauche: true,
    rendu: ({ simulation }) => (simulation === undefined ? '…' : simulation.signable ? 'Oui' : 'Non'),
    cellule: ({ simulation }) => ({ texte: simulation === undefined ? '' : simulation.signable ? 'Oui' : 'Non' }),
  },
]
