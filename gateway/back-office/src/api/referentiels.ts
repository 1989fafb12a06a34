import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { components, operations } from '../genere/eligibilite'
import { entetes, useAction } from './action'
import { corps, eligibilite } from './client'
import { octetsDe, type Envoi } from './fichier'

type Schemas = components['schemas']
export type Essms = Schemas['Essms']
export type SolutionConnue = Schemas['SolutionConnue']
export type CommandeSons = Schemas['CommandeSonsConnue']
export type RapportImport = Schemas['RapportImport']
export type TypeImport = Schemas['TypeImport']
type Filtre<O extends keyof operations> = NonNullable<operations[O]['parameters']['query']>
export type FiltreEssms = Filtre<'listerEssms'>
export type FiltreSolutions = Filtre<'listerSolutions'>
export type FiltreCommandes = Filtre<'listerCommandesSons'>
export type FiltreImports = Filtre<'listerImports'>

/** One page of a list of reference; the page before stays while the next is read. */
function usePage<P>(nom: string, filtre: object, lire: (signal: AbortSignal) => Promise<P>) {
  return useQuery({
    queryKey: ['referentiel', nom, filtre],
    queryFn: ({ signal }) => lire(signal),
    placeholderData: keepPreviousData,
  })
}

export function useEssms(filtre: FiltreEssms) {
  return usePage('essms', filtre, (signal) => corps(eligibilite.GET('/essms', { params: { query: filtre }, signal })))
}

export function useSolutions(filtre: FiltreSolutions) {
  return usePage('solutions', filtre, (signal) =>
    corps(eligibilite.GET('/solutions', { params: { query: filtre }, signal })),
  )
}

export function useCommandesSons(filtre: FiltreCommandes) {
  return usePage('sons', filtre, (signal) =>
    corps(eligibilite.GET('/commandes-sons', { params: { query: filtre }, signal })),
  )
}

export function useImportsRecus(filtre: FiltreImports) {
  return usePage('imports', filtre, (signal) =>
    corps(eligibilite.GET('/imports', { params: { query: filtre }, signal })),
  )
}

export function useImportRecu(id: string) {
  return useQuery({
    queryKey: ['referentiel', 'import', id],
    queryFn: ({ signal }) => corps(eligibilite.GET('/imports/{id}', { params: { path: { id } }, signal })),
  })
}

export type Liste = Schemas['ListeReference']
export type Destination = Liste | 'finess' | 'galis-csv'

type Demande = { readonly destination: Destination; readonly envoi: Envoi }

/** The answer comes as soon as the file is received; its progress is read afterwards. */
export function useEnvoiDeFichier(reussite: (rapport: RapportImport) => void) {
  return useAction(({ destination, envoi }: Demande, cle) => {
    const { header } = entetes(cle)
    const params = { header: { ...header, Prefer: 'respond-async' } }
    switch (destination) {
      case 'finess':
        return corps(eligibilite.POST('/imports/finess', { params, ...octetsDe(envoi) }))
      case 'galis-csv':
        return corps(eligibilite.POST('/imports/galis/csv', { params, ...octetsDe(envoi) }))
      default:
        return corps(
          eligibilite.POST('/imports/listes/{liste}', {
            params: { ...params, path: { liste: destination } },
            ...octetsDe(envoi),
          }),
        )
    }
  }, reussite)
}
