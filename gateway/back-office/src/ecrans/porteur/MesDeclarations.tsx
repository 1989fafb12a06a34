import { Link } from 'react-router'
import { useMesProjets } from '../../api/porteur'
import { useMandats, usePreuves } from '../../api/suivi-usages'
import { useMois, type ResumeProjet } from '../../api/usages'
import { formaterDate } from '../../commun/dates'
import { Lecture } from '../../commun/Lecture'
import { formaterMois } from '../../commun/mois'
import { compter } from '../../commun/pluriel'
import { NATURES_PREUVE } from '../../commun/suivi-usages'
import { aFaire } from './a-faire'

/** For each project, what the carrier has to do next, in order. */
export function MesDeclarations() {
  const projets = useMesProjets()
  return (
    <section aria-labelledby="titre-declarations" className="fr-mb-6w">
      <h2 id="titre-declarations" className="fr-h4">
        Mes déclarations
      </h2>
      <Lecture requete={projets} quoi="projets" sansDate>
        {(lus) =>
          lus.length === 0 ? (
            <p>Rien à déclarer encore : les déclarations commencent à la signature de la convention avec l’ARS.</p>
          ) : (
            lus.map((projet) => <UnProjet key={projet.dossierId} projet={projet} />)
          )
        }
      </Lecture>
    </section>
  )
}

function UnProjet({ projet }: { readonly projet: ResumeProjet }) {
  const { dossierId, nombreEssms, dateConvention, dernierMois } = projet
  const mois = useMois(dossierId)
  return (
    <section aria-labelledby={`projet-${dossierId}`} className="fr-mb-4w">
      <h3 id={`projet-${dossierId}`} className="fr-h6 fr-mb-1w">
        <Link to={`/usages/${dossierId}`}>Projet {dossierId}</Link>
      </h3>
      <p className="fr-mb-1w">
        {compter(nombreEssms, 'ESSMS', 'ESSMS')}, convention du {formaterDate(dateConvention)}.{' '}
        {dernierMois === undefined ? 'Aucun mois déclaré.' : `Dernier mois déclaré : ${formaterMois(dernierMois)}.`}
      </p>
      <Lecture requete={mois} quoi="mois déclarés" sansDate>
        {({ elements }) => (
          <ul>
            {aFaire(projet, elements).map(({ texte, vers }) => (
              <li key={texte}>
                <Link to={vers}>{texte}</Link>
              </li>
            ))}
          </ul>
        )}
      </Lecture>
      <PiecesEtMandats projet={projet} />
    </section>
  )
}

/** What is missing before the attestation, and who declares for the carrier. */
function PiecesEtMandats({ projet: { dossierId, attestee } }: { readonly projet: ResumeProjet }) {
  const preuves = usePreuves(dossierId)
  const mandats = useMandats(dossierId)
  const enCours = mandats.data?.elements.filter(({ etat }) => etat === 'EN_COURS') ?? []
  return (
    <>
      <Lecture requete={preuves} quoi="pièces" sansDate>
        {({ manquantes }) => (
          <p className="fr-mb-1w">
            <Link to={`/usages/${dossierId}?onglet=preuves`}>Pièces et preuves</Link> :{' '}
            {attestee
              ? 'cibles attestées, plus rien n’est attendu.'
              : manquantes.length === 0
                ? 'rien ne manque.'
                : `il manque ${manquantes.map((nature) => NATURES_PREUVE[nature]).join(', ')}.`}
          </p>
        )}
      </Lecture>
      <Lecture requete={mandats} quoi="mandats" sansDate>
        {() => (
          <p>
            <Link to={`/usages/${dossierId}?onglet=mandats`}>Mandats</Link> :{' '}
            {enCours.length === 0
              ? 'aucun logiciel ne déclare pour vous.'
              : `${enCours.map(({ systeme }) => systeme).join(', ')} ${enCours.length === 1 ? 'déclare' : 'déclarent'} pour vous.`}
          </p>
        )}
      </Lecture>
    </>
  )
}
