import type { LigneRegion, PilotageNational } from '../../api/pilotage'

/** Small national table for the tests: one region per status. */
function region(
  [code, nom, sigle]: [LigneRegion['region'], string, string],
  statut: LigneRegion['statut'],
  [notifie, engage]: [number, number],
): LigneRegion {
  return {
    region: code,
    nom,
    sigle,
    notifieCentimes: notifie,
    alloueCentimes: notifie,
    cedeCentimes: 0,
    recuCentimes: 0,
    programmeCentimes: 0,
    engageCentimes: engage,
    payeCentimes: 0,
    nonEngageCentimes: notifie - engage,
    ...(notifie > 0 ? { tauxEngagementPointsDeBase: Math.trunc((engage * 10_000) / notifie) } : {}),
    dossiers: 4,
    dossiersInstruits: 3,
    dossiersParEtat: { RETENU: 3, EN_INSTRUCTION: 1 },
    essms: 60,
    projetsSuivis: 3,
    projetsCiblesAtteintes: 1,
    statut,
  }
}

const regions = [
  region(['27', 'Bourgogne-Franche-Comté', 'BFC'], 'VIGILANCE', [410_000_000, 192_700_050]),
  region(['44', 'Grand Est', 'GES'], 'CONFORME', [710_000_000, 504_100_000]),
  region(['52', 'Pays de la Loire', 'PDL'], 'ALERTE', [470_000_000, 47_000_000]),
  region(['11', 'Île-de-France', 'IDF'], 'ALERTE', [100_000_000, 40_000_000]),
  region(['06', 'Mayotte', 'MAY'], 'SANS_OBJET', [0, 0]),
]

export const EXEMPLE: PilotageNational = {
  exercice: 2025,
  enveloppe: '2025-G25',
  consolidationId: '2025-G25-20251014T220000Z',
  arreteLe: '2025-10-14T22:00:00Z',
  situationAu: '2025-10-14',
  echeances: [],
  seuils: { alertePointsDeBase: 4_500, vigilancePointsDeBase: 6_500 },
  total: {
    notifieCentimes: 1_690_000_000,
    alloueCentimes: 1_690_000_000,
    cedeCentimes: 0,
    recuCentimes: 0,
    programmeCentimes: 0,
    engageCentimes: 783_800_050,
    payeCentimes: 0,
    nonEngageCentimes: 906_199_950,
    tauxEngagementPointsDeBase: 4_637,
    dossiers: 20,
    dossiersInstruits: 15,
    dossiersParEtat: { RETENU: 15, EN_INSTRUCTION: 5 },
    essms: 300,
    projetsSuivis: 15,
    projetsCiblesAtteintes: 5,
    statut: 'VIGILANCE',
  },
  regions,
  rapprochement: { conforme: true, ecarts: [] },
}
