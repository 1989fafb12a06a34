import { useAnomaliesDuProjet } from '../../api/usages'
import { AideRegle } from '../../commun/AideRegle'
import { Lecture } from '../../commun/Lecture'
import { Anomalies } from '../../commun/Anomalies'
import type { PropsPartie } from './Index'

/** Values that look wrong: nothing is corrected, somebody says why they are right. */
export function Vraisemblance({ projet: { dossierId } }: PropsPartie) {
  const anomalies = useAnomaliesDuProjet(dossierId)
  return (
    <>
      <AideRegle titre="Ce qui est signalé, et ce qui suit">
        <p>
          Des valeurs peu vraisemblables, selon des seuils de la campagne qui sont à confirmer. La plateforme ne corrige
          rien : le porteur corrige ou explique, l’ARS accepte. Une valeur corrigée redemande un mot.
        </p>
      </AideRegle>
      <Lecture requete={anomalies} quoi="anomalies" sansDate>
        {({ elements }) => (
          <Anomalies
            legende="Valeurs peu vraisemblables du projet"
            anomalies={elements}
            vide="Rien à signaler dans ce qui est déclaré."
          />
        )}
      </Lecture>
    </>
  )
}
