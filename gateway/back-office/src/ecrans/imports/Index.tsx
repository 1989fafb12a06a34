import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { Link, useNavigate, useOutletContext } from 'react-router'
import { useImportsRecus, type FiltreImports, type RapportImport } from '../../api/referentiels'
import { aUnRole, estNational, type Session } from '../../api/session'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { colonneTexte } from '../../commun/colonnes'
import { formaterInstant } from '../../commun/dates'
import { FilDAriane } from '../../commun/FilDAriane'
import { FiltresDeListe } from '../../commun/FiltresDeListe'
import { ETATS_IMPORT, TYPES_IMPORT } from '../../commun/imports'
import { ListeParPages } from '../../commun/ListeParPages'
import { formaterNombre } from '../../commun/montant'
import type { ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { Envoyer } from './Envoyer'

const nombre = (cle: string, titre: string, lire: (rapport: RapportImport) => number): ColonneDe<RapportImport> => ({
  cle,
  titre,
  rendu: (rapport) => formaterNombre(lire(rapport)),
  cellule: (rapport) => ({ nombre: String(lire(rapport)) }),
})

const COLONNES: readonly ColonneDe<RapportImport>[] = [
  {
    cle: 'recu',
    titre: 'Reçu le',
    aGauche: true,
    rendu: ({ id, commenceLe }) => <Link to={`/imports/${id}`}>{formaterInstant(commenceLe)}</Link>,
    cellule: ({ commenceLe }) => ({ texte: commenceLe }),
  },
  colonneTexte('type', 'Fichier', ({ type }) => TYPES_IMPORT[type]),
  {
    cle: 'etat',
    titre: 'État',
    aGauche: true,
    rendu: ({ etat }) => <BadgeEtat etat={etat} noms={ETATS_IMPORT} />,
    cellule: ({ etat }) => ({ texte: ETATS_IMPORT[etat] }),
  },
  colonneTexte('par', 'Par', ({ par }) => par ?? '–'),
  nombre('lues', 'Lues', ({ lignesLues }) => lignesLues),
  nombre('ajoutees', 'Ajoutées', ({ ajoutees }) => ajoutees),
  nombre('rejetees', 'Refusées', ({ rejetees }) => rejetees),
]

const LISTES = [
  { nom: 'type', libelle: 'Fichier', sansChoix: 'Tous les fichiers', choix: Object.entries(TYPES_IMPORT) },
  { nom: 'etat', libelle: 'État', sansChoix: 'Tous les états', choix: Object.entries(ETATS_IMPORT) },
] as const

/** Files received: FINESS, GALIS and the lists of reference. */
export default function Imports() {
  const session = useOutletContext<Session>()
  const { filtres } = useFiltres(['type', 'etat', 'curseur'])
  const imports = useImportsRecus({ limite: 50, ...choisis(filtres) } as FiltreImports)
  const [envoi, setEnvoi] = useState(false)
  const ouvrir = useNavigate()
  const peut = estNational(session) || aUnRole(session, 'ARS_INSTRUCTEUR')
  return (
    <>
      <FilDAriane parents={[]} ici="Imports" />
      <Titre>Imports</Titre>
      <FiltresDeListe titre="Filtrer les imports" listes={LISTES} />
      {peut && (
        <Button iconId="fr-icon-upload-line" className="fr-mb-3w" onClick={() => setEnvoi(true)}>
          Envoyer un fichier
        </Button>
      )}
      <ListeParPages
        requete={imports}
        id="imports"
        legende="Imports reçus, du plus récent au plus ancien"
        colonnes={COLONNES}
        cleDe={({ id }) => id}
        vide="Aucun import ne correspond. Envoyez un fichier, ou élargissez les filtres."
        nom={['import', 'imports']}
        fichier="imports.csv"
      />
      {envoi && (
        <Envoyer
          national={estNational(session)}
          fermer={() => setEnvoi(false)}
          terminer={({ id }) => void ouvrir(`/imports/${id}`)}
        />
      )}
    </>
  )
}
