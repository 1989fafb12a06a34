import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { ErreurApi } from '../../api/erreurs'
import type { Lecture } from '../../api/situation'
import { LectureDeSituation } from '../../commun/LectureDeSituation'
import { Carte } from './Carte'
import { EXEMPLE } from './exemple'
import { RapprochementNonConforme } from './Rapprochement'
import { ligneDuTotal, Tableau } from './Tableau'

const html = (noeud: ReactNode) =>
  renderToStaticMarkup(<MemoryRouter>{noeud}</MemoryRouter>).replaceAll(/[\u00A0\u202F]/g, ' ')

const etat = (lecture: Lecture<string>) =>
  html(
    <LectureDeSituation lecture={lecture} enCours={false} actualiser={() => {}}>
      {(donnees) => donnees}
    </LectureDeSituation>,
  )

const tableau = html(
  <Tableau
    id="t"
    legende="AE par région"
    regions={EXEMPLE.regions}
    total={ligneDuTotal(EXEMPLE.total)}
    tri="taux"
    sens="asc"
    trier={() => {}}
    ou={EXEMPLE}
  />,
)

test('le tableau a une légende, des en-têtes de lignes et de colonnes, et un conteneur nommé que le clavier fait défiler', () => {
  expect(tableau).toContain('<caption id="t-titre">AE par région</caption>')
  expect(tableau.match(/scope="col"/g)).toHaveLength(11)
  expect(tableau.match(/scope="row"/g)).toHaveLength(EXEMPLE.regions.length + 1)
  expect(tableau).toContain('role="region" aria-labelledby="t-titre" tabindex="0"')
})

test('seule la colonne triée dit son sens', () => {
  expect(tableau.match(/aria-sort/g)).toHaveLength(1)
  expect(tableau).toMatch(/<th[^>]*aria-sort="ascending"[^>]*><button[^>]*><span>Taux d’engagement/)
})

test('chaque taux est une barre nommée et un nombre ; sans AE allouées, des mots', () => {
  expect(tableau).toContain('aria-label="Taux d’engagement, Grand Est"')
  expect(tableau).toContain('71,0 %')
  expect(tableau.match(/<progress/g)).toHaveLength(EXEMPLE.regions.length)
  expect(tableau).toContain('sans objet')
})

test('le total est celui de la plateforme, même si le filtre ne garde aucune région', () => {
  const vide = html(
    <Tableau
      id="t"
      legende="l"
      regions={[]}
      total={ligneDuTotal(EXEMPLE.total)}
      tri="nom"
      sens="desc"
      trier={() => {}}
      ou={EXEMPLE}
    />,
  )
  expect(vide).toContain('Aucune région ne correspond')
  expect(vide).toMatch(/<tfoot>.*Total national.*16 900 000.*7 838 000,50.*46,3 %.*<\/tfoot>/)
})

test('chaque chiffre ouvre sa liste, dans la même consolidation ; un zéro n’ouvre rien', () => {
  const lien = (mesure: string, region: string) =>
    `href="/pilotage/dossiers?mesure=${mesure}&amp;exercice=${EXEMPLE.exercice}&amp;consolidation=${EXEMPLE.consolidationId}${region}"`
  expect(tableau).toContain(lien('ENGAGE', '&amp;region=27'))
  expect(tableau).toContain(lien('DOSSIERS', ''))
  expect(tableau).not.toMatch(/<a[^>]*>0<\/a>/)
})

test('la carte imprime chaque valeur, mène à chaque région et nomme les seuils pour ce qu’ils sont', () => {
  const carte = html(<Carte regions={EXEMPLE.regions} seuils={EXEMPLE.seuils} tableau="t" />)
  for (const { region, nom, sigle } of EXEMPLE.regions) {
    expect(carte).toMatch(new RegExp(`href="/pilotage/regions/${region}"[^>]*><span>${sigle}</span>.*${nom}`))
  }
  expect(carte).toContain('47,0 %')
  expect(carte).toContain('moins de 45 %')
  expect(carte).toContain('ce ne sont pas des règles')
  expect(carte).toContain('href="#t"')
})

test('un rapprochement non conforme nomme chaque écart, en euros', () => {
  const ecart = { region: '27', sourceA: 'tableau', sourceB: 'grand livre' }
  const alerte = html(
    <RapprochementNonConforme
      ecarts={[
        { ...ecart, dossierId: 'G25-27-0001', mesure: 'Montant engagé', valeurA: 100, valeurB: 201 },
        { ...ecart, region: 'NAT', mesure: 'AE notifiées', valeurA: 0, valeurB: 20_000 },
      ]}
    />,
  )
  expect(alerte).toContain('role="alert"')
  expect(alerte).toContain('2 écarts')
  expect(alerte).toContain('grand livre : 2,01 €')
  expect(alerte).toContain('grand livre : 200 €')
  expect(alerte).toContain('G25-27-0001')
  expect(alerte).toContain('Bourgogne-Franche-Comté')
  expect(alerte).toContain('National')
})

test('attendre s’annonce sans alarmer', () => {
  expect(etat({ etat: 'chargement' })).toContain('role="status"')
})

test('sans enveloppe ou sans consolidation, la page dit quoi faire', () => {
  expect(etat({ etat: 'sans-enveloppe' })).toContain('ouvert l’enveloppe')
  const vide = etat({ etat: 'sans-consolidation', exercice: 2025, detail: 'Rien de terminé.' })
  expect(vide).toContain('Aucune consolidation pour l’exercice 2025')
  expect(vide).toContain('Rien de terminé.')
  expect(vide).toContain('Actualiser')
})

test('une erreur montre les mots du service, son code, et de quoi réessayer', () => {
  const erreur = new ErreurApi(503, {
    title: 'Service indisponible',
    code: 'service.indisponible',
    detail: 'Réessayez.',
  })
  const page = etat({ etat: 'erreur', erreur })
  expect(page).toContain('role="alert"')
  expect(page).toContain('Service indisponible')
  expect(page).toContain('Réessayez. (code service.indisponible)')
  expect(page).toMatch(/<button[^>]*>Réessayer<\/button>/)
})

test('une actualisation manquée laisse les chiffres et date leur lecture', () => {
  const erreurActualisation = new ErreurApi(0, undefined)
  const page = etat({ etat: 'lue', donnees: 'CHIFFRES', luLe: Date.parse('2025-10-15T08:00:00Z'), erreurActualisation })
  expect(page).toContain('CHIFFRES')
  expect(page).toContain('lus le 15 octobre 2025 à 10:00')
})
