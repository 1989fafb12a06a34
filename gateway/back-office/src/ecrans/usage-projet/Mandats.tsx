import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { aUnRole, type Session } from '../../api/session'
import { useMandats, useRevocation, type Mandat } from '../../api/suivi-usages'
import { AideRegle } from '../../commun/AideRegle'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { colonneDate, colonneTexte } from '../../commun/colonnes'
import { DialogueDeTexte } from '../../commun/DialogueDeTexte'
import { formaterInstant } from '../../commun/dates'
import { Lecture } from '../../commun/Lecture'
import { compter } from '../../commun/pluriel'
import { Reussite } from '../../commun/Reussite'
import { ETATS_MANDAT } from '../../commun/suivi-usages'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { DonnerMandat } from './DonnerMandat'
import type { PropsPartie } from './Index'

/** The software of editors that the carrier lets declare for it: since when, for which ESSMS, until when. */
export function Mandats({ projet }: PropsPartie) {
  const session = useOutletContext<Session>()
  const mandats = useMandats(projet.dossierId)
  const porteur = aUnRole(session, 'PORTEUR')
  const [ouvert, setOuvert] = useState<'donner' | Mandat>()
  const [fait, setFait] = useState('')
  const terminer = (phrase: string) => {
    setOuvert(undefined)
    setFait(phrase)
  }
  return (
    <>
      <AideRegle titre="Ce qu’un mandat ouvre, et ce qu’il n’ouvre pas">
        <p>
          Le logiciel lit et écrit les déclarations des ESSMS choisis, entre deux dates. Il ne certifie rien, ne dit
          rien des recettes, et ne voit aucun autre ESSMS. Retiré, il est refusé dès l’appel suivant ; ce qu’il a
          déclaré reste, sous son nom.
        </p>
      </AideRegle>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      {porteur && (
        <p>
          <Button iconId="fr-icon-add-line" onClick={() => setOuvert('donner')}>
            Donner un mandat
          </Button>
        </p>
      )}
      <Lecture requete={mandats} quoi="mandats" sansDate>
        {({ elements }) => (
          <TableDeListe
            id="mandats"
            legende="Mandats donnés à des logiciels, du plus récent au plus ancien"
            colonnes={porteur ? [...COLONNES, colonneRetirer(setOuvert)] : COLONNES}
            lignes={elements.toReversed()}
            cleDe={({ id }) => id}
            vide="Aucun mandat : le porteur déclare lui-même, en ligne ou par fichier."
          />
        )}
      </Lecture>
      {ouvert === 'donner' && (
        <DonnerMandat
          projet={projet}
          fermer={() => setOuvert(undefined)}
          terminer={({ systeme }) => terminer(`Mandat donné au logiciel ${systeme}.`)}
        />
      )}
      {typeof ouvert === 'object' && (
        <Retirer
          mandat={ouvert}
          fermer={() => setOuvert(undefined)}
          terminer={() => terminer(`Mandat du logiciel ${ouvert.systeme} retiré.`)}
        />
      )}
    </>
  )
}

const COLONNES: readonly ColonneDe<Mandat>[] = [
  colonneTexte('systeme', 'Logiciel', ({ systeme }) => systeme),
  { cle: 'etat', titre: 'État', aGauche: true, rendu: ({ etat }) => <BadgeEtat etat={etat} noms={ETATS_MANDAT} /> },
  {
    cle: 'essms',
    titre: 'ESSMS ouverts',
    aGauche: true,
    rendu: ({ essms }) => (
      <details>
        <summary>{compter(essms.length, 'ESSMS', 'ESSMS')}</summary>
        {essms.join(', ')}
      </details>
    ),
  },
  colonneDate('du', 'Du', ({ du }) => du),
  colonneDate('au', 'Au', ({ au }) => au),
  colonneTexte('donne', 'Donné', ({ donnePar, donneLe }) => `par ${donnePar} le ${formaterInstant(donneLe)}`),
  colonneTexte('retrait', 'Retrait', ({ revoquePar, revoqueLe, motifRevocation }) =>
    revoqueLe === undefined ? '–' : `par ${revoquePar} le ${formaterInstant(revoqueLe)} : ${motifRevocation}`,
  ),
]

const colonneRetirer = (ouvrir: (mandat: Mandat) => void): ColonneDe<Mandat> => ({
  cle: 'acte',
  titre: 'Acte',
  aGauche: true,
  rendu: (mandat) =>
    mandat.etat === 'EN_COURS' || mandat.etat === 'A_VENIR' ? (
      <Button size="small" priority="secondary" onClick={() => ouvrir(mandat)}>
        <span>
          Retirer<span className="fr-sr-only"> le mandat du logiciel {mandat.systeme}</span>
        </span>
      </Button>
    ) : (
      '–'
    ),
})

type PropsRetirer = { readonly mandat: Mandat; readonly fermer: () => void; readonly terminer: () => void }

function Retirer({ mandat: { id, systeme }, fermer, terminer }: PropsRetirer) {
  const action = useRevocation(id, terminer)
  return (
    <DialogueDeTexte
      nom={`mandat ${id}`}
      titre={`Retirer le mandat du logiciel ${systeme}`}
      bouton="Retirer le mandat"
      libelle="Motif du retrait"
      quoi="la raison du retrait"
      maximum={500}
      action={action}
      fermer={fermer}
    >
      <p>Effet immédiat : l’appel suivant du logiciel est refusé.</p>
    </DialogueDeTexte>
  )
}
