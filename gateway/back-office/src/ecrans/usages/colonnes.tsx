import { Link } from 'react-router'
import type { ProjetSuivi } from '../../api/usages'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { colonneDate, colonneTexte } from '../../commun/colonnes'
import { formaterMois } from '../../commun/mois'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'
import { INDICATEURS, RISQUES } from '../../commun/usages'

const ORDRE_DES_RISQUES = Object.keys(RISQUES)

export const COLONNES_USAGES: readonly ColonneDe<ProjetSuivi>[] = [
  {
    cle: 'dossier',
    titre: 'Projet',
    aGauche: true,
    tri: ({ dossierId }) => dossierId,
    rendu: ({ dossierId }) => <Link to={`/usages/${dossierId}`}>{dossierId}</Link>,
    cellule: ({ dossierId }) => ({ texte: dossierId }),
  },
  {
    cle: 'risque',
    titre: 'Risque',
    aGauche: true,
    tri: ({ trajectoire }) => (trajectoire === undefined ? undefined : ORDRE_DES_RISQUES.indexOf(trajectoire.risque)),
    rendu: ({ trajectoire }) =>
      trajectoire === undefined ? '–' : <BadgeEtat etat={trajectoire.risque} noms={RISQUES} />,
    cellule: ({ trajectoire }) => ({ texte: trajectoire === undefined ? '' : RISQUES[trajectoire.risque] }),
  },
  colonneTexte('indicateurs', 'Indicateurs en cause', ({ trajectoire }) =>
    (trajectoire?.indicateursARisque ?? []).map((code) => INDICATEURS[code]).join(', '),
  ),
  colonneTexte('porteur', 'Porteur', ({ raisonSociale }) => raisonSociale),
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  {
    cle: 'essms',
    titre: 'ESSMS',
    tri: ({ nombreEssms }) => nombreEssms,
    rendu: ({ nombreEssms }) => nombreEssms,
    cellule: ({ nombreEssms }) => ({ nombre: String(nombreEssms) }),
  },
  {
    cle: 'mois',
    titre: 'Dernier mois',
    aGauche: true,
    tri: ({ dernierMois }) => dernierMois,
    rendu: ({ dernierMois }) => (dernierMois === undefined ? 'Rien de déclaré' : formaterMois(dernierMois)),
    cellule: ({ dernierMois }) => ({ texte: dernierMois ?? '' }),
  },
  colonneDate('vsr', 'VSR', ({ dateVsr }) => dateVsr),
  colonneTexte('attestation', 'Cibles', ({ attestee }) => (attestee ? 'Attestées' : 'Pas encore attestées')),
]
