import type { Comite } from '../../api/comites'
import { colonneTexte } from '../../commun/colonnes'
import { libelle, SECTEURS } from '../../commun/dossiers'
import { ListeEntiere } from '../../commun/ListeEntiere'
import type { ColonneDe } from '../../commun/TableDeListe'
import { AXES, STATUTS } from './libelles'

type Part = Comite['equilibre'][number]

const nombre = (cle: string, titre: string, lire: (part: Part) => number): ColonneDe<Part> => ({
  cle,
  titre,
  unite: 'en ESSMS',
  tri: lire,
  rendu: lire,
  cellule: (part) => ({ nombre: String(lire(part)) }),
})

const COLONNES: readonly ColonneDe<Part>[] = [
  colonneTexte('valeur', 'Part', ({ valeur }) => libelle({ ...SECTEURS, ...STATUTS }, valeur)),
  colonneTexte('axe', 'Axe', ({ axe }) => AXES[axe]),
  nombre('inscrits', 'Inscrits', ({ inscrits }) => inscrits),
  nombre('proposes', 'Proposés', ({ proposes }) => proposes),
  nombre('retenus', 'Déjà retenus', ({ dejaRetenus }) => dejaRetenus),
]

/** By sector, status and territory; the platform shows, a person judges. */
export function Equilibre({ comite }: { readonly comite: Comite }) {
  return (
    <ListeEntiere
      id="equilibre"
      legende="Poids de chaque secteur, statut et territoire, en ESSMS"
      colonnes={COLONNES}
      lignes={comite.equilibre}
      cleDe={({ axe, valeur }) => `${axe} ${valeur}`}
      nom={['ligne', 'lignes']}
      fichier={`equilibre-${comite.comiteId}.csv`}
      triParDefaut={['axe', 'asc']}
      vide="L’équilibre paraît quand des dossiers sont inscrits."
    />
  )
}
