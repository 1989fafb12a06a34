import { useDuiActifs, type DuiActifsRegion } from '../../api/suivi-usages'
import { AideRegle } from '../../commun/AideRegle'
import { Chiffre, Chiffres } from '../../commun/Chiffres'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { colonneTexte } from '../../commun/colonnes'
import { formaterDate } from '../../commun/dates'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { formaterMois, moisApres } from '../../commun/mois'
import { formaterNombre } from '../../commun/montant'
import { compter } from '../../commun/pluriel'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { useFiltres } from '../../commun/useFiltres'

const compte = (cle: string, titre: string, lire: (ligne: DuiActifsRegion) => number): ColonneDe<DuiActifsRegion> => ({
  cle,
  titre,
  tri: lire,
  rendu: (ligne) => formaterNombre(lire(ligne)),
  cellule: (ligne) => ({ nombre: String(lire(ligne)) }),
})

const COLONNES: readonly ColonneDe<DuiActifsRegion>[] = [
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  compte('actifs', 'Dossiers actifs', ({ dossiersActifs }) => dossiersActifs),
  compte('declares', 'ESSMS comptés', ({ essmsDeclares }) => essmsDeclares),
  compte('sans', 'ESSMS sans déclaration', ({ essmsSansDeclaration }) => essmsSansDeclaration),
]

/** The last month that each establishment declared, never a sum over months. */
export default function UsagesDui() {
  const { filtres, changer } = useFiltres(['mois'])
  const actifs = useDuiActifs(filtres.mois)
  // Without a month, the service answers on the last one that ended: the first of the choices.
  const dernier = useDuiActifs('').data?.mois
  return (
    <>
      <FilDAriane parents={[['Usages', '/usages']]} ici="DUI actifs" />
      <Titre>Dossiers usagers informatisés actifs</Titre>
      <Lecture requete={actifs} quoi="dossiers actifs">
        {({
          mois,
          dossiersActifs,
          essmsDeclares,
          essmsSansDeclaration,
          objectif,
          dateObjectif,
          reference,
          regions,
        }) => (
          <>
            <AideRegle
              titre="Comment ce compteur se lit"
              {...(reference === undefined ? {} : { references: [reference] })}
            >
              <p>
                Le dernier mois déclaré par chaque ESSMS des projets suivis, jamais additionné d’un mois à l’autre. Un
                ESSMS qui n’a rien déclaré est compté à part, jamais pour zéro. L’objectif est celui du programme
                entier, au-delà des projets suivis ici.
              </p>
            </AideRegle>
            <div className="esms-barre">
              <ChoixDeListe
                libelle="Dernier mois pris en compte"
                valeur={mois}
                changer={(choisi) => changer({ mois: choisi })}
                choix={deuxAns(dernier ?? mois).map((un) => [un, formaterMois(un)] as const)}
              />
            </div>
            <Chiffres>
              <Chiffre libelle="Dossiers actifs" valeur={formaterNombre(dossiersActifs)}>
                jusqu’à {formaterMois(mois)}
              </Chiffre>
              <Chiffre libelle="ESSMS comptés" valeur={formaterNombre(essmsDeclares)}>
                et {compter(essmsSansDeclaration, 'ESSMS', 'ESSMS')} sans déclaration
              </Chiffre>
              <Chiffre
                libelle="Objectif national"
                valeur={objectif === undefined ? 'Non donné' : formaterNombre(objectif)}
              >
                {dateObjectif === undefined ? 'sans date' : `au ${formaterDate(dateObjectif)}`}
              </Chiffre>
            </Chiffres>
            <ListeEntiere
              id="dui-actifs"
              legende="Dossiers actifs par région"
              colonnes={COLONNES}
              lignes={regions}
              cleDe={({ region }) => region}
              vide="Aucun ESSMS n’a encore déclaré de dossier actif."
              nom={['région', 'régions']}
              fichier={`dui-actifs-${mois}.csv`}
              triParDefaut={['actifs', 'desc']}
            />
          </>
        )}
      </Lecture>
    </>
  )
}

const deuxAns = (dernier: string) => Array.from({ length: 24 }, (_, rang) => moisApres(dernier, -rang))
