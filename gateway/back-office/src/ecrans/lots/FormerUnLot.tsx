import Checkbox from '@codegouvfr/react-dsfr/Checkbox'
import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { useFormationDeLot } from '../../api/lots'
import type { Session } from '../../api/session'
import { useTousLesVersements } from '../../api/versements'
import { Confirmation } from '../../commun/Confirmation'
import { TRANCHES } from '../../commun/financement'
import { Lecture } from '../../commun/Lecture'
import { formaterMontant } from '../../commun/montant'
import { compter } from '../../commun/pluriel'

type Props = { readonly terminer: (phrase: string) => void; readonly fermer: () => void }

/** The validated payments that go in the next batch: all of them unless some are unticked. */
export function FormerUnLot({ terminer, fermer }: Props) {
  const { region } = useOutletContext<Session>()
  const versements = useTousLesVersements(region)
  const [ecartes, setEcartes] = useState<readonly string[]>([])
  const valides = (versements.data ?? []).filter(({ etat }) => etat === 'VALIDE')
  const pris = valides.filter(({ id }) => !ecartes.includes(id))
  const action = useFormationDeLot(({ numero, nombre, totalCentimes, ecartes: laisses }) =>
    terminer(
      `Lot ${numero} transmis : ${compter(nombre, 'versement')}, ${formaterMontant(totalCentimes)}` +
        (laisses.length === 0
          ? '.'
          : `, ${compter(laisses.length, 'écarté', 'écartés')} avec leur raison dans le lot.`),
    ),
  )
  const total = pris.reduce((somme, { montantCentimes }) => somme + montantCentimes, 0)
  return (
    <Confirmation
      titre="Transmettre les versements validés"
      bouton={`Transmettre ${compter(pris.length, 'versement')}`}
      confirmer={() => action.mutate(ecartes.length === 0 ? [] : pris.map(({ id }) => id))}
      fermer={fermer}
      action={action}
    >
      <Lecture requete={versements} quoi="versements validés" sansDate>
        {() =>
          valides.length === 0 ? (
            <p>Aucun versement n’est validé : validez-en dans « Versements », état « Demandé par le porteur ».</p>
          ) : (
            <>
              <p>
                {compter(pris.length, 'versement')}, {formaterMontant(total)}. Le fichier part au gestionnaire du fonds.
              </p>
              <Checkbox
                legend="Versements validés de votre région"
                options={valides.map(({ id, dossierId, tranche, montantCentimes, porteur }) => ({
                  label: `${dossierId}, ${TRANCHES[tranche].toLowerCase()}, ${porteur.raisonSociale} : ${formaterMontant(montantCentimes)}`,
                  nativeInputProps: {
                    checked: !ecartes.includes(id),
                    onChange: ({ target }) =>
                      setEcartes(target.checked ? ecartes.filter((autre) => autre !== id) : [...ecartes, id]),
                  },
                }))}
              />
            </>
          )
        }
      </Lecture>
    </Confirmation>
  )
}
