import Badge from '@codegouvfr/react-dsfr/Badge'
import { Link } from 'react-router'
import { useControleDesPrevisions, type PrevisionControlee } from '../../api/prevision'
import { colonneDate, colonneMontant } from '../../commun/colonnes'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import type { ColonneDe } from '../../commun/TableDeListe'

const COLONNES: readonly ColonneDe<PrevisionControlee>[] = [
  {
    ...colonneDate('faite', 'Prévision faite le', ({ situationAu }: PrevisionControlee) => situationAu),
    rendu: ({ situationAu, consolidationId }) => (
      <Link to={`/pilotage/prevision?exercice=${situationAu.slice(0, 4)}&consolidation=${consolidationId}`}>
        {situationAu.split('-').toReversed().join('/')}
      </Link>
    ),
  },
  colonneDate('horizon', 'Pour le', ({ horizon }) => horizon),
  colonneMontant('prevu', 'Prévu', ({ medianeCentimes }) => medianeCentimes),
  colonneMontant('bas', 'Borne basse', ({ basCentimes }) => basCentimes),
  colonneMontant('haut', 'Borne haute', ({ hautCentimes }) => hautCentimes),
  colonneMontant('constate', 'Constaté', ({ constateCentimes }) => constateCentimes),
  {
    cle: 'dedans',
    titre: 'Dans l’intervalle',
    aGauche: true,
    tri: ({ dansIntervalle }) => Number(dansIntervalle),
    rendu: ({ dansIntervalle }) => (
      <Badge as="span" small severity={dansIntervalle ? 'success' : 'error'}>
        {dansIntervalle ? 'Oui' : 'Non'}
      </Badge>
    ),
    cellule: ({ dansIntervalle }) => ({ texte: dansIntervalle ? 'Oui' : 'Non' }),
  },
]

/** The forecasts of past days against what happened: what they are worth, before anybody relies on the next one. */
export function Controle({ exercice }: { readonly exercice: number }) {
  const controle = useControleDesPrevisions(exercice)
  return (
    <section aria-labelledby="titre-controle">
      <h2 id="titre-controle" className="fr-h4">
        Ce que valaient les prévisions passées
      </h2>
      <Lecture requete={controle} quoi="contrôle des prévisions" sansDate>
        {({ elements, note }) => (
          <>
            <p>{note}</p>
            <ListeEntiere
              id="controle"
              parmi="controle-"
              legende="Prévisions passées et constats, au niveau national"
              colonnes={COLONNES}
              lignes={elements}
              cleDe={({ consolidationId, horizon }) => `${consolidationId} ${horizon}`}
              nom={['prévision', 'prévisions']}
              fichier={`controle-des-previsions_${exercice}.csv`}
              triParDefaut={['', 'asc']}
              vide="Aucune échéance n’est passée : rien à comparer encore."
            />
          </>
        )}
      </Lecture>
    </section>
  )
}
