import type { Compteur, DeclarationEssms } from '../../api/usages'
import { formaterInstant } from '../../commun/dates'
import { formaterNombre } from '../../commun/montant'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { COMPTEURS, LISTE_DES_COMPTEURS } from '../../commun/usages'

/** What an establishment has declared, who sent it and what it replaced. */
export function DeclarationLue({ declaration }: { readonly declaration: DeclarationEssms | undefined }) {
  if (declaration === undefined) return <p>Cet ESSMS n’a rien déclaré pour ce mois. Ce n’est pas un zéro.</p>
  const { version, historique } = declaration
  return (
    <>
      <p className="esms-mention fr-text--sm">
        {version.origine === 'PORTEUR' ? 'Saisi' : 'Transmis par un système externe'} par {version.saisiPar} le{' '}
        {formaterInstant(version.saisiLe)}
        {version.motif === undefined ? '' : ` : ${version.motif}`}
      </p>
      <TableDeListe
        id="compteurs"
        legende="Compteurs déclarés"
        colonnes={colonnes(version)}
        lignes={LISTE_DES_COMPTEURS}
        cleDe={(compteur) => compteur}
        vide=""
      />
      {historique.length > 0 && (
        <>
          <h2 className="fr-h6">Versions remplacées</h2>
          <ul>
            {historique.toReversed().map(({ saisiLe, saisiPar, motif }) => (
              <li key={saisiLe}>
                {formaterInstant(saisiLe)}, {saisiPar}
                {motif === undefined ? '' : ` : ${motif}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function colonnes({ compteurs, sansObjet = [] }: DeclarationEssms['version']): readonly ColonneDe<Compteur>[] {
  return [
    { cle: 'compteur', titre: 'Compteur', aGauche: true, rendu: (compteur) => COMPTEURS[compteur].nom },
    {
      cle: 'valeur',
      titre: 'Valeur',
      aGauche: true,
      rendu: (compteur) => {
        const exclu = sansObjet.find((un) => un.compteur === compteur)
        if (exclu !== undefined) return `Sans objet : ${exclu.motif}`
        const valeur = compteurs[COMPTEURS[compteur].champ]
        return valeur === undefined ? 'Non déclaré' : formaterNombre(valeur)
      },
    },
  ]
}
