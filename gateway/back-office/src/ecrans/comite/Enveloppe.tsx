import Notice from '@codegouvfr/react-dsfr/Notice'
import { useSimulationDEnveloppe, type Comite, type SimulationEnveloppe } from '../../api/comites'
import { useEnveloppes } from '../../api/enveloppes'
import { ChoixDeDossiers, useDossiersCoches } from '../../commun/ChoixDeDossiers'
import { Chiffre, Chiffres } from '../../commun/Chiffres'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import { libelle, SECTEURS } from '../../commun/dossiers'
import { Lecture } from '../../commun/Lecture'
import { formaterMontant } from '../../commun/montant'
import { compter } from '../../commun/pluriel'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { useFiltres } from '../../commun/useFiltres'

/** "If we retained these files": total, what would be left, where the money would go. Nothing is recorded. */
export function Enveloppe({ comite }: { readonly comite: Comite }) {
  const enveloppes = useEnveloppes()
  const { filtres, changer } = useFiltres(['enveloppe'])
  const [coches, cocher] = useDossiersCoches()
  const possibles = (enveloppes.data ?? []).filter(({ campagne }) => campagne === comite.campagne)
  const enveloppe = filtres.enveloppe === '' ? (possibles[0]?.id ?? '') : filtres.enveloppe
  const choisis = coches.filter((coche) => comite.dossiers.some(({ dossierId }) => dossierId === coche))
  const simulation = useSimulationDEnveloppe(enveloppe, comite.region ?? '', choisis)
  if (comite.portee === 'NATIONAL')
    return <p>La simulation compare aux AE d’une région : elle ne s’applique pas à l’appel national.</p>
  return (
    <Lecture requete={enveloppes} quoi="enveloppes" sansDate>
      {() => (
        <>
          <ChoixDeListe
            libelle="Enveloppe"
            sansChoix="Aucune enveloppe ouverte pour la campagne"
            valeur={enveloppe}
            changer={(valeur) => changer({ enveloppe: valeur })}
            choix={possibles.map(({ id, exercice }) => [id, `Exercice ${exercice}`] as const)}
          />
          <ChoixDeDossiers
            titre="Si l’on retenait ces dossiers"
            dossiers={comite.dossiers}
            coches={choisis}
            cocher={cocher}
          />
          {choisis.length === 0 ? (
            <p>Cochez les dossiers que vous envisagez de retenir.</p>
          ) : (
            <Lecture requete={simulation} quoi="simulation" sansDate>
              {(lue) => <Resultat simulation={lue} />}
            </Lecture>
          )}
        </>
      )}
    </Lecture>
  )
}

type Part = SimulationEnveloppe['parSecteur'][number]

type PropsParts = {
  readonly id: string
  readonly par: string
  readonly parts: readonly Part[]
  readonly nommer: (cle: string) => string
}

/** Where the money would go, along one axis. */
function Repartition({ id, par, parts, nommer }: PropsParts) {
  const colonnes: readonly ColonneDe<Part>[] = [
    colonneTexte('cle', par, ({ cle }) => (cle === 'PROJET' ? 'Projet entier' : nommer(cle))),
    { cle: 'essms', titre: 'ESSMS financés', rendu: ({ nombreEssms }) => nombreEssms },
    colonneMontant('montant', 'Montant', ({ montantCentimes }) => montantCentimes),
  ]
  return (
    <TableDeListe
      id={id}
      legende={`Par ${par.toLowerCase()}`}
      colonnes={colonnes}
      lignes={parts}
      cleDe={({ cle }) => cle}
      vide="Rien."
    />
  )
}

const COLONNES: readonly ColonneDe<SimulationEnveloppe['dossiers'][number]>[] = [
  colonneTexte('dossier', 'Dossier', ({ dossierId }) => dossierId),
  colonneTexte('porteur', 'Porteur', ({ porteur }) => porteur.raisonSociale),
  {
    cle: 'essms',
    titre: 'ESSMS financés',
    rendu: ({ nombreEssmsFinances, nombreEssms }) => `${nombreEssmsFinances} / ${nombreEssms}`,
  },
  colonneMontant('montant', 'Subvention calculée', ({ totalCentimes }) => totalCentimes),
  colonneTexte('engage', 'Compte au total', ({ dejaEngage }) => (dejaEngage ? 'Non : AE déjà engagées' : 'Oui')),
]

function Resultat({ simulation: s }: { readonly simulation: SimulationEnveloppe }) {
  return (
    <section aria-label="Résultat de la simulation">
      <Notice
        className="fr-mb-3w"
        severity={s.suffisant ? 'info' : 'warning'}
        title={
          s.suffisant
            ? `Les AE suffisent : il resterait ${formaterMontant(s.resteCentimes)}.`
            : `Il manquerait ${formaterMontant(-s.resteCentimes)} d’AE.`
        }
      />
      <Chiffres>
        <Chiffre libelle="Total de ces dossiers" valeur={formaterMontant(s.totalCentimes)}>
          {compter(s.dossiers.filter(({ dejaEngage }) => !dejaEngage).length, 'dossier')} à financer
        </Chiffre>
        <Chiffre libelle="AE non engagées" valeur={formaterMontant(s.disponibleCentimes + s.programmeCentimes)}>
          dont {formaterMontant(s.programmeCentimes)} déjà programmées
        </Chiffre>
        <Chiffre libelle="Reste" valeur={formaterMontant(s.resteCentimes)}>
          enveloppe {s.enveloppe}
        </Chiffre>
      </Chiffres>
      <TableDeListe
        id="envisages"
        legende="Dossiers envisagés"
        colonnes={COLONNES}
        lignes={s.dossiers}
        cleDe={({ dossierId }) => dossierId}
        vide=""
      />
      <Repartition id="secteurs" par="Secteur" parts={s.parSecteur} nommer={(cle) => libelle(SECTEURS, cle)} />
      <Repartition id="departements" par="Département" parts={s.parDepartement} nommer={(cle) => cle} />
    </section>
  )
}
