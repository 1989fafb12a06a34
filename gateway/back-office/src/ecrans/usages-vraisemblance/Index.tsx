import { useOutletContext } from 'react-router'
import { adresseDe } from '../../api/client'
import { estNational, type Session } from '../../api/session'
import { useAnomalies, type FiltreAnomalies } from '../../api/usages'
import { Anomalies } from '../../commun/Anomalies'
import { FilDAriane } from '../../commun/FilDAriane'
import { FiltresDeListe } from '../../commun/FiltresDeListe'
import { Lecture } from '../../commun/Lecture'
import { Pages } from '../../commun/Pages'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { ETATS_ANOMALIE, VRAISEMBLANCES } from '../../commun/usages'

const LISTES = [
  { nom: 'etat', libelle: 'État', sansChoix: 'Tous les états', choix: Object.entries(ETATS_ANOMALIE) },
  { nom: 'regle', libelle: 'Ce qui étonne', sansChoix: 'Toutes les règles', choix: Object.entries(VRAISEMBLANCES) },
] as const

/** Plausibility flags of every project in sight. */
export default function UsagesVraisemblance() {
  const session = useOutletContext<Session>()
  const { filtres } = useFiltres(['region', 'etat', 'regle', 'curseur'])
  const { curseur, ...criteres } = choisis(filtres)
  const anomalies = useAnomalies({
    limite: 50,
    ...criteres,
    ...(curseur === undefined ? {} : { curseur }),
  } as FiltreAnomalies)
  return (
    <>
      <FilDAriane parents={[['Usages', '/usages']]} ici="Vraisemblance" />
      <Titre>Valeurs peu vraisemblables</Titre>
      <p>
        Rien n’est corrigé par la plateforme : le porteur corrige ou explique, l’ARS accepte. Les seuils sont ceux de la
        campagne, à confirmer.
      </p>
      <FiltresDeListe titre="Filtrer les valeurs signalées" listes={LISTES} avecRegion={estNational(session)} />
      <Lecture requete={anomalies} quoi="valeurs signalées">
        {({ elements, curseurSuivant }) => (
          <>
            <Anomalies
              avecProjet
              legende="Valeurs signalées, projet par projet"
              anomalies={elements}
              vide={
                curseurSuivant === undefined
                  ? 'Rien à signaler avec ces filtres.'
                  : 'Rien sur cette page ; la suite peut en avoir.'
              }
            />
            <Pages curseurSuivant={curseurSuivant} affiches={elements.length} nom="valeurs signalées" />
            <a
              className="fr-btn fr-btn--sm fr-btn--secondary fr-btn--icon-left fr-icon-download-line fr-mt-2w"
              href={adresseDe('usage', '/anomalies/export', criteres)}
              download
            >
              Exporter toutes les valeurs choisies (CSV)
            </a>
          </>
        )}
      </Lecture>
    </>
  )
}
