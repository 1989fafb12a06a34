import { useOutletContext, useParams } from 'react-router'
import { aUnRole, type Session } from '../../api/session'
import { useDeclarations, useProjetUsage, type DeclarationsMois, type ProjetUsage } from '../../api/usages'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { formaterDate } from '../../commun/dates'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { formaterMois } from '../../commun/mois'
import { Titre } from '../../commun/Titre'
import { useFiltres } from '../../commun/useFiltres'
import { DeclarationLue } from './DeclarationLue'
import { Formulaire } from './Formulaire'
import { espaceDesUsages } from '../usage-projet/espace'
import { manquesDe } from './manques'

/** One month of a project, establishment by establishment: the carrier's form, or what it holds for the others. */
export default function UsageMois() {
  const { id = '', mois = '' } = useParams()
  const session = useOutletContext<Session>()
  const projet = useProjetUsage(id)
  const declarations = useDeclarations(id, mois)
  const titre = `Déclarations de ${/^20\d\d-\d\d$/.test(mois) ? formaterMois(mois) : mois}`
  return (
    <>
      <FilDAriane parents={[espaceDesUsages(session), [id, `/usages/${id}?onglet=mois`]]} ici={titre} />
      <Titre>{titre}</Titre>
      <Lecture requete={projet} quoi="projet" sansDate>
        {(donnees) => (
          <Lecture requete={declarations} quoi="déclarations du mois">
            {(lues) => <Mois projet={donnees} declarations={lues} />}
          </Lecture>
        )}
      </Lecture>
    </>
  )
}

type Props = { readonly projet: ProjetUsage; readonly declarations: DeclarationsMois }

function Mois({ projet, declarations }: Props) {
  const session = useOutletContext<Session>()
  const { filtres, changer } = useFiltres(['essms'])
  const { periode } = declarations
  const essms = projet.essms.find(({ numeroFiness }) => numeroFiness === filtres.essms) ?? projet.essms[0]
  if (essms === undefined) return <p>Ce projet n’a aucun ESSMS.</p>
  const declaration = declarations.declarations.find(({ numeroFiness }) => numeroFiness === essms.numeroFiness)
  return (
    <>
      {periode !== undefined && (
        <p>
          Compteurs du {formaterDate(periode.du)} au {formaterDate(periode.au)}
          {periode.premiereMesure ? ' : la première mesure porte sur trois mois' : ''}. Des agrégats seulement, jamais
          une donnée de personne accompagnée.
        </p>
      )}
      <ChoixDeListe
        libelle="ESSMS"
        valeur={essms.numeroFiness}
        changer={(numero) => changer({ essms: numero })}
        choix={projet.essms.map(
          ({ numeroFiness, raisonSociale }) =>
            [numeroFiness, `${raisonSociale} (${numeroFiness}) : ${manquesDe(declarations, numeroFiness)}`] as const,
        )}
      />
      {aUnRole(session, 'PORTEUR') ? (
        <Formulaire
          key={essms.numeroFiness}
          dossierId={projet.dossierId}
          mois={declarations.mois}
          essms={essms}
          declaration={declaration}
        />
      ) : (
        <DeclarationLue declaration={declaration} />
      )}
    </>
  )
}
