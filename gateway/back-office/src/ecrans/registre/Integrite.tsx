import Badge from '@codegouvfr/react-dsfr/Badge'
import Button from '@codegouvfr/react-dsfr/Button'
import { adresseDe } from '../../api/client'
import { useIntegrite, useVerification, type Integrite } from '../../api/registre'
import { formaterInstant } from '../../commun/dates'
import { Lecture } from '../../commun/Lecture'
import { PanneauProbleme } from '../../commun/PanneauProbleme'
import { compter } from '../../commun/pluriel'

/** Whether the chain of the ledger is whole, the check on demand, and the file that proves it elsewhere. */
export function IntegriteDuRegistre({ enveloppe }: { readonly enveloppe: string }) {
  const derniere = useIntegrite(enveloppe, true)
  const verification = useVerification()
  return (
    <section aria-labelledby="titre-integrite" className="fr-mb-4w">
      <h2 id="titre-integrite" className="fr-h6">
        Intégrité
      </h2>
      <Lecture requete={derniere} quoi="dernière vérification" sansDate>
        {(integrite) => <Verdict integrite={integrite} />}
      </Lecture>
      {verification.error !== null && <PanneauProbleme erreur={verification.error} />}
      <div className="esms-actions fr-mt-0">
        <Button
          size="small"
          priority="secondary"
          iconId="fr-icon-refresh-line"
          onClick={() => verification.mutate(enveloppe)}
          nativeButtonProps={{ 'aria-disabled': verification.isPending }}
        >
          {verification.isPending ? 'Vérification en cours…' : 'Vérifier maintenant'}
        </Button>
        <a
          className="fr-btn fr-btn--sm fr-btn--secondary fr-btn--icon-left fr-icon-download-line"
          href={adresseDe('budget', '/integrite/preuve', { enveloppe })}
          download={`preuve-${enveloppe}.ndjson`}
        >
          Télécharger le fichier de preuve
        </a>
      </div>
      <p className="fr-text--sm esms-mention fr-mt-1w">
        Le fichier se vérifie sans la plateforme : <code>./esms verifier-preuve FICHIER</code>. Il nomme les agents :
        gardez-le en lieu sûr.
      </p>
    </section>
  )
}

function Verdict({ integrite }: { readonly integrite: Integrite | null }) {
  if (integrite === null) return <p>La chaîne n’a pas encore été vérifiée.</p>
  const { conforme, mouvementsVerifies, verifieLe, premiereSequenceFautive, raison, empreinteTete } = integrite
  return (
    <p role="status">
      <Badge as="span" small severity={conforme ? 'success' : 'error'}>
        {conforme ? 'Chaîne intacte' : 'Chaîne rompue'}
      </Badge>{' '}
      {compter(mouvementsVerifies, 'mouvement vérifié', 'mouvements vérifiés')} le {formaterInstant(verifieLe)}.
      {premiereSequenceFautive !== undefined &&
        ` Premier mouvement fautif : ${premiereSequenceFautive}${raison === undefined ? '' : ` (${raison})`}.`}{' '}
      <span className="esms-empreinte" title="Empreinte du dernier mouvement exact">
        {empreinteTete}
      </span>
    </p>
  )
}
