import Alert from '@codegouvfr/react-dsfr/Alert'
import { Link } from 'react-router'
import type { Rapprochement as Donnees } from '../../api/pilotage'
import { compter } from '../../commun/pluriel'
import { Ecarts } from './Ecarts'

/** The sources of the consolidation agree. */
export function RapprochementConforme({ rapprochement: { decalages = [] } }: { readonly rapprochement: Donnees }) {
  return (
    <p className="esms-rapprochement">
      <span className="fr-icon-success-fill fr-icon--sm fr-mr-1w" aria-hidden="true" />
      Rapprochement conforme : aucun écart entre le tableau, le grand livre et le financement.{' '}
      {decalages.length === 0
        ? 'Aucun service n’est en retard sur un autre. '
        : `${compter(decalages.length, 'acte attendu', 'actes attendus')} entre services. `}
      <Link to="/pilotage/rapprochement">Rapport de rapprochement</Link>
    </p>
  )
}

/** They do not: said before any figure, because none of them is safe to use yet. */
export function RapprochementNonConforme({ ecarts }: { readonly ecarts: Donnees['ecarts'] }) {
  return (
    <div className="fr-mb-4w">
      <Alert
        severity="error"
        as="h2"
        title={`Rapprochement non conforme : ${compter(ecarts.length, 'écart')}`}
        description="Les sources de la consolidation ne donnent pas les mêmes valeurs. N’utilisez pas ces chiffres pour décider avant de comprendre chaque écart."
        className="fr-mb-3w"
      />
      <Ecarts ecarts={ecarts} />
    </div>
  )
}
