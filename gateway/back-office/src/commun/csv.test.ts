import { expect, test } from 'vitest'
import { ecrireCsv } from './csv'

const celluleSeule = (texte: string) => ecrireCsv(['x'], [[{ texte }]]).split('\r\n')[1]

test('écrit la marque UTF-8, des points-virgules et des fins de ligne Windows', () => {
  expect(ecrireCsv(['Région', 'AE'], [[{ texte: 'Corse' }, { nombre: '900000,00' }]])).toBe(
    '\uFEFFRégion;AE\r\nCorse;900000,00\r\n',
  )
})

test.each(['=1+1', '+33', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])(
  'le texte %j ne peut pas devenir une formule',
  (texte) => {
    expect(ecrireCsv(['x'], [[{ texte }]])).toContain(`'${texte}`)
  },
)

test('protège séparateurs, guillemets et fins de ligne', () => {
  expect(celluleSeule('a;b')).toBe('"a;b"')
  expect(celluleSeule('dit "oui"')).toBe('"dit ""oui"""')
  expect(ecrireCsv(['x'], [[{ texte: 'a\nb' }]])).toContain('"a\nb"')
})

test('une formule entre guillemets reste neutralisée', () => {
  expect(celluleSeule('=A1;"B"')).toBe('"\'=A1;""B"""')
})

test('un nombre garde son signe ; ce qui n’est pas un nombre est refusé', () => {
  expect(ecrireCsv(['x'], [[{ nombre: '-12,05' }]])).toContain('\r\n-12,05\r\n')
  expect(() => ecrireCsv(['x'], [[{ nombre: '=1' }]])).toThrow(RangeError)
})
