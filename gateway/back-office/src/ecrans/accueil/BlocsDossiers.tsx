import { Link } from 'react-router'
import { useDossiers, type ResumeDossier } from '../../api/dossiers'
import { formaterDate } from '../../commun/dates'
import { ETATS_DOSSIER } from '../../commun/dossiers'
import { Bloc, Taches } from './Bloc'

const lien = ({ dossierId, porteur, etat }: ResumeDossier, suite = '') => (
  <>
    <Link to={`/dossiers/${dossierId}`}>{dossierId}</Link>, {porteur.raisonSociale} ({ETATS_DOSSIER[etat].toLowerCase()}
    {suite})
  </>
)

/** Deadlines gone by, the oldest first. */
export function Retards() {
  const dossiers = useDossiers({ enRetard: true, tri: 'ECHEANCE', limite: 50 })
  return (
    <Bloc
      id="retards"
      titre="Échéances passées"
      requete={dossiers}
      tout={['Tous les dossiers en retard', '/dossiers?enRetard=true']}
    >
      {({ elements }) => (
        <Taches
          lignes={elements}
          cleDe={({ dossierId }) => dossierId}
          rendu={(dossier) =>
            lien(
              dossier,
              dossier.prochaineEcheance === undefined
                ? ''
                : `, depuis le ${formaterDate(dossier.prochaineEcheance.au.slice(0, 10))}`,
            )
          }
          rien="Aucune échéance n’est passée."
        />
      )}
    </Bloc>
  )
}

/** The files that this person follows. */
export function MesDossiers() {
  const dossiers = useDossiers({ suiviPar: 'moi', tri: 'ECHEANCE', limite: 50 })
  return (
    <Bloc id="dossiers" titre="Mes dossiers" requete={dossiers} tout={['Tous mes dossiers', '/dossiers?suiviPar=moi']}>
      {({ elements }) => (
        <Taches
          lignes={elements}
          cleDe={({ dossierId }) => dossierId}
          rendu={(dossier) => lien(dossier)}
          rien="Vous ne suivez aucun dossier : ouvrez-en un et choisissez « Suivre ce dossier »."
        />
      )}
    </Bloc>
  )
}
