import { useAnnees, type AnneesPilotage, type ChiffrePilotage } from '../../api/prevision'
import { ChampTexte } from '../../commun/ChampTexte'
import { colonneDate, colonneTexte } from '../../commun/colonnes'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import type { ColonneDe } from '../../commun/TableDeListe'
import { useFiltres } from '../../commun/useFiltres'
import { useState } from 'react'
import { CHIFFRES } from './chiffres'
import { colonneDeChiffre } from './colonnes'
import { jourDe, jourLisible } from './jour'

type Annee = AnneesPilotage['annees'][number]

const COLONNES: readonly ColonneDe<Annee>[] = [
  colonneTexte('enveloppe', 'Enveloppe', ({ repere }) => repere.enveloppe),
  colonneDate('au', 'Situation au', ({ repere }) => repere.situationAu),
  ...(Object.entries(CHIFFRES) as [ChiffrePilotage, string][]).map(([chiffre, nom]) => {
    const ou = ({ repere }: Annee) => ({ consolidationId: repere.consolidationId, region: 'NAT' })
    return colonneDeChiffre(chiffre, nom, ({ valeurs }) => valeurs[chiffre], ou)
  }),
]

/** Exercises and campaigns on the same day of their year: are we late compared with last year? */
export function Annees() {
  const { filtres, changer } = useFiltres(['jour'])
  const annees = useAnnees(filtres.jour)
  const [saisi, setSaisi] = useState(jourLisible(filtres.jour))
  const lu = jourDe(saisi)
  return (
    <section aria-labelledby="titre-annees">
      <h2 id="titre-annees" className="fr-h4">
        Les exercices au même jour de l’année
      </h2>
      <div className="esms-barre">
        <ChampTexte
          libelle="Jour de l’année"
          indication="Jour et mois, par exemple 15/10 ; vide : 31 décembre"
          valeur={saisi}
          changer={(texte) => {
            setSaisi(texte)
            const jour = jourDe(texte)
            if (jour !== undefined) changer({ jour })
          }}
          erreur={lu === undefined ? 'Écrivez le jour et le mois, par exemple 15/10.' : undefined}
        />
      </div>
      <Lecture requete={annees} quoi="exercices" sansDate>
        {({ annees: lignes }) => (
          <ListeEntiere
            id="annees"
            parmi="annees-"
            legende="Exercices et campagnes côte à côte"
            colonnes={COLONNES}
            lignes={lignes}
            cleDe={({ repere }) => repere.enveloppe}
            nom={['enveloppe', 'enveloppes']}
            fichier="exercices-au-meme-jour.csv"
            triParDefaut={['', 'asc']}
            vide="Aucune consolidation n’est terminée avant ce jour de l’année."
          />
        )}
      </Lecture>
    </section>
  )
}
