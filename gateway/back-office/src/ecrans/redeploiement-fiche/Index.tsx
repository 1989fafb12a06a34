import { useLocation, useParams } from 'react-router'
import { useRedeploiement, type Redeploiement } from '../../api/redeploiement'
import { BadgeRedeploiement } from '../../commun/BadgeRedeploiement'
import { formaterDate, formaterInstant } from '../../commun/dates'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { Reussite } from '../../commun/Reussite'
import { Titre } from '../../commun/Titre'
import { Histoire } from './Histoire'
import { Parts } from './Parts'
import { Signatures } from './Signatures'

export default function RedeploiementFiche() {
  const { id = '' } = useParams()
  const redeploiement = useRedeploiement(id)
  const { state } = useLocation() as { state: { fait?: string } | null }
  return (
    <>
      <FilDAriane parents={[['Redéploiement', '/redeploiement']]} ici={id} />
      <Titre>{`Redéploiement ${id}`}</Titre>
      {state?.fait === 'propose' && (
        <Reussite>Proposition enregistrée : aucun solde n’a changé. Elle attend une première signature.</Reussite>
      )}
      <Lecture requete={redeploiement} quoi="redéploiement">
        {(donnees) => <Fiche redeploiement={donnees} />}
      </Lecture>
    </>
  )
}

function Fiche({ redeploiement }: { readonly redeploiement: Redeploiement }) {
  const { etat, enveloppe, jourReference, motif, decision, historique } = redeploiement
  const propose = historique[0]
  return (
    <>
      <p>
        <BadgeRedeploiement etat={etat} />
      </p>
      <p>
        Enveloppe {enveloppe}, jour de référence : {formaterDate(jourReference)}
        {decision === undefined ? '' : ` (${decision})`}.
        {propose !== undefined && ` Proposé par ${propose.auteur.nom} le ${formaterInstant(propose.le)}.`}
      </p>
      <p>
        <strong>Raison :</strong> {motif}
      </p>
      <Parts redeploiement={redeploiement} />
      <Signatures redeploiement={redeploiement} />
      <Histoire etapes={historique} />
    </>
  )
}
