import { expect, test } from 'vitest'
import { entrees, navigation } from './navigation'
import { sessionDeTest } from '../api/session-de-test'

const session = (roles: string[], region?: string) => sessionDeTest(roles, region === undefined ? {} : { region })
const textes = (roles: string[], region?: string) => entrees(session(roles, region), 0).map(({ texte }) => texte)

test('chacun a les écrans de son rôle', () => {
  const communs = [
    'Dossiers',
    'Comités',
    'Enveloppes et AE',
    'Financement',
    'Redéploiement',
    'Usages',
    'Référentiels',
    'Administration',
    'Messages',
  ]
  expect(textes(['CNSA_PILOTE'])).toEqual(['Pilotage national', ...communs])
  expect(textes(['ARS_FINANCIER'], '27')).toEqual(['Ma région', ...communs])
  expect(textes(['GRADES_LECTURE'], '44')).toEqual(['Ma région'])
  expect(textes(['PORTEUR'])).toEqual(['Mon espace', 'Ce qui m’est demandé', 'Aménagements'])
})

test('une entrée reste courante sur les pages qu’elle contient', () => {
  const courantes = (pathname: string) =>
    navigation(session(['DNS_PILOTE']), pathname, 0).flatMap(({ text, isActive }) => (isActive === true ? [text] : []))
  expect(courantes('/redeploiement/2025-G25-R01/releves/44')).toEqual(['Redéploiement'])
  expect(courantes('/grand-livre')).toEqual(['Enveloppes et AE'])
  expect(courantes('/dossiers/G25-27-0001')).toEqual(['Dossiers'])
})

test('les messages non lus se comptent dans le menu', () => {
  expect(entrees(session(['CNSA_PILOTE']), 3).at(-1)?.texte).toBe('Messages (3 non lus)')
  expect(entrees(session(['CNSA_PILOTE']), 1).at(-1)?.texte).toBe('Messages (1 non lu)')
})
