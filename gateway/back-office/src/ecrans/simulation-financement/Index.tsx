import { useQuery } from '@tanstack/react-query'
import { corps, financement } from '../../api/client'
import { useCampagnes } from '../../api/comites'
import { AideRegle } from '../../commun/AideRegle'
import { ChampDate } from '../../commun/ChampDate'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { Titre } from '../../commun/Titre'
import { Comparaison } from './Comparaison'
import { Formulaire } from './Formulaire'
import { ecrire, scenarioDe } from './scenario'
import { useSaisies } from './useSaisies'

export default function SimulationDeSubvention() {
  const { saisies, campagne, date, regler, ajouter, retirer } = useSaisies()
  const campagnes = useCampagnes()
  return (
    <>
      <FilDAriane parents={[['Subventions', '/financements']]} ici="Simulateur" />
      <Titre>Simulateur de subvention</Titre>
      <AideRegle titre="Ce qu’une simulation fait, et ne fait pas">
        <p>
          Elle applique les règles de la campagne à un projet imaginé, à la date choisie, et n’enregistre rien. Chaque
          ligne cite sa règle et sa source. Les scénarios sont dans l’adresse : envoyez le lien, votre collègue verra la
          même comparaison.
        </p>
      </AideRegle>
      <Lecture requete={campagnes} quoi="campagnes" sansDate>
        {(liste) => {
          const codes = liste.map(({ code }) => code)
          const choisie = campagne === '' ? (codes.at(-1) ?? '') : campagne
          return (
            <>
              <div className="esms-barre">
                <ChoixDeListe
                  libelle="Campagne"
                  valeur={choisie}
                  changer={(valeur) => regler({ campagne: valeur })}
                  choix={codes.map((code) => [code, code] as const)}
                />
                <ChampDate
                  libelle="Règles en vigueur au (aujourd’hui si vide)"
                  valeur={date}
                  changer={(valeur) => regler({ date: valeur })}
                />
              </div>
              <Resultats campagne={choisie} date={date} retirer={retirer} saisies={saisies} />
              <Formulaire key={saisies.map(ecrire).join()} depart={saisies.at(-1)} ajouter={ajouter} />
            </>
          )
        }}
      </Lecture>
    </>
  )
}

type Props = Pick<ReturnType<typeof useSaisies>, 'saisies' | 'retirer'> & {
  readonly campagne: string
  readonly date: string
}

/** Read like anything else: the simulation writes nothing. */
function Resultats({ campagne, date, saisies, retirer }: Props) {
  const demande = {
    campagne,
    ...(date === '' ? {} : { date }),
    scenarios: saisies.map(scenarioDe),
  }
  const simulation = useQuery({
    queryKey: ['simulation', demande],
    enabled: saisies.length > 0,
    queryFn: async ({ signal }) => (await corps(financement.POST('/simulations', { body: demande, signal }))).resultats,
    placeholderData: (precedents) => precedents,
  })
  if (saisies.length === 0) return <p>Aucun scénario : ajoutez le premier ci-dessous.</p>
  return (
    <Lecture requete={simulation} quoi="simulation" sansDate>
      {(resultats) => <Comparaison resultats={resultats} retirer={retirer} />}
    </Lecture>
  )
}
