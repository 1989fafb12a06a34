import Notice from '@codegouvfr/react-dsfr/Notice'
import { Link } from 'react-router'
import type { Dossier } from '../../api/dossiers'
import { BadgeDossier } from '../../commun/BadgeDossier'
import { formaterDate, formaterInstant } from '../../commun/dates'
import { ETATS_DOSSIER, libelle, TYPES_PROJET } from '../../commun/dossiers'
import { compter } from '../../commun/pluriel'
import { Reference } from '../../commun/Reference'
import { nomDeRegion } from '../../commun/regions-choix'

/** What the file is, where it stands, who follows it, what is due. */
export function Entete({ dossier }: { readonly dossier: Dossier }) {
  const { etat, etatDepuis, etape, porteur, region, regions, campagne, typeProjet, deposeLe, suiviPar } = dossier
  const autres = regions.filter((code) => code !== region)
  return (
    <>
      <p className="fr-mb-1w">
        <BadgeDossier etat={etat} />{' '}
        {etatDepuis !== undefined && <span className="esms-mention">depuis le {formaterInstant(etatDepuis)}</span>}
      </p>
      <p className="fr-mb-1w">
        <strong>{porteur.raisonSociale}</strong>, {nomDeRegion(region)}
        {autres.length > 0 && ` (aussi ${autres.map(nomDeRegion).join(', ')})`}. Campagne {campagne},{' '}
        {libelle(TYPES_PROJET, typeProjet).toLowerCase()}, {compter(dossier.nombreEssms, 'ESSMS', 'ESSMS')}
        {dossier.nombreEssmsFinancables === undefined
          ? ''
          : ` dont ${dossier.nombreEssmsFinancables} finançables`}.{' '}
        {deposeLe === undefined ? 'Pas encore déposé.' : `Déposé le ${formaterInstant(deposeLe)}.`}
      </p>
      <p className="fr-mb-2w">
        {suiviPar === undefined
          ? 'Personne ne suit ce dossier.'
          : `Suivi par ${suiviPar.nom} depuis le ${formaterInstant(suiviPar.depuis)}.`}
      </p>
      {etat === 'RETENU' && (
        <p className="fr-mb-2w">
          <Link to={`/financements/${dossier.dossierId}`}>Subvention : calcul, convention, versements</Link>
        </p>
      )}
      {etape !== undefined && <Notice severity="info" className="fr-mb-2w" title={etape.phrase} />}
      <Echeances dossier={dossier} />
      <Decision dossier={dossier} />
    </>
  )
}

function Echeances({ dossier: { echeances = [] } }: { readonly dossier: Dossier }) {
  if (echeances.length === 0) return null
  return (
    <section aria-labelledby="titre-echeances-dossier">
      <h2 id="titre-echeances-dossier" className="fr-h6 fr-mb-1w">
        Échéances
      </h2>
      <ul className="fr-mb-2w">
        {echeances.map(({ nature, au, depassee, phrase, reference }) => (
          <li key={`${nature} ${au}`}>
            <strong className={depassee ? 'esms-attention fr-icon-warning-fill' : ''}>
              {formaterDate(au.slice(0, 10))}
              {depassee && ' (passée)'}
            </strong>{' '}
            : {phrase}
            <Reference reference={reference} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Decision({ dossier: { decision, notification } }: { readonly dossier: Dossier }) {
  if (decision === undefined) return null
  return (
    <p>
      <strong>Décision :</strong> {ETATS_DOSSIER[decision.issue].toLowerCase()} le {formaterInstant(decision.le)},{' '}
      {decision.par} – {decision.motif}{' '}
      {notification === undefined
        ? 'Notification au porteur : à tracer.'
        : `Notifiée au porteur le ${formaterDate(notification.notifieeLe.slice(0, 10))}.`}
    </p>
  )
}
