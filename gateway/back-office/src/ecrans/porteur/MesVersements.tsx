import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useDemande, useTousLesVersements, type Versement } from '../../api/versements'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { Conditions } from '../../commun/Conditions'
import { Confirmation } from '../../commun/Confirmation'
import { formaterDate } from '../../commun/dates'
import { ETATS_VERSEMENT, TRANCHES } from '../../commun/financement'
import { Lecture } from '../../commun/Lecture'
import { formaterMontant } from '../../commun/montant'
import { Reussite } from '../../commun/Reussite'
import { impaye } from '../financement-fiche/droits'

/** Each payment: its amount, where it is, what it still waits for, and the request when nothing is missing. */
export function MesVersements() {
  const versements = useTousLesVersements(undefined)
  const [demande, setDemande] = useState<Versement>()
  const [fait, setFait] = useState('')
  return (
    <section aria-labelledby="titre-versements">
      <h2 id="titre-versements" className="fr-h4">
        Mes versements
      </h2>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      <Lecture requete={versements} quoi="versements" sansDate>
        {(lus) =>
          lus.length === 0 ? (
            <p>Aucun versement prévu : l’échéancier s’établit avec la décision de financement.</p>
          ) : (
            lus.map((versement) => (
              <UnVersement key={versement.id} versement={versement} demander={() => setDemande(versement)} />
            ))
          )
        }
      </Lecture>
      {demande !== undefined && (
        <Demander
          versement={demande}
          fermer={() => setDemande(undefined)}
          terminer={() => {
            setDemande(undefined)
            setFait(`${TRANCHES[demande.tranche]} demandé pour ${demande.dossierId} : l’ARS le vérifie.`)
          }}
        />
      )}
    </section>
  )
}

type Props = { readonly versement: Versement; readonly demander: () => void }

function UnVersement({ versement, demander }: Props) {
  const { id, dossierId, tranche, montantCentimes, etat, payable, conditions, datePaiement, motifRenvoi, motifRejet } =
    versement
  const nom = `${TRANCHES[tranche]} du projet ${dossierId}`
  return (
    <section aria-labelledby={id} className="fr-mb-4w">
      <h3 id={id} className="fr-h6 fr-mb-1w">
        {nom} : {formaterMontant(montantCentimes)}
      </h3>
      <p className="fr-mb-1w">
        <BadgeEtat etat={etat} noms={ETATS_VERSEMENT} />
        {datePaiement === undefined ? '' : ` le ${formaterDate(datePaiement)}`}
      </p>
      {motifRenvoi !== undefined && <p>Renvoyé par l’ARS : {motifRenvoi}</p>}
      {motifRejet !== undefined && <p>Rejeté par le gestionnaire : {motifRejet}</p>}
      {etat === 'ATTENDU' &&
        (montantCentimes === 0 ? (
          <p>Rien à demander : {impaye({ payable, montantCentimes })}</p>
        ) : (
          <Conditions conditions={conditions} />
        ))}
      {etat === 'ATTENDU' && payable && (
        <Button size="small" onClick={demander}>
          <span>
            Demander ce versement<span className="fr-sr-only"> : {nom}</span>
          </span>
        </Button>
      )}
    </section>
  )
}

type PropsDemande = { readonly versement: Versement; readonly fermer: () => void; readonly terminer: () => void }

function Demander({ versement: { id, montantCentimes }, fermer, terminer }: PropsDemande) {
  const action = useDemande(id, terminer)
  return (
    <Confirmation
      titre="Demander ce versement"
      bouton={`Demander ${formaterMontant(montantCentimes)}`}
      confirmer={() => action.mutate()}
      fermer={fermer}
      action={action}
    >
      <p>
        L’ARS vérifie la demande, puis la transmet au gestionnaire du fonds, qui paie sur le compte que vous avez donné.
      </p>
    </Confirmation>
  )
}
