import type { components } from '../../genere/financement'

type Schemas = components['schemas']
export type Scenario = Schemas['Scenario']
export type Lot = Schemas['Lot']

/** Everything that one form asks, as text: what the address holds, whether or not it is complete. */
export type Saisie = {
  readonly nom: string
  readonly region: string
  readonly statut: string
  readonly organisme: string
  readonly nombre: string
  readonly type: string
  readonly secteur: string
  readonly prix: string
  readonly amoa: string
}

const CHAMPS = ['nom', 'region', 'statut', 'organisme', 'nombre', 'type', 'secteur', 'prix', 'amoa'] as const

export const VIDE: Saisie = {
  nom: '',
  region: '',
  statut: 'REFERENCEE',
  organisme: '',
  nombre: '',
  type: 'ACQUISITION',
  secteur: 'PH',
  prix: '',
  amoa: '',
}

/** "Cinquante~27~REFERENCEE~60~50~ACQUISITION~PH~~": several of them fit in one address. */
export function ecrire(saisie: Saisie): string {
  return CHAMPS.map((champ) => saisie[champ].replaceAll('~', ' ')).join('~')
}

/** Undefined when the address was altered into something else. */
export function lire(texte: string): Saisie | undefined {
  const morceaux = texte.split('~')
  if (morceaux.length !== CHAMPS.length) return undefined
  const saisie = Object.fromEntries(CHAMPS.map((champ, rang) => [champ, morceaux[rang]])) as Saisie
  return Object.values(erreursDe(saisie)).every((erreur) => erreur === undefined) ? saisie : undefined
}

const entier = (texte: string, maximum: number) =>
  /^\d{1,5}$/.test(texte) && Number(texte) >= 1 && Number(texte) <= maximum

const montant = (texte: string) => texte === '' || /^\d{1,14}$/.test(texte)

export function erreursDe(s: Saisie): Partial<Record<keyof Saisie, string>> {
  const nombre = entier(s.nombre, 1000) ? undefined : 'Indiquez le nombre d’ESSMS, de 1 à 1 000.'
  return {
    ...(s.nom.trim() === '' ? { nom: 'Nommez le scénario, pour le reconnaître.' } : {}),
    ...(/^\d{2}$/.test(s.region) ? {} : { region: 'Choisissez la région.' }),
    ...(nombre === undefined ? {} : { nombre }),
    ...(s.organisme === '' || (entier(s.organisme, 10_000) && Number(s.organisme) >= Number(s.nombre))
      ? {}
      : { organisme: 'L’organisme gère au moins les ESSMS du projet.' }),
    ...(montant(s.prix) ? {} : { prix: 'Écrivez un montant.' }),
    ...(montant(s.amoa) ? {} : { amoa: 'Écrivez un montant.' }),
  }
}

/** What the service takes; amounts are centimes in the address as everywhere. */
export function scenarioDe(s: Saisie): Scenario {
  return {
    nom: s.nom.trim(),
    region: s.region as Scenario['region'],
    statutSolution: s.statut as Scenario['statutSolution'],
    amoaPilotage: false,
    amoaMarche: false,
    achatParSad: false,
    essmsPilotes: 0,
    ...(s.amoa === '' ? {} : { devisAmoaCentimes: Number(s.amoa) }),
    lots: [
      {
        organisme: 'Organisme 1',
        totalEssmsOrganisme: Number(s.organisme === '' ? s.nombre : s.organisme),
        nombre: Number(s.nombre),
        typeProjet: s.type as Lot['typeProjet'],
        secteur: s.secteur as Lot['secteur'],
        equipementDemande: false,
        ...(s.prix === '' ? {} : { prixEditeurParEssmsCentimes: Number(s.prix) }),
      },
    ],
  }
}
