import { useTrajectoire, type TrajectoireIndicateur } from '../../api/usages'
import { AideRegle } from '../../commun/AideRegle'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { Courbe } from '../../commun/Courbe'
import { Lecture } from '../../commun/Lecture'
import { formaterMois } from '../../commun/mois'
import { formaterSeuil, formaterTaux } from '../../commun/taux'
import { RISQUES } from '../../commun/usages'
import type { PropsPartie } from './Index'
import { rythme } from './rythme'

/** Where each required indicator goes, against its target and the indicative deadline. */
export function Trajectoire({ projet: { dossierId } }: PropsPartie) {
  const trajectoire = useTrajectoire(dossierId)
  return (
    <Lecture requete={trajectoire} quoi="trajectoire" sansDate>
      {({ echeance, risque, indicateurs }) => (
        <>
          <p>
            Risque du projet : <BadgeEtat etat={risque} noms={RISQUES} />. Échéance indicative :{' '}
            {formaterMois(echeance)}.
          </p>
          <AideRegle titre="D’où vient cette prévision">
            <p>
              De la pente des six dernières mesures, prolongée. C’est une aide, pas une règle du programme : la cible
              reste jugée sur les valeurs exactes, et l’échéance ne rejette rien. Un mois sans taux n’est pas une
              mesure.
            </p>
          </AideRegle>
          <div className="esms-courbes">
            {indicateurs.map((indicateur) => (
              <UnIndicateur key={indicateur.code} {...indicateur} />
            ))}
          </div>
          {indicateurs.length === 0 && <p>Aucun indicateur n’a de cible exigée.</p>}
        </>
      )}
    </Lecture>
  )
}

function UnIndicateur(indicateur: TrajectoireIndicateur) {
  const { libelle, points, ciblePointsDeBase, risque } = indicateur
  const maximum = Math.max(10_000, ciblePointsDeBase, ...points.map(({ tauxPointsDeBase }) => tauxPointsDeBase))
  return (
    <section aria-label={libelle}>
      {points.length === 0 ? (
        <h2 className="fr-h6">{libelle}</h2>
      ) : (
        <Courbe
          titre={libelle}
          points={points.map(({ mois, tauxPointsDeBase }) => ({
            libelle: formaterMois(mois),
            valeur: tauxPointsDeBase,
          }))}
          maximum={maximum}
          formater={formaterTaux}
          cible={{ valeur: ciblePointsDeBase, nom: `Cible : ${formaterSeuil(ciblePointsDeBase)}` }}
          colonnes={['Mois', 'Taux']}
        />
      )}
      <p className="fr-mb-4w">
        <BadgeEtat etat={risque} noms={RISQUES} /> {rythme(indicateur)}
      </p>
    </section>
  )
}
