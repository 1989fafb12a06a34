import { useQuery } from '@tanstack/react-query'
import { corps, eligibilite, usage } from './client'
import type { ResumeDossier } from './dossiers'
import { toutesLesPages } from './pages'
import type { ResumeProjet } from './usages'

/** The carrier's own files: the service gives it no other. */
export function useMesDossiers() {
  return useQuery({
    queryKey: ['porteur', 'dossiers'],
    queryFn: ({ signal }) =>
      toutesLesPages<ResumeDossier>((curseur) =>
        corps(eligibilite.GET('/dossiers', { params: { query: { limite: 200, ...curseur } }, signal })),
      ),
  })
}

export function useMesProjets() {
  return useQuery({
    queryKey: ['porteur', 'projets'],
    queryFn: ({ signal }) =>
      toutesLesPages<ResumeProjet>((curseur) =>
        corps(usage.GET('/projets', { params: { query: { limite: 200, ...curseur } }, signal })),
      ),
  })
}
