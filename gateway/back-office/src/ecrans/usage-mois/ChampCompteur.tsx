import Checkbox from '@codegouvfr/react-dsfr/Checkbox'
import Input from '@codegouvfr/react-dsfr/Input'
import type { Compteur } from '../../api/usages'
import { ChampTexte } from '../../commun/ChampTexte'
import { COMPTEURS } from '../../commun/usages'
import { etatDe, type Case } from './saisie'

type Props = {
  readonly compteur: Compteur
  readonly valeur: Case
  readonly changer: (valeur: Case) => void
  readonly erreur: string | undefined
}

/** One counter: a number, nothing yet, or not applicable with its reason; which of the three is always written. */
export function ChampCompteur({ compteur, valeur, changer, erreur }: Props) {
  const { nom } = COMPTEURS[compteur]
  const { texte, sansObjet, motif } = valeur
  return (
    <fieldset className="esms-compteur">
      <legend className="fr-sr-only">{nom}</legend>
      {sansObjet ? (
        <ChampTexte
          libelle={`${nom} : pourquoi sans objet`}
          valeur={motif}
          changer={(nouveau) => changer({ ...valeur, motif: nouveau })}
          erreur={erreur}
        />
      ) : (
        <Input
          label={nom}
          state={erreur === undefined ? 'info' : 'error'}
          stateRelatedMessage={erreur ?? etatDe(valeur)}
          nativeInputProps={{
            inputMode: 'numeric',
            autoComplete: 'off',
            value: texte,
            onChange: ({ target }) => changer({ ...valeur, texte: target.value }),
          }}
        />
      )}
      <Checkbox
        small
        options={[
          {
            label: (
              <span>
                Sans objet<span className="fr-sr-only"> : {nom}</span>
              </span>
            ),
            nativeInputProps: {
              checked: sansObjet,
              onChange: ({ target }) => changer({ texte: '', motif, sansObjet: target.checked }),
            },
          },
        ]}
      />
    </fieldset>
  )
}
