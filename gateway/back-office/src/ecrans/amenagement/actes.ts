import type { Amenagement } from '../../api/amenagements'
import { aUnRole, type Session } from '../../api/session'

export type GesteDAmenagement = 'ralliement' | 'instruction' | 'signature' | 'refus' | 'retrait'

const CLOS = ['ACCEPTE', 'REFUSE', 'RETIRE']

/** The acts of this person's role on this request, with why one cannot be done now; the service judges again. */
export function actesPossibles(
  session: Session,
  { etat, regions, etapes }: Pick<Amenagement, 'etat' | 'regions' | 'etapes'>,
): readonly { readonly geste: GesteDAmenagement; readonly empechement: string | undefined }[] {
  if (CLOS.includes(etat)) return []
  const porte = (regions as readonly string[]).includes(session.region ?? '')
  const actes: { geste: GesteDAmenagement; empechement: string | undefined }[] = []
  if (aUnRole(session, 'ARS_INSTRUCTEUR'))
    actes.push(
      porte
        ? { geste: 'retrait', empechement: undefined }
        : {
            geste: 'ralliement',
            empechement: etat === 'DEMANDE' ? undefined : 'la CNSA a déjà rendu son avis.',
          },
    )
  if (aUnRole(session, 'CNSA_PILOTE'))
    actes.push({
      geste: 'instruction',
      empechement: etat === 'SIGNE' ? 'une institution a déjà signé.' : undefined,
    })
  if (aUnRole(session, 'CNSA_PILOTE', 'DNS_PILOTE')) {
    actes.push({ geste: 'signature', empechement: empechementDeSignature(session, etat, etapes) })
    actes.push({ geste: 'refus', empechement: undefined })
  }
  return actes
}

/** An instructor of a region that carries the request, as long as it is not closed. */
export function pourJoindre(session: Session, { etat, regions }: Pick<Amenagement, 'etat' | 'regions'>): boolean {
  return (
    aUnRole(session, 'ARS_INSTRUCTEUR') &&
    !CLOS.includes(etat) &&
    (regions as readonly string[]).includes(session.region ?? '')
  )
}

function empechementDeSignature(session: Session, etat: Amenagement['etat'], etapes: Amenagement['etapes']) {
  if (etat === 'DEMANDE') return 'la CNSA rend d’abord son avis.'
  const institution = aUnRole(session, 'CNSA_PILOTE') ? 'CNSA' : 'DNS'
  return etapes.some(({ geste, qualite }) => geste === 'SIGNATURE' && qualite === institution)
    ? `la ${institution} a déjà signé ; l’autre institution signe à son tour.`
    : undefined
}
