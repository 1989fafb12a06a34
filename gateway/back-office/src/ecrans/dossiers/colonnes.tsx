import { Link } from 'react-router'
import type { ResumeDossier } from '../../api/dossiers'
import { BadgeDossier } from '../../commun/BadgeDossier'
import { colonneDate, colonneTexte } from '../../commun/colonnes'
import { formaterDate } from '../../commun/dates'
import { libelle, TYPES_PROJET } from '../../commun/dossiers'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'

/** The keys are those by which the service sorts. */
export const TRIABLES = ['DOSSIER', 'PORTEUR', 'ETAT', 'DEPOT', 'ECHEANCE', 'ESSMS', 'MAJ']

export const COLONNES_DOSSIERS: readonly ColonneDe<ResumeDossier>[] = [
  {
    cle: 'DOSSIER',
    titre: 'Dossier',
    aGauche: true,
    rendu: ({ dossierId }) => <Link to={`/dossiers/${dossierId}`}>{dossierId}</Link>,
  },
  { cle: 'ETAT', titre: 'État', aGauche: true, rendu: ({ etat }) => <BadgeDossier etat={etat} /> },
  colonneTexte('PORTEUR', 'Porteur', ({ porteur }) => porteur.raisonSociale),
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  colonneTexte('type', 'Projet', ({ typeProjet }) => libelle(TYPES_PROJET, typeProjet)),
  {
    cle: 'ESSMS',
    titre: 'ESSMS',
    unite: 'finançables / déclarés',
    rendu: ({ nombreEssms, nombreEssmsFinancables }) => `${nombreEssmsFinancables ?? '–'} / ${nombreEssms}`,
  },
  colonneDate('DEPOT', 'Déposé le', ({ deposeLe }) => deposeLe),
  {
    cle: 'ECHEANCE',
    titre: 'Prochaine échéance',
    aGauche: true,
    rendu: (dossier) => <ProchaineEcheance {...dossier} />,
  },
  colonneTexte('suivi', 'Suivi par', ({ suiviPar }) => suiviPar?.nom ?? 'Personne'),
]

function ProchaineEcheance({ prochaineEcheance }: ResumeDossier) {
  if (prochaineEcheance === undefined) return '–'
  const { au, depassee } = prochaineEcheance
  const jour = formaterDate(au.slice(0, 10))
  return depassee ? <strong className="esms-attention fr-icon-warning-fill">passée le {jour}</strong> : jour
}
