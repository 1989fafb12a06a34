import { describe, expect, it } from 'vitest'
import { erreursDeMandat } from './mandat'

const COMPLET = { systeme: 'logiciel-editeur', essms: ['250000015'], du: '2027-01-01', au: '2027-12-31' }

describe('erreursDeMandat', () => {
  it('says nothing of a complete mandate, even of one day', () => {
    expect(Object.values(erreursDeMandat(COMPLET)).every((erreur) => erreur === undefined)).toBe(true)
    expect(erreursDeMandat({ ...COMPLET, au: COMPLET.du }).au).toBeUndefined()
  })

  it('names each thing that is missing', () => {
    const erreurs = erreursDeMandat({ systeme: '', essms: [], du: '', au: '' })
    expect(Object.values(erreurs).filter((erreur) => erreur !== undefined)).toHaveLength(4)
  })

  it('refuses an identifier that the contract would refuse and dates in the wrong order', () => {
    expect(erreursDeMandat({ ...COMPLET, systeme: 'Éditeur X' }).systeme).toContain('identifiant')
    expect(erreursDeMandat({ ...COMPLET, au: '2026-12-31' }).au).toContain('avant le premier')
  })
})
