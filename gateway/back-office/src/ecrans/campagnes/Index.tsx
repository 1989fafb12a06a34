import { Link } from 'react-router'
import { colonneDate, colonneTexte } from '../../commun/colonnes'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import type { ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { useCampagnes } from '../../commun/useCampagneChoisie'

type Resume = NonNullable<ReturnType<typeof useCampagnes>['data']>[number]

const COLONNES: readonly ColonneDe<Resume>[] = [
  {
    cle: 'code',
    titre: 'Campagne',
    aGauche: true,
    tri: ({ code }) => code,
    rendu: ({ code }) => <Link to={`/campagnes/${code}`}>{code}</Link>,
    cellule: ({ code }) => ({ texte: code }),
  },
  colonneTexte('libelle', 'Nom', ({ libelle }) => libelle),
  colonneTexte('version', 'Version', ({ version }) => String(version)),
  colonneDate('publiee', 'Publiée le', ({ publieeLe }) => publieeLe),
  colonneTexte('par', 'Par', ({ publieePar }) => publieePar),
]

/** The campaigns whose rules are published. */
export default function Campagnes() {
  const campagnes = useCampagnes()
  return (
    <>
      <FilDAriane parents={[]} ici="Campagnes" />
      <Titre>Campagnes et leurs règles</Titre>
      <p>
        Chaque valeur porte ses dates d’effet et le texte d’où elle vient. Une campagne sans règles versées n’en
        emprunte pas à une autre.
      </p>
      <Lecture requete={campagnes} quoi="campagnes publiées">
        {(lues) => (
          <ListeEntiere
            id="campagnes"
            legende="Campagnes publiées"
            colonnes={COLONNES}
            lignes={lues}
            cleDe={({ code }) => code}
            vide="Aucune campagne publiée."
            nom={['campagne', 'campagnes']}
            fichier="campagnes.csv"
            triParDefaut={['code', 'asc']}
          />
        )}
      </Lecture>
    </>
  )
}
