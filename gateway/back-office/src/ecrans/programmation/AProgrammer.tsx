import Button from '@codegouvfr/react-dsfr/Button'
import { Link } from 'react-router'
import { useArretes, useProjets, type FinancementResume, type TableauProgrammation } from '../../api/programmation'
import { aUnRole, type Session } from '../../api/session'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import { Lecture } from '../../commun/Lecture'
import { formaterMontant } from '../../commun/montant'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import type { ActeOuvert } from './Acte'

type Props = {
  readonly session: Session
  readonly tableau: TableauProgrammation
  readonly ouvrir: (acte: ActeOuvert) => void
}

/** Settled grants that hold no credit yet; the amount comes from funding, nobody types it. */
export function AProgrammer({ session, tableau, ouvrir }: Props) {
  const financier = aUnRole(session, 'ARS_FINANCIER')
  const arretes = useArretes(session.region, financier)
  const tenus = useProjets({ enveloppe: tableau.enveloppe, limite: 200 })
  if (!financier) return null
  const disponible = tableau.regions.find(({ region }) => region === session.region)?.chiffres.disponibleCentimes ?? 0
  const campagne = tableau.enveloppe.split('-')[1]
  const pris = new Set(tenus.data?.elements.map(({ dossierId }) => dossierId))
  const colonnes: readonly ColonneDe<FinancementResume>[] = [
    {
      ...colonneTexte<FinancementResume, 'dossier'>('dossier', 'Dossier', ({ dossierId }) => dossierId),
      rendu: ({ dossierId }) => <Link to={`/dossiers/${dossierId}`}>{dossierId}</Link>,
    },
    colonneTexte('porteur', 'Porteur', ({ porteur }) => porteur.raisonSociale),
    colonneMontant('montant', 'Montant arrêté', ({ montantCentimes }) => montantCentimes),
    {
      cle: 'reste',
      titre: 'Après programmation',
      aGauche: true,
      rendu: ({ montantCentimes }) => <Reste centimes={disponible - montantCentimes} />,
    },
    {
      cle: 'acte',
      titre: 'Action',
      aGauche: true,
      rendu: ({ dossierId, montantCentimes }) => (
        <Button size="small" onClick={() => ouvrir({ nom: 'programmer', dossierId, centimes: montantCentimes })}>
          Programmer<span className="fr-sr-only"> {dossierId}</span>
        </Button>
      ),
    },
  ]
  return (
    <Lecture requete={arretes} quoi="montants arrêtés" sansDate>
      {(liste) => (
        <TableDeListe
          id="a-programmer"
          legende="À programmer : montants arrêtés qui ne tiennent encore aucun crédit"
          colonnes={colonnes}
          lignes={liste.filter(({ dossierId, campagne: sienne }) => sienne === campagne && !pris.has(dossierId))}
          cleDe={({ dossierId }) => dossierId}
          vide="Aucun montant arrêté n’attend d’être programmé."
        />
      )}
    </Lecture>
  )
}

function Reste({ centimes }: { readonly centimes: number }) {
  return centimes >= 0 ? (
    `il resterait ${formaterMontant(centimes)}`
  ) : (
    <strong className="esms-attention fr-icon-warning-fill">il manquerait {formaterMontant(-centimes)}</strong>
  )
}
