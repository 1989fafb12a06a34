import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { adresseDe } from '../../api/client'
import { useProjets, type FiltreProjets, type Situation, type TableauProgrammation } from '../../api/programmation'
import type { Session } from '../../api/session'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { Lecture } from '../../commun/Lecture'
import { formaterMontant } from '../../commun/montant'
import { Pages } from '../../commun/Pages'
import { compter } from '../../commun/pluriel'
import { Reussite } from '../../commun/Reussite'
import { TableDeListe } from '../../commun/TableDeListe'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { Acte, type ActeOuvert } from './Acte'
import { AProgrammer } from './AProgrammer'
import { ETATS_PROJET } from './BadgeProjet'
import { COLONNES_PROJETS, originesDe } from './colonnes'
import { actesPossibles, BoutonsDeProjet } from './actes'

const TRIS = [
  ['DOSSIER', 'Numéro de dossier'],
  ['MONTANT', 'Montant, le plus grand d’abord'],
  ['DEPUIS', 'Date, la plus récente d’abord'],
] as const

type Props = { readonly situation: Situation; readonly tableau: TableauProgrammation; readonly passe: boolean }

/** The projects behind the figures, and what this person may do with each; nothing may be done in the past. */
export function Projets({ situation, tableau, passe }: Props) {
  const session = useOutletContext<Session>()
  const { filtres, changer } = useFiltres(['etat', 'origine', 'tri', 'curseur'])
  const filtre = { ...situation, ...choisis(filtres) } as FiltreProjets
  const projets = useProjets(filtre)
  const [acte, setActe] = useState<ActeOuvert>()
  const [fait, setFait] = useState('')
  const agir = !passe && actesPossibles(session).length > 0
  const colonnes = agir
    ? [
        ...COLONNES_PROJETS,
        {
          cle: 'actes',
          titre: 'Actions',
          aGauche: true,
          rendu: (projet: Parameters<typeof BoutonsDeProjet>[0]['projet']) => (
            <BoutonsDeProjet projet={projet} session={session} ouvrir={setActe} />
          ),
        },
      ]
    : COLONNES_PROJETS
  const origines = [...new Set(originesDe(tableau.regions).map(({ origine }) => origine))]
  const { curseur: _page, ...exporte } = choisis(filtres)
  return (
    <section aria-labelledby="titre-projets">
      <h2 id="titre-projets" className="fr-h4">
        Projets
      </h2>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      {!passe && <AProgrammer session={session} tableau={tableau} ouvrir={setActe} />}
      <div className="esms-barre">
        <ChoixDeListe
          libelle="État"
          sansChoix="Tous les états"
          valeur={filtres.etat}
          changer={(etat) => changer({ etat })}
          choix={Object.entries(ETATS_PROJET)}
        />
        <ChoixDeListe
          libelle="Origine des crédits"
          sansChoix="Toutes les origines"
          valeur={filtres.origine}
          changer={(origine) => changer({ origine })}
          choix={origines.map((origine) => [origine, origine] as const)}
        />
        <ChoixDeListe
          libelle="Trier par"
          valeur={filtres.tri === '' ? 'DOSSIER' : filtres.tri}
          changer={(tri) => changer({ tri })}
          choix={TRIS}
        />
        <a
          className="fr-btn fr-btn--secondary fr-btn--icon-left fr-icon-download-line"
          href={adresseDe('budget', '/programmation/projets/export', { ...situation, ...exporte })}
          download
        >
          Exporter les projets (CSV)
        </a>
      </div>
      <Lecture requete={projets} quoi="projets" sansDate>
        {(page) => (
          <>
            <p role="status" className="fr-text--sm esms-mention">
              {compter(page.nombre, 'projet')} : {formaterMontant(page.programmeCentimes)} programmés,{' '}
              {formaterMontant(page.geleCentimes)} gelés, {formaterMontant(page.engageCentimes)} engagés.
            </p>
            <TableDeListe
              id="projets"
              legende="Projets qui tiennent des crédits"
              legendeMasquee
              colonnes={colonnes}
              lignes={page.elements}
              cleDe={({ dossierId }) => dossierId}
              vide={page.note ?? 'Aucun projet ne correspond. Changez les filtres.'}
            />
            <Pages curseurSuivant={page.curseurSuivant} affiches={page.elements.length} nom="projets" />
          </>
        )}
      </Lecture>
      {acte !== undefined && (
        <Acte
          acte={acte}
          tableau={tableau}
          fermer={() => setActe(undefined)}
          terminer={(phrase) => {
            setActe(undefined)
            setFait(phrase)
          }}
        />
      )}
    </section>
  )
}
