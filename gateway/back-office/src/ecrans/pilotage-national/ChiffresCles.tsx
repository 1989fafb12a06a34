import type { PilotageNational } from '../../api/pilotage'
import { Chiffre, Chiffres } from '../../commun/Chiffres'
import { formaterMontant } from '../../commun/montant'
import { compter } from '../../commun/pluriel'
import { formaterSeuil, formaterTaux } from '../../commun/taux'

type Props = { readonly pilotage: PilotageNational }

/** The four figures a pilot looks at first. */
export function ChiffresCles({ pilotage: { total, regions, seuils } }: Props) {
  const dotees = regions.filter((region) => region.alloueCentimes > 0).length
  const enAlerte = regions.filter((region) => region.statut === 'ALERTE').length
  const taux = total.tauxEngagementPointsDeBase
  return (
    <Chiffres>
      <Chiffre libelle="AE allouées" valeur={formaterMontant(total.alloueCentimes)}>
        à {compter(dotees, 'région')} sur {regions.length}
      </Chiffre>
      <Chiffre libelle="AE engagées" valeur={formaterMontant(total.engageCentimes)}>
        {taux === undefined ? 'aucune AE allouée' : `${formaterTaux(taux)} des AE allouées`}
      </Chiffre>
      <Chiffre libelle="AE non engagées" valeur={formaterMontant(total.nonEngageCentimes)}>
        dont {formaterMontant(total.programmeCentimes)} programmés
      </Chiffre>
      <Chiffre libelle="Régions en alerte" valeur={String(enAlerte)}>
        moins de {formaterSeuil(seuils.alertePointsDeBase)} engagés
      </Chiffre>
    </Chiffres>
  )
}
