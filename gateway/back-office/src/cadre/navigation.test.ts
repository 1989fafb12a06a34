import { expect, test } from 'vitest'
import { entrees, navigation, titreDesMessages } from './navigation'
import { sessionDeTest } from '../api/session-de-test'

const session = (roles: string[], region?: string) => sessionDeTest(roles, region === undefined ? {} : { region })
const textes = (roles: string[], region?: string) => entrees(session(roles, region)).map(({ texte }) => texte)

test('chacun a les écrans de son rôle', () => {
  const communs = [
    'Dossiers',
    'Enveloppes et AE',
    'Financement',
    'Redéploiement',
    'Usages',
    'Référentiels',
    'Administration',
    'Calendrier',
  ]
  expect(textes(['CNSA_PILOTE'])).toEqual(['Pilotage', ...communs])
  expect(textes(['ARS_FINANCIER'], '27')).toEqual(['Pilotage', ...communs])
  expect(textes(['GRADES_LECTURE'], '44')).toEqual(['Pilotage'])
  expect(textes(['PORTEUR'])).toEqual(['Mon espace', 'Ce qui m’est demandé', 'Aménagements'])
})

test('le pilotage mène chacun d’abord à ce qu’il pilote', () => {
  const pages = (roles: string[], region?: string) => {
    const [premiere] = entrees(session(roles, region))
    return premiere !== undefined && 'sous' in premiere ? premiere.sous.map(({ texte }) => texte) : []
  }
  expect(pages(['DNS_PILOTE'])).toEqual([
    'Pilotage national',
    'Chiffres par axe',
    'AE et jalons',
    'Prévision et risques',
    'Évolution',
    'Mes exports',
    'Rapprochement',
  ])
  expect(pages(['ARS_DECIDEUR'], '27').slice(0, 2)).toEqual(['Ma région', 'Chiffres par axe'])
  expect(pages(['GRADES_LECTURE'], '44')).not.toContain('Prévision et risques')
})

test('une entrée reste courante sur les pages qu’elle contient', () => {
  const courantes = (pathname: string) =>
    navigation(session(['DNS_PILOTE']), pathname).flatMap(({ text, isActive }) => (isActive === true ? [text] : []))
  expect(courantes('/redeploiement/2025-G25-R01/releves/44')).toEqual(['Redéploiement'])
  expect(courantes('/grand-livre')).toEqual(['Enveloppes et AE'])
  expect(courantes('/pilotage/axes/TAILLE')).toEqual(['Pilotage'])
  expect(courantes('/dossiers/G25-27-0001')).toEqual(['Dossiers'])
})

test('les messages non lus se comptent dans l’en-tête', () => {
  expect(titreDesMessages(3)).toBe('Messages (3 non lus)')
  expect(titreDesMessages(1)).toBe('Messages (1 non lu)')
  expect(titreDesMessages(0)).toBe('Messages')
})
