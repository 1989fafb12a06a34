import { useState } from 'react'
import { useDemandeDAmenagement, type Amenagement } from '../../api/amenagements'
import { ChampTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { Confirmation } from '../../commun/Confirmation'
import { SECTEURS } from '../../commun/dossiers'
import { SaisieRetrouvee } from '../../commun/SaisieRetrouvee'
import { useBrouillon } from '../../commun/useBrouillon'
import { INDICATEURS } from '../../commun/usages'
import { DEMANDE_VIDE, enDemande, erreursDeDemande, estDemande, type SaisieDemande } from './demande'

type Props = {
  readonly campagne: string
  readonly fermer: () => void
  readonly terminer: (demande: Amenagement) => void
}

const MOTIFS = [
  ['ANONYMAT', 'Anonymat des personnes'],
  ['AUTRE_ACTIVITE', 'Autre activité, à juger sur documents'],
] as const

/** What the annex would say, and why; kept in this browser until it is sent. */
export function Demander({ campagne, fermer, terminer }: Props) {
  const brouillon = useBrouillon(`amenagement.${campagne}`, DEMANDE_VIDE, estDemande)
  const { valeur, changer } = brouillon
  const [controle, setControle] = useState(false)
  const action = useDemandeDAmenagement((demande) => {
    brouillon.oublier()
    terminer(demande)
  })
  const erreurs = erreursDeDemande(valeur)
  const confirmer = () => {
    setControle(true)
    if (Object.keys(erreurs).length > 0) montrerLaPremiereErreur()
    else action.mutate(enDemande(campagne, valeur))
  }
  const champ = (nom: keyof SaisieDemande) => ({
    valeur: valeur[nom],
    changer: (texte: string) => changer({ ...valeur, [nom]: texte }),
    erreur: controle ? erreurs[nom] : undefined,
  })
  return (
    <Confirmation
      large
      titre={`Demander un aménagement, campagne ${campagne}`}
      bouton="Envoyer la demande"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      <p>Sauf mention contraire, tout est obligatoire. Ne nommez aucun établissement ni aucune personne.</p>
      <SaisieRetrouvee le={brouillon.retrouveLe} recommencer={brouillon.recommencer} />
      <ChoixDeListe
        {...champ('indicateur')}
        libelle="Indicateur"
        sansChoix="Choisissez un indicateur"
        choix={Object.entries(INDICATEURS).filter(([code]) => code.startsWith('TAUX_'))}
      />
      <ChoixDeListe
        {...champ('secteur')}
        libelle="Secteur (facultatif)"
        sansChoix="Tous les secteurs"
        choix={Object.entries(SECTEURS)}
      />
      <ChoixDeListe {...champ('motif')} libelle="Motif" sansChoix="Choisissez un motif" choix={MOTIFS} />
      <ChampTexte {...champ('activite')} libelle="Activité, clairement définie" />
      <ChampTexte {...champ('du')} libelle="Premier mois mesuré ainsi" indication="Par exemple 2026-01" />
      <ChampTexte {...champ('au')} libelle="Dernier mois (facultatif)" indication="Vide : sans fin prévue" />
      <ChampTexte {...champ('argumentaire')} long libelle="Pourquoi ces personnes ne peuvent pas en bénéficier" />
      <ChampTexte {...champ('documents')} long libelle="Documents qui l’établissent" indication="Un par ligne" />
    </Confirmation>
  )
}
