import { colonneDate, colonneTexte } from '../../commun/colonnes'
import { nomDeRegion } from '../../commun/regions-choix'
import { Reference, STATUTS_REFERENCE } from '../../commun/Reference'
import type { ColonneDe } from '../../commun/TableDeListe'
import type { Regle } from './regles'
import { enMots } from './valeur'

export const COLONNES_REGLES: readonly ColonneDe<Regle>[] = [
  {
    cle: 'cle',
    titre: 'Règle',
    aGauche: true,
    tri: ({ cle }) => cle,
    rendu: ({ libelle, cle }) => (
      <>
        {libelle}
        <span className="esms-reference">{cle}</span>
      </>
    ),
    cellule: ({ libelle }) => ({ texte: libelle }),
  },
  colonneTexte('valeur', 'Valeur', ({ valeur, unite }) => enMots(valeur, unite)),
  colonneTexte('region', 'Portée', ({ region }) => nomDeRegion(region)),
  colonneDate('du', 'Du', ({ du }) => du),
  colonneDate('au', 'Au', ({ au }) => au),
  {
    cle: 'texte',
    titre: 'Texte',
    aGauche: true,
    tri: ({ reference }) => reference.texte,
    rendu: ({ reference }) => <Reference reference={reference} />,
    cellule: ({ reference: { texte, localisation, regle } }) => ({ texte: [texte, localisation, regle].join(', ') }),
  },
  colonneTexte('statut', 'Statut', ({ reference }) => STATUTS_REFERENCE[reference.statut]),
]
