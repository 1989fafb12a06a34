import { useOutletContext } from 'react-router'
import { estNational, type Session } from '../../api/session'
import { useAlertes, type FiltreAlertes } from '../../api/usages'
import { AideRegle } from '../../commun/AideRegle'
import { FilDAriane } from '../../commun/FilDAriane'
import { FiltresDeListe } from '../../commun/FiltresDeListe'
import { Lecture } from '../../commun/Lecture'
import { Pages } from '../../commun/Pages'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { UneAlerte } from './UneAlerte'

const LISTES = [
  {
    nom: 'etat',
    libelle: 'État',
    sansChoix: 'Toutes',
    choix: [
      ['OUVERTE', 'À traiter'],
      ['TRAITEE', 'Traitées'],
    ],
  },
] as const

/** Corrections that came after the attestation: it does not change, somebody concludes. */
export default function UsagesAlertes() {
  const session = useOutletContext<Session>()
  const { filtres } = useFiltres(['region', 'etat', 'curseur'])
  const alertes = useAlertes({ limite: 50, ...choisis(filtres) } as FiltreAlertes)
  return (
    <>
      <FilDAriane parents={[['Usages', '/usages']]} ici="Corrections tardives" />
      <Titre>Corrections reçues après l’attestation</Titre>
      <AideRegle titre="Ce que change une correction tardive">
        <p>
          Rien à l’attestation ni au solde. L’alerte dit ce que la mesure aurait été ; l’ARS regarde et conclut par
          écrit.
        </p>
      </AideRegle>
      <FiltresDeListe titre="Filtrer les corrections" listes={LISTES} avecRegion={estNational(session)} />
      <Lecture requete={alertes} quoi="corrections tardives">
        {({ elements, curseurSuivant }) => (
          <>
            {elements.map((alerte) => (
              <UneAlerte key={alerte.id} alerte={alerte} />
            ))}
            {elements.length === 0 && <p>Aucune correction reçue après une attestation.</p>}
            <Pages curseurSuivant={curseurSuivant} affiches={elements.length} nom="corrections tardives" />
          </>
        )}
      </Lecture>
    </>
  )
}
