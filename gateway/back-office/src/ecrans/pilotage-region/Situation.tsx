import { Link } from 'react-router'
import type { LigneRegion, PilotageRegion } from '../../api/pilotage'
import { BadgeStatut } from '../../commun/BadgeStatut'
import { BarreDeTaux } from '../../commun/BarreDeTaux'
import { Chiffre, Chiffres, PartDuChiffre } from '../../commun/Chiffres'
import { formaterMontant, formaterNombre } from '../../commun/montant'
import { formaterSeuil } from '../../commun/taux'
import { prochaine } from '../../commun/echeance'
import { AlerteEcheance, SourcesDesEcheances } from '../../commun/Echeances'
import { derriere } from '../pilotage-national/ouvrir'
import { DossiersParEtat } from './DossiersParEtat'

/** Where the allocated credits come from; a redeployment is worth saying, its absence is not. */
function provenance(ligne: LigneRegion, exercice: number) {
  const redeploye = [
    ...(ligne.cedeCentimes > 0 ? [`${formaterMontant(ligne.cedeCentimes)} cédés`] : []),
    ...(ligne.recuCentimes > 0 ? [`${formaterMontant(ligne.recuCentimes)} reçus`] : []),
  ]
  return redeploye.length === 0
    ? `exercice ${exercice}`
    : `${formaterMontant(ligne.notifieCentimes)} notifiés, ${redeploye.join(', ')}`
}

/** One region's figures, as the national table sums them. */
export function Situation({ pilotage }: { readonly pilotage: PilotageRegion }) {
  const { ligne, seuils, echeances, exercice } = pilotage
  const vers = (quoi: Parameters<typeof derriere>[0]) => derriere(quoi, pilotage, ligne.region)
  const echeance = prochaine(echeances)
  return (
    <>
      {echeance !== undefined && <AlerteEcheance echeance={echeance} nonEngageCentimes={ligne.nonEngageCentimes} />}
      <Chiffres>
        <Chiffre libelle="AE allouées" valeur={formaterMontant(ligne.alloueCentimes)} vers={vers('AE')}>
          {provenance(ligne, exercice)}
        </Chiffre>
        <Chiffre libelle="AE engagées" valeur={formaterMontant(ligne.engageCentimes)} vers={vers('ENGAGE')}>
          dont{' '}
          <PartDuChiffre vers={vers('PAYE')} centimes={ligne.payeCentimes}>
            payés
          </PartDuChiffre>
        </Chiffre>
        <Chiffre libelle="AE non engagées" valeur={formaterMontant(ligne.nonEngageCentimes)} vers={vers('AE')}>
          dont{' '}
          <PartDuChiffre vers={vers('PROGRAMME')} centimes={ligne.programmeCentimes}>
            programmés
          </PartDuChiffre>
        </Chiffre>
        <Chiffre
          libelle="Projets dont les cibles sont atteintes"
          valeur={`${formaterNombre(ligne.projetsCiblesAtteintes)} / ${formaterNombre(ligne.projetsSuivis)}`}
          vers={vers('ATTEINTES')}
        >
          <Link to={vers('SUIVIS')}>projets dont l’usage est suivi</Link>
        </Chiffre>
      </Chiffres>
      <div className="fr-grid-row fr-grid-row--gutters">
        <section className="fr-col-12 fr-col-lg-7" aria-labelledby="titre-engagement">
          <h2 id="titre-engagement" className="fr-h4">
            Taux d’engagement
          </h2>
          <BarreDeTaux pointsDeBase={ligne.tauxEngagementPointsDeBase} libelle={`Taux d’engagement, ${ligne.nom}`} />
          <p className="fr-mt-2w fr-mb-4w">
            <BadgeStatut statut={ligne.statut} />{' '}
            <span className="fr-text--sm esms-mention">
              Seuils de lecture, et non règles du programme : alerte sous {formaterSeuil(seuils.alertePointsDeBase)},
              vigilance sous {formaterSeuil(seuils.vigilancePointsDeBase)}.
            </span>
          </p>
          <SourcesDesEcheances echeances={echeances} />
        </section>
        <section className="fr-col-12 fr-col-lg-5" aria-labelledby="titre-dossiers">
          <h2 id="titre-dossiers" className="fr-h4">
            Dossiers
          </h2>
          <DossiersParEtat ligne={ligne} ou={pilotage} />
        </section>
      </div>
    </>
  )
}
