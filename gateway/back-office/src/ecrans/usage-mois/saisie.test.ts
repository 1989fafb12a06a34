import { expect, test } from 'vitest'
import { depuis, enDemande, erreursDe, estSaisie, etatDe, type Saisie } from './saisie'

const VIDE = depuis(undefined)
const avec = (changement: Partial<Saisie>): Saisie => ({ ...VIDE, ...changement })
const ecrit = (texte: string) => ({ texte, sansObjet: false, motif: '' })

test('manquant, zéro et sans objet sont trois choses différentes', () => {
  const saisie = avec({
    MESSAGES_MSS: ecrit('0'),
    E_PARCOURS: { texte: '', sansObjet: true, motif: ' Pas de cahier de liaison ' },
  })
  expect(enDemande('250000015', saisie)).toEqual({
    numeroFiness: '250000015',
    compteurs: { messagesMss: 0 },
    sansObjet: [{ compteur: 'E_PARCOURS', motif: 'Pas de cahier de liaison' }],
  })
  expect(etatDe(saisie.MESSAGES_MSS)).toBe('Zéro : une valeur déclarée')
  expect(etatDe(saisie.DMP_ALIMENTES)).toBe('Non déclaré')
  expect(etatDe(saisie.E_PARCOURS)).toBe('Sans objet')
})

test('ce qui est déclaré se relit tel quel', () => {
  const saisie = depuis({
    compteurs: { dossiersActifs: 90, dmpAlimentes: 0 },
    sansObjet: [{ compteur: 'E_PRESCRIPTIONS', motif: 'Aucun prescripteur' }],
    saisiLe: '2026-10-01T08:00:00Z',
    saisiPar: 'porteur',
    origine: 'PORTEUR',
  })
  expect(enDemande('250000015', saisie)).toEqual({
    numeroFiness: '250000015',
    compteurs: { dossiersActifs: 90, dmpAlimentes: 0 },
    sansObjet: [{ compteur: 'E_PRESCRIPTIONS', motif: 'Aucun prescripteur' }],
  })
})

test('un nombre se lit avec ses espaces, rien d’autre ne passe', () => {
  expect(enDemande('x', avec({ DOSSIERS_ACTIFS: ecrit('1 250') })).compteurs).toEqual({ dossiersActifs: 1250 })
  expect(erreursDe(avec({ DOSSIERS_ACTIFS: ecrit('12,5') })).DOSSIERS_ACTIFS).toContain('nombre entier')
  expect(erreursDe(avec({ DOSSIERS_ACTIFS: ecrit('-3') })).DOSSIERS_ACTIFS).toContain('nombre entier')
  expect(erreursDe(avec({ DOSSIERS_ACTIFS: ecrit('') }))).toEqual({})
})

test('sans objet demande une raison', () => {
  expect(erreursDe(avec({ E_PARCOURS: { texte: '', sansObjet: true, motif: ' ' } })).E_PARCOURS).toContain('pourquoi')
})

test('une saisie d’une autre forme n’est pas reprise', () => {
  expect(estSaisie(VIDE)).toBe(true)
  expect(estSaisie({ MESSAGES_MSS: ecrit('1') })).toBe(false)
  expect(estSaisie(null)).toBe(false)
})
