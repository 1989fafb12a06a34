import { useState } from 'react'
import { useOutletContext } from 'react-router'
import type { Session } from '../../api/session'
import { useRenvoi, useValidation, type Versement } from '../../api/versements'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { Conditions } from '../../commun/Conditions'
import { formaterDate } from '../../commun/dates'
import { DialogueATexte } from '../../commun/DialogueATexte'
import { ETATS_VERSEMENT, TRANCHES } from '../../commun/financement'
import { ListeDActes } from '../../commun/ListeDActes'
import { formaterMontant } from '../../commun/montant'
import { PanneauProbleme } from '../../commun/PanneauProbleme'
import { estPour, pourRenvoyer, pourRetourner, pourValider } from './droits'
import type { Terminer } from './Conventions'
import { Retour } from './Retour'

type Props = { readonly versement: Versement; readonly terminer: Terminer }

/** One payment: its amount, where it stands, its conditions one by one. */
export function UnVersement({ versement, terminer }: Props) {
  const { id, tranche, montantCentimes, etat, conditions, motifRenvoi, motifRejet } = versement
  return (
    <section aria-labelledby={`titre-${id}`} className="fr-mb-4w">
      <h2 id={`titre-${id}`} className="fr-h5 fr-mb-1w">
        {TRANCHES[tranche]} : {formaterMontant(montantCentimes)}
      </h2>
      <p className="fr-mb-1w">
        <BadgeEtat etat={etat} noms={ETATS_VERSEMENT} /> {histoire(versement)}
      </p>
      {motifRenvoi !== undefined && etat === 'ATTENDU' && (
        <p className="fr-mb-1w">
          <strong>Demande renvoyée au porteur :</strong> {motifRenvoi}
        </p>
      )}
      {motifRejet !== undefined && (
        <p className="fr-mb-1w">
          <strong>Dernier rejet du gestionnaire :</strong> {motifRejet}
        </p>
      )}
      <Conditions conditions={conditions} />
      <Actes versement={versement} terminer={terminer} />
    </section>
  )
}

function histoire({ demandeLe, valideLe, transmisLe, lot, datePaiement, tentatives }: Versement): string {
  return [
    ...(demandeLe === undefined ? [] : [`demandé le ${formaterDate(demandeLe)}`]),
    ...(valideLe === undefined ? [] : [`validé le ${formaterDate(valideLe)}`]),
    ...(transmisLe === undefined ? [] : [`transmis le ${formaterDate(transmisLe)} (${lot ?? 'sans lot'})`]),
    ...(datePaiement === undefined ? [] : [`payé le ${formaterDate(datePaiement)}`]),
    ...(tentatives > 1 ? [`${tentatives} transmissions`] : []),
  ].join(', ')
}

function Actes({ versement, terminer }: Props) {
  const session = useOutletContext<Session>()
  const [acte, setActe] = useState<'renvoyer' | 'retour'>()
  const { id } = versement
  const fermer = () => setActe(undefined)
  const finir = (phrase: string) => {
    fermer()
    terminer(phrase)
  }
  const validation = useValidation(id, () => finir('Versement validé : le prochain lot le transmettra.'))
  const renvoi = useRenvoi(id, () => finir('Demande renvoyée : le porteur en lit le motif.'))
  if (!estPour(session, versement, 'ARS_FINANCIER')) return null
  return (
    <>
      {validation.error !== null && <PanneauProbleme erreur={validation.error} />}
      <ListeDActes
        titre={`Actions sur ${id}`}
        actes={[
          {
            nom: 'valider',
            libelle: 'Valider le versement',
            faire: () => validation.mutate(),
            empechement: pourValider(versement),
            principal: true,
          },
          {
            nom: 'renvoyer',
            libelle: 'Renvoyer la demande au porteur',
            faire: () => setActe('renvoyer'),
            empechement: pourRenvoyer(versement),
          },
          {
            nom: 'retour',
            libelle: 'Enregistrer le retour du gestionnaire',
            faire: () => setActe('retour'),
            empechement: pourRetourner(versement),
          },
        ]}
      />
      {acte === 'renvoyer' && (
        <DialogueATexte
          titre={`Renvoyer la demande ${id}`}
          bouton="Renvoyer au porteur"
          libelle="Ce qui manque ou ne convient pas, et quoi faire"
          quoi="la raison du renvoi"
          bornes={[3, 500]}
          envoyer={(motif) => renvoi.mutate(motif)}
          action={renvoi}
          fermer={fermer}
        />
      )}
      {acte === 'retour' && <Retour versement={versement} terminer={finir} fermer={fermer} />}
    </>
  )
}
