import { useState } from 'react'
import { Link, useOutletContext } from 'react-router'
import type { Session } from '../../api/session'
import { useMois, type SuiviMois } from '../../api/usages'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { formaterInstant } from '../../commun/dates'
import { Lecture } from '../../commun/Lecture'
import { formaterMois } from '../../commun/mois'
import { Reussite } from '../../commun/Reussite'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { ETATS_MOIS } from '../../commun/usages'
import { ActeSurMois } from './ActeSurMois'
import { GestesSurMois, type ActeOuvert } from './GestesSurMois'
import type { PropsPartie } from './Index'
import { SaisirUnMois } from './SaisirUnMois'

const GESTES = { CERTIFICATION: 'Certifié', VALIDATION: 'Validé', REPRISE: 'À reprendre, demandé' } as const

/** Every month: what is missing, who said what of it, and what this person may say. */
export function MoisDuProjet({ projet }: PropsPartie) {
  const mois = useMois(projet.dossierId)
  const [ouvert, setOuvert] = useState<ActeOuvert>()
  const [fait, setFait] = useState('')
  return (
    <>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      <SaisirUnMois projet={projet} />
      <Lecture requete={mois} quoi="mois déclarés" sansDate>
        {({ elements }) => (
          <>
            <Tableau projet={projet} mois={elements} ouvrir={setOuvert} />
            {ouvert !== undefined && (
              <ActeSurMois
                {...ouvert}
                dossierId={projet.dossierId}
                connus={elements.map((un) => un.mois)}
                fermer={() => setOuvert(undefined)}
                terminer={(phrase) => {
                  setOuvert(undefined)
                  setFait(phrase)
                }}
              />
            )}
          </>
        )}
      </Lecture>
    </>
  )
}

type Props = PropsPartie & { readonly mois: readonly SuiviMois[]; readonly ouvrir: (acte: ActeOuvert) => void }

function Tableau({ projet, mois, ouvrir }: Props) {
  const session = useOutletContext<Session>()
  const colonnes: readonly ColonneDe<SuiviMois>[] = [
    {
      cle: 'mois',
      titre: 'Mois',
      aGauche: true,
      rendu: (un) => <Link to={`/usages/${projet.dossierId}/mois/${un.mois}`}>{formaterMois(un.mois)}</Link>,
    },
    {
      cle: 'etat',
      titre: 'État',
      aGauche: true,
      rendu: ({ etat, corrigeDepuis }) => (
        <>
          <BadgeEtat etat={etat} noms={ETATS_MOIS} />
          {corrigeDepuis && <span className="esms-reference">corrigé depuis le dernier geste</span>}
        </>
      ),
    },
    { cle: 'essms', titre: 'ESSMS', unite: 'déclarés / suivis', rendu: (un) => `${un.essmsDeclares} / ${un.essms}` },
    { cle: 'manques', titre: 'Ce qui manque pour certifier', aGauche: true, rendu: (un) => <Manques {...un} /> },
    { cle: 'suivi', titre: 'Suivi', aGauche: true, rendu: (un) => <Etapes {...un} /> },
    {
      cle: 'actes',
      titre: 'Actions',
      aGauche: true,
      rendu: (un) => <GestesSurMois session={session} projet={projet} mois={un} ouvrir={ouvrir} />,
    },
  ]
  return (
    <TableDeListe
      id="mois"
      legende="Mois déclarés, du plus récent au plus ancien"
      colonnes={colonnes}
      lignes={mois.toReversed()}
      cleDe={(un) => un.mois}
      vide="Aucun mois déclaré. Le porteur saisit le premier mois, ou envoie un fichier."
    />
  )
}

function Manques({ manques }: SuiviMois) {
  if (manques.length === 0) return 'Rien'
  return (
    <details className="esms-ecriture">
      <summary>{manques.length === 1 ? '1 manque' : `${manques.length} manques`}</summary>
      <ul>
        {manques.map((manque) => (
          <li key={manque}>{manque}</li>
        ))}
      </ul>
    </details>
  )
}

function Etapes({ etapes }: SuiviMois) {
  return etapes.map(({ geste, le, par, motif }) => (
    <span key={le} className="esms-reference">
      {GESTES[geste]} par {par} le {formaterInstant(le)}
      {motif === '' ? '' : ` : ${motif}`}
    </span>
  ))
}
