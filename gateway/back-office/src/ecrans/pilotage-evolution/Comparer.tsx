import { useComparaison, type Consolidation, type LigneComparee } from '../../api/evolution'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { colonneTexte } from '../../commun/colonnes'
import { formaterDate, formaterInstant } from '../../commun/dates'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { formaterEuros, formaterNombre, montantPourTableur } from '../../commun/montant'
import type { ColonneDe } from '../../commun/TableDeListe'
import { useFiltres } from '../../commun/useFiltres'
import { ChiffreOuvert } from './ouvrir'

type Mesure = LigneComparee['mesures'][number]
type Ligne = Mesure & { readonly qui: string; readonly region: string }

const valeur = (cle: string, titre: string, lire: (ligne: Ligne) => number): ColonneDe<Ligne> => ({
  cle,
  titre,
  tri: lire,
  rendu: (ligne) => `${lire(ligne) > 0 ? '+' : ''}${ecrire(ligne, lire(ligne))}`,
  cellule: (ligne) => ({ nombre: ligne.unite === 'CENTIMES' ? montantPourTableur(lire(ligne)) : String(lire(ligne)) }),
})

const ecrire = ({ unite }: Mesure, nombre: number) =>
  unite === 'CENTIMES' ? `${formaterEuros(nombre)} €` : formaterNombre(nombre)

/** A figure at one of the dates opens what it was made of then. */
const alors = (cle: 'avant' | 'apres', titre: string, consolidationId: string): ColonneDe<Ligne> => ({
  ...valeur(cle, titre, (ligne) => ligne[cle]),
  rendu: (ligne) => (
    <ChiffreOuvert {...ligne} valeur={ligne[cle]} texte={ecrire(ligne, ligne[cle])} consolidationId={consolidationId} />
  ),
})

export const colonnesDe = (avant: string, apres: string): readonly ColonneDe<Ligne>[] => [
  colonneTexte('qui', 'Région', ({ qui }) => qui),
  colonneTexte('mesure', 'Mesure', ({ mesure }) => mesure),
  alors('avant', 'Avant', avant),
  alors('apres', 'Après', apres),
  valeur('ecart', 'Écart', ({ ecart }) => ecart),
]

/** Two consolidations side by side: the nation, then each region, one measure or all of them. */
export function Comparer({ consolidations }: { readonly consolidations: readonly Consolidation[] }) {
  const { filtres, changer } = useFiltres(['avant', 'apres', 'mesure'])
  const avant = filtres.avant === '' ? (consolidations[0]?.id ?? '') : filtres.avant
  const apres = filtres.apres === '' ? (consolidations.at(-1)?.id ?? '') : filtres.apres
  const comparaison = useComparaison(avant, apres)
  const choix = consolidations.map(
    ({ id, situationAu, lanceeLe }) =>
      [id, `${formaterDate(situationAu)} (lancée le ${formaterInstant(lanceeLe)})`] as const,
  )
  return (
    <section aria-labelledby="titre-comparaison">
      <h2 id="titre-comparaison" className="fr-h4">
        Comparer deux dates
      </h2>
      <div className="esms-barre">
        <ChoixDeListe libelle="Avant" valeur={avant} changer={(id) => changer({ avant: id })} choix={choix} />
        <ChoixDeListe libelle="Après" valeur={apres} changer={(id) => changer({ apres: id })} choix={choix} />
        <ChoixDeListe
          libelle="Mesure"
          sansChoix="Toutes, nation seulement"
          valeur={filtres.mesure}
          changer={(mesure) => changer({ mesure })}
          choix={(comparaison.data?.total.mesures ?? []).map(({ mesure }) => [mesure, mesure] as const)}
        />
      </div>
      <Lecture requete={comparaison} quoi="comparaison" sansDate>
        {({ total, regions }) => (
          <ListeEntiere
            id="comparaison"
            parmi="comparaison-"
            legende="Écarts entre les deux dates, après moins avant"
            colonnes={colonnesDe(avant, apres)}
            lignes={filtres.mesure === '' ? lignes([total]) : lignes([total, ...regions], filtres.mesure)}
            cleDe={({ qui, mesure }) => `${qui} ${mesure}`}
            nom={['écart', 'écarts']}
            fichier={`comparaison_${avant}_${apres}.csv`}
            triParDefaut={['', 'asc']}
            vide="Aucune mesure."
          />
        )}
      </Lecture>
    </section>
  )
}

function lignes(comparees: readonly LigneComparee[], seule?: string): Ligne[] {
  return comparees.flatMap(({ region, nom, mesures }) =>
    mesures
      .filter(({ mesure }) => seule === undefined || mesure === seule)
      .map((mesure) => ({ ...mesure, qui: nom, region })),
  )
}
