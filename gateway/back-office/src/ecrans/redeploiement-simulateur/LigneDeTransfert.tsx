import Button from '@codegouvfr/react-dsfr/Button'
import type { EtatDeRegion } from '../../api/redeploiement'
import { ChampMontant } from '../../commun/ChampMontant'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { formaterMontant } from '../../commun/montant'
import { CHOIX_DE_REGIONS } from '../../commun/regions-choix'
import type { ErreursDeLigne, LigneSaisie } from './saisie'

type Props = {
  readonly rang: number
  readonly ligne: LigneSaisie
  readonly erreurs: ErreursDeLigne
  /** What the region gives in all lines together. */
  readonly cede: number
  readonly donneur: EtatDeRegion | undefined
  readonly changer: (ligne: LigneSaisie) => void
  readonly retirer?: () => void
}

export function LigneDeTransfert({ rang, ligne, erreurs, cede, donneur, changer, retirer }: Props) {
  return (
    <fieldset className="esms-transfert">
      <legend className="fr-text--bold fr-mb-1w">Transfert {rang}</legend>
      <div className="esms-transfert__champs">
        <ChoixDeListe
          libelle="De"
          sansChoix="Choisir une région"
          valeur={ligne.de}
          changer={(de) => changer({ ...ligne, de })}
          choix={CHOIX_DE_REGIONS}
          erreur={erreurs.de}
        />
        <ChoixDeListe
          libelle="Vers"
          sansChoix="Choisir une région"
          valeur={ligne.vers}
          changer={(vers) => changer({ ...ligne, vers })}
          choix={CHOIX_DE_REGIONS}
          erreur={erreurs.vers}
        />
        <ChampMontant
          libelle="Montant (en euros)"
          centimes={ligne.centimes}
          changer={(centimes) => changer({ ...ligne, centimes })}
          erreur={erreurs.centimes}
        />
        {retirer !== undefined && (
          <Button
            type="button"
            size="small"
            priority="tertiary no outline"
            iconId="fr-icon-delete-line"
            onClick={retirer}
          >
            {`Retirer le transfert ${rang}`}
          </Button>
        )}
      </div>
      {donneur !== undefined && <Reste donneur={donneur} cede={cede} />}
    </fieldset>
  )
}

/** What the giving region had at the reference day, before the service computes on today's balances. */
function Reste({ donneur: { nom, lectures }, cede }: { readonly donneur: EtatDeRegion; readonly cede: number }) {
  const { disponibleCentimes, programmeCentimes } = lectures.finDeJournee
  const depasse = cede - disponibleCentimes
  return (
    <p className="fr-text--sm fr-mb-0" role="status">
      {nom} : {formaterMontant(disponibleCentimes)} disponibles et {formaterMontant(programmeCentimes)} programmés au
      jour de référence.{' '}
      {depasse > 0 && (
        <strong className="esms-attention fr-icon-warning-fill">
          {formaterMontant(cede)} cédés en tout : {formaterMontant(depasse)} de plus que le disponible.
        </strong>
      )}
    </p>
  )
}
