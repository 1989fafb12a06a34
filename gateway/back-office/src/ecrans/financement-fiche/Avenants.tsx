import { useState } from 'react'
import { Link, useOutletContext } from 'react-router'
import { useAvenants } from '../../api/avenants'
import type { Financement } from '../../api/financements'
import { aUnRole, type Session } from '../../api/session'
import { AideRegle } from '../../commun/AideRegle'
import { Lecture } from '../../commun/Lecture'
import { ListeDActes } from '../../commun/ListeDActes'
import { Reussite } from '../../commun/Reussite'
import { pourPreparer } from './avenant'
import { estPour } from './droits'
import { PreparerUnAvenant } from './PreparerUnAvenant'
import { UnAvenant } from './UnAvenant'

/** What changes after the agreement is signed: fewer establishments, a lower amount, other payments. */
export function Avenants({ financement }: { readonly financement: Financement }) {
  const session = useOutletContext<Session>()
  const avenants = useAvenants(financement.dossierId)
  const [ouvert, setOuvert] = useState(false)
  const [fait, setFait] = useState('')
  const terminer = (phrase: string) => {
    setOuvert(false)
    setFait(phrase)
  }
  return (
    <>
      <AideRegle titre="Ce que peut un avenant">
        <p>
          Il retire des ESSMS, baisse le montant ou répartit autrement les versements. Il n’augmente jamais la
          subvention, engagée en une fois (BUD-02) : un ESSMS s’ajoute par un autre dossier. Ce qui est versé garde son
          montant. À la seconde signature, les crédits en trop donnent une{' '}
          <Link to="/retraits">proposition de retrait</Link>, qu’une personne décide.
        </p>
      </AideRegle>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      <Lecture requete={avenants} quoi="avenants" sansDate>
        {(liste) => (
          <>
            <ListeDActes
              titre="Actions sur les avenants"
              actes={
                estPour(session, financement, 'ARS_INSTRUCTEUR', 'ARS_DECIDEUR')
                  ? [
                      {
                        nom: 'preparer',
                        libelle: 'Préparer un avenant',
                        faire: () => setOuvert(true),
                        empechement: pourPreparer(liste),
                        principal: true,
                      },
                    ]
                  : []
              }
            />
            {liste.length === 0 && (
              <p>
                Aucun avenant.{' '}
                {aUnRole(session, 'ARS_INSTRUCTEUR', 'ARS_DECIDEUR')
                  ? 'Il se prépare une fois la convention ARS–porteur signée.'
                  : 'La région le prépare une fois la convention ARS–porteur signée.'}
              </p>
            )}
            {liste.toReversed().map((avenant) => (
              <UnAvenant key={avenant.id} avenant={avenant} financement={financement} terminer={terminer} />
            ))}
          </>
        )}
      </Lecture>
      {ouvert && <PreparerUnAvenant financement={financement} fermer={() => setOuvert(false)} terminer={terminer} />}
    </>
  )
}
