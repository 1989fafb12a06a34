import { Link } from 'react-router'
import type { DefinitionMesure, FiltreDAxe, LigneDAxe, TableauDAxe } from '../../api/axes'
import { formaterEuros, formaterNombre } from '../../commun/montant'
import { AXES, listeDe } from '../../commun/pilotage'
import type { ColonneDe } from '../../commun/TableDeListe'

export type Ligne = LigneDAxe & { readonly estTotal?: true }

export const lignesDe = ({ lignes }: TableauDAxe): readonly Ligne[] => lignes

export const totalDe = ({ total }: TableauDAxe): Ligne => ({
  code: '',
  libelle: 'Total',
  valeurs: total,
  estTotal: true,
})

/** One column per measure; each figure leads to its files, with the code of the row added to the filters. */
export function colonnesDe(
  tableau: TableauDAxe,
  mesures: readonly DefinitionMesure[],
  filtre: FiltreDAxe,
): readonly ColonneDe<Ligne>[] {
  const { filtre: nomDuFiltre, nom } = AXES[tableau.axe]
  // Several envelopes are read together along CAMPAGNE: no single run names them.
  const consolidation = tableau.consolidations.length === 1 ? { consolidation: tableau.consolidations[0]! } : {}
  const adresse = (mesure: DefinitionMesure, { code, estTotal }: Ligne) =>
    listeDe(mesure.code, { ...filtre, ...consolidation, ...(estTotal === true ? {} : { [nomDuFiltre]: code }) })
  return [
    {
      cle: 'libelle',
      titre: nom,
      aGauche: true,
      tri: ({ libelle }) => libelle,
      rendu: ({ libelle }) => libelle,
    },
    ...mesures.map((mesure): ColonneDe<Ligne> => ({
      cle: mesure.code,
      titre: mesure.libelle,
      ...(mesure.unite === 'CENTIMES' ? { unite: 'en €' } : {}),
      tri: ({ valeurs }) => valeurs[mesure.code] ?? 0,
      rendu: (ligne) => {
        const valeur = ligne.valeurs[mesure.code] ?? 0
        const texte = mesure.unite === 'CENTIMES' ? formaterEuros(valeur) : formaterNombre(valeur)
        return valeur === 0 ? texte : <Link to={adresse(mesure, ligne)}>{texte}</Link>
      },
    })),
  ]
}
