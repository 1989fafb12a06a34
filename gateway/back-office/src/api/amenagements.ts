import { useQuery } from '@tanstack/react-query'
import type { components } from '../genere/usage'
import { entetes, useAction } from './action'
import { corps, usage } from './client'
import { octetsDe, type Envoi } from './fichier'

type Schemas = components['schemas']
export type Amenagement = Schemas['Amenagement']
export type EtatAmenagement = Schemas['EtatAmenagement']
export type DemandeAmenagement = Schemas['DemandeAmenagement']

export function useAmenagements(campagne: string, etat: string) {
  return useQuery({
    queryKey: ['amenagements', campagne, etat],
    enabled: campagne !== '',
    queryFn: ({ signal }) =>
      corps(
        usage.GET('/amenagements', {
          params: { query: { campagne, ...(etat === '' ? {} : { etat: etat as EtatAmenagement }) } },
          signal,
        }),
      ),
  })
}

export function useAmenagement(amenagementId: string) {
  return useQuery({
    queryKey: ['amenagement', amenagementId],
    queryFn: ({ signal }) =>
      corps(usage.GET('/amenagements/{amenagementId}', { params: { path: { amenagementId } }, signal })),
  })
}

export function useEffets(amenagementId: string, curseur: string, actif: boolean) {
  return useQuery({
    queryKey: ['amenagement', amenagementId, 'effets', curseur],
    enabled: actif,
    queryFn: ({ signal }) =>
      corps(
        usage.GET('/amenagements/{amenagementId}/effets', {
          params: { path: { amenagementId }, query: { limite: 100, ...(curseur === '' ? {} : { curseur }) } },
          signal,
        }),
      ),
  })
}

export function useDemandeDAmenagement(reussite: (demande: Amenagement) => void) {
  return useAction(
    (body: DemandeAmenagement, cle) => corps(usage.POST('/amenagements', { params: entetes(cle), body })),
    reussite,
  )
}

const sur = (amenagementId: string, cle: string) => ({ params: { path: { amenagementId }, ...entetes(cle) } })

/** The acts that take a written reason. */
export type GesteMotive = 'ralliement' | 'refus' | 'retrait'

export function useGesteMotive(id: string, geste: GesteMotive, reussite: () => void) {
  return useAction((motif: string, cle) => {
    const demande = { ...sur(id, cle), body: { motif } }
    switch (geste) {
      case 'ralliement':
        return corps(usage.POST('/amenagements/{amenagementId}/ralliement', demande))
      case 'refus':
        return corps(usage.POST('/amenagements/{amenagementId}/refus', demande))
      case 'retrait':
        return corps(usage.POST('/amenagements/{amenagementId}/retrait', demande))
    }
  }, reussite)
}

export function useInstruction(id: string, reussite: () => void) {
  return useAction(
    (body: Schemas['AvisAmenagement'], cle) =>
      corps(usage.POST('/amenagements/{amenagementId}/instruction', { ...sur(id, cle), body })),
    reussite,
  )
}

export function useSignatureDAmenagement(id: string, reussite: () => void) {
  return useAction(
    (_: void, cle) => corps(usage.POST('/amenagements/{amenagementId}/signature', sur(id, cle))),
    reussite,
  )
}

export function useDocumentsDAmenagement(amenagementId: string, actif: boolean) {
  return useQuery({
    queryKey: ['amenagement', amenagementId, 'documents'],
    enabled: actif,
    queryFn: ({ signal }) =>
      corps(usage.GET('/amenagements/{amenagementId}/documents', { params: { path: { amenagementId } }, signal })),
  })
}

export function useDepotDeDocument(id: string, reussite: (document: Schemas['DocumentAmenagement']) => void) {
  return useAction((envoi: Envoi, cle) => {
    const { params, ...octets } = { ...sur(id, cle), ...octetsDe(envoi) }
    return corps(
      usage.POST('/amenagements/{amenagementId}/documents', {
        params: { ...params, query: { nom: envoi.nom } },
        ...octets,
      }),
    )
  }, reussite)
}
