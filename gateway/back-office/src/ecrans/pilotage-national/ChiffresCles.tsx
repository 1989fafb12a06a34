import type { PilotageNational } from '../../api/pilotage'
import { Chiffre, Chiffres, PartDuChiffre } from '../../commun/Chiffres'
import { formaterMontant } from '../../commun/montant'
import { compter } from '../../commun/pluriel'
import { formaterSeuil, formaterTaux } from '../../commun/taux'
import { derriere } from './ouvrir'

type Props = { readonly pilotage: PilotageNational }

/** The four figures a pilot looks at first. */
export function ChiffresCles({ pilotage }: Props) {
  const { total, regions, seuils } = pilotage
  const dotees = regions.filter((region) => region.alloueCentimes > 0).length
  const enAlerte = regions.filter((region) => region.statut === 'ALERTE').length
  const taux = total.tauxEngagementPointsDeBase
  return (
    <Chiffres>
      <Chiffre libelle="AE allouées" valeur={formaterMontant(total.alloueCentimes)} vers={derriere('AE', pilotage)}>
        à {compter(dotees, 'région')} sur {regions.length}
      </Chiffre>
      <Chiffre libelle="AE engagées" valeur={formaterMontant(total.engageCentimes)} vers={derriere('ENGAGE', pilotage)}>
        {taux === undefined ? 'aucune AE allouée' : `${formaterTaux(taux)} des AE allouées`}
      </Chiffre>
      <Chiffre
        libelle="AE non engagées"
        valeur={formaterMontant(total.nonEngageCentimes)}
        vers={derriere('AE', pilotage)}
      >
        dont{' '}
        <PartDuChiffre vers={derriere('PROGRAMME', pilotage)} centimes={total.programmeCentimes}>
          programmés
        </PartDuChiffre>
      </Chiffre>
      <Chiffre
        libelle="Régions en alerte"
        valeur={String(enAlerte)}
        vers={`?${new URLSearchParams({ exercice: String(pilotage.exercice), vue: 'alerte' })}`}
      >
        moins de {formaterSeuil(seuils.alertePointsDeBase)} engagés
      </Chiffre>
    </Chiffres>
  )
}
