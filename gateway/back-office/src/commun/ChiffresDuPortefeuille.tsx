import type { usePortefeuille } from '../api/suivi-usages'
import { Chiffre, Chiffres } from './Chiffres'
import { formaterEuros, formaterNombre } from './montant'
import { compter } from './pluriel'

type Props = { readonly portefeuille: NonNullable<ReturnType<typeof usePortefeuille>['data']> }

/** Balances neither paid nor lost, as the service adds them up. */
export function ChiffresDuPortefeuille({
  portefeuille: { projets, soldeCentimes, soldeARisqueCentimes, soldesInconnus },
}: Props) {
  return (
    <Chiffres>
      <Chiffre libelle="Projets dont le solde est en jeu" valeur={formaterNombre(projets)}>
        ni payé, ni perdu
      </Chiffre>
      <Chiffre libelle="Soldes en jeu" valeur={`${formaterEuros(soldeCentimes)} €`}>
        {soldesInconnus === 0
          ? 'tous connus'
          : `et ${compter(soldesInconnus, 'solde non connu', 'soldes non connus')}, compté à part`}
      </Chiffre>
      <Chiffre libelle="Dont à risque" valeur={`${formaterEuros(soldeARisqueCentimes)} €`}>
        risque critique, élevé ou inconnu
      </Chiffre>
    </Chiffres>
  )
}
