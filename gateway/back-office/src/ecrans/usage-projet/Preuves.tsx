import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { adresseDe } from '../../api/client'
import { aUnRole, type Session } from '../../api/session'
import { usePreuves, type NaturePreuve, type Preuve } from '../../api/suivi-usages'
import { AideRegle } from '../../commun/AideRegle'
import { colonneTexte } from '../../commun/colonnes'
import { formaterInstant } from '../../commun/dates'
import { Lecture } from '../../commun/Lecture'
import { formaterNombre } from '../../commun/montant'
import { Reussite } from '../../commun/Reussite'
import { NATURES_PREUVE } from '../../commun/suivi-usages'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { DeposerPreuve } from './DeposerPreuve'
import type { PropsPartie } from './Index'

/** The papers on which the agency attests: what is there, in every version, and what is missing. */
export function Preuves({ projet: { dossierId, attestee } }: PropsPartie) {
  const session = useOutletContext<Session>()
  const preuves = usePreuves(dossierId)
  const [fait, setFait] = useState('')
  return (
    <>
      <AideRegle titre="Ce que la campagne demande avant l’attestation">
        <p>
          Les procès-verbaux de vérification d’aptitude (VA) et de service régulier (VSR), et un élément de preuve de
          l’atteinte des cibles (DOC-25, USE-20). Un fichier remplacé reste lisible : la nouvelle version s’ajoute.
        </p>
      </AideRegle>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      <Lecture requete={preuves} quoi="pièces" sansDate>
        {({ elements, manquantes }) => (
          <>
            <Manquantes manquantes={manquantes} />
            <TableDeListe
              id="preuves"
              legende="Pièces déposées, dernière version d’abord"
              colonnes={colonnes(dossierId)}
              lignes={versions(elements)}
              cleDe={({ preuveId, numero }) => `${preuveId}-${numero}`}
              vide="Aucune pièce déposée par le porteur."
            />
          </>
        )}
      </Lecture>
      {aUnRole(session, 'PORTEUR') &&
        (attestee ? (
          <p>Les cibles sont attestées : plus aucune pièce ne se dépose.</p>
        ) : (
          <DeposerPreuve
            dossierId={dossierId}
            terminer={({ nature }) => setFait(`${NATURES_PREUVE[nature]} : fichier déposé.`)}
          />
        ))}
    </>
  )
}

function Manquantes({ manquantes }: { readonly manquantes: readonly NaturePreuve[] }) {
  if (manquantes.length === 0) return <p>Rien ne manque parmi les pièces que la campagne exige.</p>
  return (
    <>
      <p className="fr-mb-1w">Il manque, avant d’attester :</p>
      <ul>
        {manquantes.map((nature) => (
          <li key={nature}>{NATURES_PREUVE[nature]}</li>
        ))}
      </ul>
    </>
  )
}

type Version = Preuve['versions'][number] & Pick<Preuve, 'preuveId' | 'nature'>

const versions = (preuves: readonly Preuve[]): readonly Version[] =>
  preuves.flatMap(({ preuveId, nature, versions: toutes }) =>
    toutes.toReversed().map((version) => ({ ...version, preuveId, nature })),
  )

const colonnes = (dossierId: string): readonly ColonneDe<Version>[] => [
  colonneTexte('nature', 'Pièce', ({ nature, numero }) => `${NATURES_PREUVE[nature]}, version ${numero}`),
  {
    cle: 'fichier',
    titre: 'Fichier',
    aGauche: true,
    rendu: ({ preuveId, numero, nom }) => (
      <a
        className="fr-link"
        href={adresseDe('usage', `/projets/${dossierId}/preuves/${preuveId}/versions/${numero}`)}
        download={nom}
      >
        {nom}
      </a>
    ),
  },
  {
    cle: 'taille',
    titre: 'Taille',
    unite: 'en ko',
    rendu: ({ tailleOctets }) => formaterNombre(Math.max(1, Math.round(tailleOctets / 1000))),
  },
  colonneTexte('depot', 'Déposé', ({ deposeLe, par }) => `le ${formaterInstant(deposeLe)} par ${par}`),
  {
    cle: 'empreinte',
    titre: 'Empreinte SHA-256',
    aGauche: true,
    rendu: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}…</code>,
  },
]
