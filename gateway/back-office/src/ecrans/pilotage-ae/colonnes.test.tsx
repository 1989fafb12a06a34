import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import type { AeDeRegion } from '../../api/axes'
import type { ColonneDe } from '../../commun/TableDeListe'
import { colonnesDOrigine, colonnesDeRegion } from './colonnes'
import type { LigneDOrigine } from './lignes'

const OU = { exercice: 2025, consolidation: '2025-G25-2025-10-15', situationAu: '2025-10-15' }

const REGION: AeDeRegion = {
  region: '27',
  nom: 'Bourgogne-Franche-Comté',
  notifieCentimes: 100,
  cedeCentimes: 0,
  recuCentimes: 20,
  alloueCentimes: 120,
  redeployableCentimes: 40,
  origines: [],
  jalons: [],
  jalonsTenus: 0,
  comites: 2,
}

const ORIGINE: LigneDOrigine = {
  region: '27',
  nom: 'Bourgogne-Franche-Comté',
  nature: 'CIRCULAIRE',
  reference: 'FMIS 2025-1',
  alloueCentimes: 100,
  postes: [
    { poste: 'ENGAGE', centimes: 60, pointsDeBase: 6000 },
    { poste: 'CADUC', centimes: 40, pointsDeBase: 4000 },
  ],
}

const lienDe = <L,>(colonnes: readonly ColonneDe<L>[], cle: string, ligne: L) => {
  const cellule = colonnes.find((colonne) => colonne.cle === cle)?.rendu(ligne)
  return /href="([^"]*)"/
    .exec(renderToStaticMarkup(<MemoryRouter>{cellule}</MemoryRouter>))?.[1]
    ?.replaceAll('&amp;', '&')
}

test.each([
  ['notifie', '/grand-livre?enveloppe=2025-G25&region=27&au=2025-10-15&type=NOTIFICATION_AE'],
  ['recu', '/grand-livre?enveloppe=2025-G25&region=27&au=2025-10-15&type=REDEPLOIEMENT'],
  ['alloue', '/grand-livre?enveloppe=2025-G25&region=27&au=2025-10-15'],
  ['redeployable', '/programmation?enveloppe=2025-G25&region=27#titre-projets'],
  ['comites', '/comites?campagne=G25&region=27'],
])('le chiffre « %s » d’une région ouvre ce qui le fait, à la date de la situation', (cle, adresse) => {
  expect(lienDe(colonnesDeRegion(OU), cle, REGION)).toBe(adresse)
})

test.each([
  ['alloue', '/programmation?enveloppe=2025-G25&region=27&origine=FMIS+2025-1#titre-projets'],
  ['ENGAGE', '/programmation?enveloppe=2025-G25&region=27&origine=FMIS+2025-1&etat=ENGAGE#titre-projets'],
  ['CADUC', '/grand-livre?enveloppe=2025-G25&region=27&au=2025-10-15&type=CLOTURE'],
])('le poste « %s » d’une origine ouvre ses projets, ou les mouvements qui l’ont fait', (cle, adresse) => {
  expect(lienDe(colonnesDOrigine(OU), cle, ORIGINE)).toBe(adresse)
})

test('un zéro n’ouvre rien', () => {
  expect(lienDe(colonnesDeRegion(OU), 'cede', REGION)).toBeUndefined()
  expect(lienDe(colonnesDOrigine(OU), 'GELE', ORIGINE)).toBeUndefined()
})
