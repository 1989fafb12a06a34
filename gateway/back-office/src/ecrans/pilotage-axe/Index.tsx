import type { ReactNode } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { useAxe, type AxePilotage, type FiltreDAxe } from '../../api/axes'
import { AideRegle } from '../../commun/AideRegle'
import { ChoixDeRegion } from '../../commun/ChoixDeRegion'
import { SurUnExercice } from '../../commun/ChoixDExercice'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { enOrdre } from '../../commun/exporter'
import { Fichiers } from '../../commun/Fichiers'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { AXES, deLaFamille, estAxe, FAMILLES, FILTRES_PILOTAGE } from '../../commun/pilotage'
import { TableDeListe } from '../../commun/TableDeListe'
import { SituationLue } from '../../commun/SituationLue'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { useTri } from '../../commun/useTri'
import Introuvable from '../introuvable/Index'
import { FiltresActifs } from '../pilotage-dossiers/FiltresActifs'
import { colonnesDe, lignesDe, totalDe } from './colonnes'

/** Any figure of the steering along one of ten axes; each opens the list that it counts. */
export default function PilotageAxe() {
  const { axe } = useParams()
  if (!estAxe(axe)) return <Introuvable />
  return (
    <>
      <FilDAriane parents={[]} ici="Chiffres par axe" />
      <Titre key={axe} document={`Pilotage par ${AXES[axe].nom.toLowerCase()}`}>
        Chiffres du pilotage par axe
      </Titre>
      <SurUnExercice>{(exercice, choix) => <SurLAxe axe={axe} exercice={exercice} choix={choix} />}</SurUnExercice>
    </>
  )
}

type Props = { readonly axe: AxePilotage; readonly exercice: number; readonly choix: ReactNode }

function SurLAxe({ axe, exercice, choix }: Props) {
  const { filtres, changer } = useFiltres(['consolidation', ...FILTRES_PILOTAGE])
  const filtre: FiltreDAxe = { ...choisis(filtres), exercice } as FiltreDAxe
  const tableau = useAxe(axe, filtre)
  const { filtres: vue } = useFiltres(['famille'])
  const famille = vue.famille === '' ? 'credits' : vue.famille
  const { tri, sens, trier } = useTri('')
  return (
    <>
      <Choix axe={axe} choix={choix} famille={famille} />
      <FiltresActifs filtres={filtres} changer={changer} />
      <Lecture requete={tableau} quoi="chiffres de l’axe">
        {(lu) => {
          const mesures = deLaFamille(lu.mesures, famille)
          const colonnes = colonnesDe(lu, mesures, filtre)
          return (
            <>
              <SituationLue au={lu.situationAu} consolidations={lu.consolidations} />
              <AideRegle titre="Ce que comptent ces chiffres">
                <ul>
                  {mesures.map(({ code, libelle, definition }) => (
                    <li key={code}>
                      <strong>{libelle}</strong> : {definition}
                    </li>
                  ))}
                </ul>
                <p>
                  Chaque total est la somme de ses lignes. Un dossier qui touche plusieurs départements ou secteurs est
                  compté une fois, à part. Chaque chiffre ouvre la liste de ses dossiers.
                </p>
              </AideRegle>
              <TableDeListe
                id="axe"
                legende={`${FAMILLES[famille as keyof typeof FAMILLES]?.nom ?? 'Chiffres'} par ${AXES[axe].nom.toLowerCase()}`}
                colonnes={colonnes}
                lignes={enOrdre(lignesDe(lu), colonnes, { tri, sens })}
                cleDe={({ code }) => code}
                vide="Aucun dossier ne correspond à ces filtres."
                total={totalDe(lu)}
                tri={{ tri, sens, trier }}
              />
              <Fichiers
                quoi="Exporter toutes les mesures"
                chemin={`/pilotage/axes/${axe}/export`}
                parametres={filtre as Record<string, string | number | undefined>}
              />
            </>
          )
        }}
      </Lecture>
    </>
  )
}

type PropsChoix = { readonly axe: AxePilotage; readonly choix: ReactNode; readonly famille: string }

function Choix({ axe, choix, famille }: PropsChoix) {
  const aller = useNavigate()
  const [adresse] = useSearchParams()
  const { changer: changerVue } = useFiltres(['famille'])
  return (
    <div className="esms-barre" role="search" aria-label="Choisir les chiffres">
      {choix}
      <ChoixDeListe
        libelle="Axe"
        valeur={axe}
        changer={(suivant) =>
          void aller(
            { pathname: `/pilotage/axes/${suivant}`, search: adresse.toString() },
            { replace: true, preventScrollReset: true },
          )
        }
        choix={Object.entries(AXES).map(([code, { nom }]) => [code, nom] as const)}
      />
      <ChoixDeListe
        libelle="Chiffres"
        valeur={famille}
        changer={(valeur) => changerVue({ famille: valeur })}
        choix={Object.entries(FAMILLES).map(([code, { nom }]) => [code, nom] as const)}
      />
      <ChoixDeRegion />
    </div>
  )
}
