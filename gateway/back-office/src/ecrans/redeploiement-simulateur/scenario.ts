import type { DemandeSimulation } from '../../api/redeploiement'
import { estCodeRegion } from '../../commun/regions'

export type Transfert = { readonly de: string; readonly vers: string; readonly centimes: number }

/** A set of transfers, and the programmed files that may be taken, in this order, once the available credits are used up. */
export type Scenario = { readonly transferts: readonly Transfert[]; readonly dossiers: readonly string[] }

const DOSSIER = /^[A-Z][A-Z0-9]{1,7}-(\d{2})-\d{4}$/

/** "52.44.25000000~G25-52-0001": short enough for several of them in one address, readable enough to be checked in it. */
export function ecrireScenario({ transferts, dossiers }: Scenario): string {
  return [...transferts.map(({ de, vers, centimes }) => `${de}.${vers}.${centimes}`), ...dossiers].join('~')
}

/** Undefined when the address was altered into something that is not a scenario. */
export function lireScenario(texte: string): Scenario | undefined {
  const morceaux = texte.split('~')
  const dossiers = morceaux.filter((morceau) => DOSSIER.test(morceau))
  const transferts = morceaux.filter((morceau) => !DOSSIER.test(morceau)).map(lireTransfert)
  return transferts.length === 0 || transferts.some((transfert) => transfert === undefined)
    ? undefined
    : { transferts: transferts as Transfert[], dossiers }
}

function lireTransfert(texte: string): Transfert | undefined {
  const [, de, vers, centimes] = /^(\d{2})\.(\d{2})\.(\d{1,14})$/.exec(texte) ?? []
  return estCodeRegion(de) && estCodeRegion(vers) ? { de, vers, centimes: Number(centimes) } : undefined
}

/** What the service takes: one line per region that gives, one per region that receives. */
export function demandeDe(enveloppe: string, { transferts, dossiers }: Scenario): DemandeSimulation {
  return {
    enveloppe,
    donneurs: sommer(transferts, 'de').map(([region, centimes]) => {
      const siens = dossiers.filter((dossier) => DOSSIER.exec(dossier)?.[1] === region)
      return { region, centimes, ...(siens.length === 0 ? {} : { dossiersDeprogrammes: siens }) }
    }),
    receveurs: sommer(transferts, 'vers').map(([region, centimes]) => ({ region, centimes })),
  }
}

/**
 * The same thing in transfers, one giver to one receiver, as the form types them: each giver serves the first receiver
 * that still lacks something. What each region gives and receives is unchanged.
 */
export function scenarioDe({ donneurs, receveurs }: Pick<DemandeSimulation, 'donneurs' | 'receveurs'>): Scenario {
  const manques = receveurs.map(({ region, centimes }) => ({ region, centimes }))
  const transferts: Transfert[] = []
  for (const { region: de, centimes } of donneurs) {
    let reste = centimes
    for (const manque of manques) {
      const donne = Math.min(reste, manque.centimes)
      if (donne === 0) continue
      transferts.push({ de, vers: manque.region, centimes: donne })
      manque.centimes -= donne
      reste -= donne
    }
  }
  return { transferts, dossiers: donneurs.flatMap(({ dossiersDeprogrammes }) => dossiersDeprogrammes ?? []) }
}

function sommer(transferts: readonly Transfert[], cote: 'de' | 'vers'): [string, number][] {
  const sommes = new Map<string, number>()
  for (const transfert of transferts)
    sommes.set(transfert[cote], (sommes.get(transfert[cote]) ?? 0) + transfert.centimes)
  return [...sommes]
}

export function totalDe({ transferts }: Scenario): number {
  return transferts.reduce((somme, { centimes }) => somme + centimes, 0)
}
