import Button from '@codegouvfr/react-dsfr/Button'
import { adresseDe } from '../../api/client'
import type { Export } from '../../api/exports'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { colonneTexte } from '../../commun/colonnes'
import { formaterDate, formaterInstant } from '../../commun/dates'
import { formaterNombre } from '../../commun/montant'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'
import { ETATS, NATURES } from './noms'
import { taille } from './taille'

export const COLONNES: readonly ColonneDe<Export>[] = [
  colonneTexte('libelle', 'Export', ({ libelle, format }) => `${libelle} (${format})`),
  {
    cle: 'etat',
    titre: 'État',
    aGauche: true,
    tri: ({ etat }) => ETATS[etat],
    rendu: (demande) => <Etat demande={demande} />,
    cellule: ({ etat }) => ({ texte: ETATS[etat] }),
  },
  colonneTexte('nature', 'Contenu', ({ nature }) => NATURES[nature]),
  {
    ...colonneTexte('demandeLe', 'Demandé le', ({ demandeLe }: Export) => formaterInstant(demandeLe)),
    tri: ({ demandeLe }) => demandeLe,
  },
  colonneTexte('regions', 'Régions', ({ regions }) =>
    regions.length > 3 ? `${regions.length} régions` : regions.map(nomDeRegion).join(', '),
  ),
  { cle: 'fichier', titre: 'Fichier', aGauche: true, rendu: (demande) => <Fichier demande={demande} /> },
]

function Etat({ demande: { etat, libelle, lignesEcrites, lignesTotal, erreur } }: { readonly demande: Export }) {
  return (
    <>
      <BadgeEtat etat={etat} noms={ETATS} />
      {etat === 'EN_COURS' && (
        <span className="esms-mention">
          {' '}
          {lignesTotal !== undefined && (
            <progress aria-label={`Avancement : ${libelle}`} value={lignesEcrites} max={Math.max(1, lignesTotal)} />
          )}{' '}
          {formaterNombre(lignesEcrites)}
          {lignesTotal === undefined ? ' lignes' : ` / ${formaterNombre(lignesTotal)} lignes`}
        </span>
      )}
      {erreur !== undefined && <span className="esms-reference">{erreur}</span>}
    </>
  )
}

function Fichier({
  demande: { id, etat, fichier, taille: octets, dernierJour, sha256 },
}: {
  readonly demande: Export
}) {
  if (etat !== 'PRET') return etat === 'EXPIRE' ? 'Plus gardé : demandez-le de nouveau.' : '–'
  return (
    <>
      <a href={adresseDe('budget', `/exports/${id}/fichier`)} download>
        {fichier ?? 'Fichier'}
        {octets !== undefined && ` (${taille(octets)})`}
      </a>
      {dernierJour !== undefined && (
        <span className="esms-reference">Jusqu’au {formaterDate(dernierJour)} inclus.</span>
      )}
      {sha256 !== undefined && <span className="esms-reference">SHA-256 {sha256.slice(0, 16)}…</span>}
    </>
  )
}

type Actes = { readonly annuler: (id: string) => void; readonly reprendre: (id: string) => void }

/** Stop what runs, make again what failed or was stopped. */
export function colonneDActes({ annuler, reprendre }: Actes): ColonneDe<Export> {
  return {
    cle: 'actes',
    titre: 'Actions',
    aGauche: true,
    rendu: ({ id, etat, libelle }) =>
      etat === 'EN_COURS' ? (
        <Button size="small" priority="secondary" onClick={() => annuler(id)}>
          Arrêter<span className="fr-sr-only"> {libelle}</span>
        </Button>
      ) : etat === 'ECHOUE' || etat === 'ANNULE' ? (
        <Button size="small" priority="secondary" onClick={() => reprendre(id)}>
          Refaire<span className="fr-sr-only"> {libelle}</span>
        </Button>
      ) : (
        '–'
      ),
  }
}
