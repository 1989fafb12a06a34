import type { DureeObservee, PrevisionAe } from '../../api/prevision'
import { AideRegle } from '../../commun/AideRegle'
import { colonneTexte } from '../../commun/colonnes'
import { compter } from '../../commun/pluriel'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'

const COLONNES: readonly ColonneDe<DureeObservee>[] = [
  colonneTexte('etape', 'Étape', ({ etape }) => etape),
  { cle: 'mediane', titre: 'Durée médiane', unite: 'en jours', rendu: ({ medianeJours }) => medianeJours ?? '–' },
  { cle: 'observees', titre: 'Passages observés', rendu: ({ observees }) => observees },
  { cle: 'enCours', titre: 'Encore dans l’étape', rendu: ({ enCours }) => enCours },
]

/** How the forecast is made, what it supposes, and the durations it was made from. */
export function Methode({ prevision: { methode, hypotheses, durees } }: { readonly prevision: PrevisionAe }) {
  return (
    <section aria-labelledby="titre-methode">
      <h2 id="titre-methode" className="fr-h4">
        Méthode et hypothèses
      </h2>
      <p>{methode}</p>
      <AideRegle titre={`${compter(hypotheses.length, 'hypothèse')} à avoir en tête`}>
        <ul>
          {hypotheses.map((hypothese) => (
            <li key={hypothese}>{hypothese}</li>
          ))}
        </ul>
      </AideRegle>
      <TableDeListe
        id="durees"
        legende="Durées observées dans toute la campagne"
        colonnes={COLONNES}
        lignes={durees}
        cleDe={({ etape }) => etape}
        vide="Aucun passage observé."
      />
    </section>
  )
}
