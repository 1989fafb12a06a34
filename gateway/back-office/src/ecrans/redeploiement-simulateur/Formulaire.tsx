import Button from '@codegouvfr/react-dsfr/Button'
import Checkbox from '@codegouvfr/react-dsfr/Checkbox'
import { useRef, useState, type FormEvent } from 'react'
import type { EtatDeRegion } from '../../api/redeploiement'
import { montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { formaterMontant } from '../../commun/montant'
import { LigneDeTransfert } from './LigneDeTransfert'
import { cedePar, erreursDe, lignesDe, scenarioDe, type LigneSaisie } from './saisie'
import type { Scenario } from './scenario'
import './simulateur.css'

type Props = {
  readonly scenario: Scenario | undefined
  readonly regions: readonly EtatDeRegion[]
  readonly remplacer: (scenario: Scenario) => void
  readonly ajouter: (scenario: Scenario) => void
}

/** Transfers from region to region: what is given is always what is received. */
export function Formulaire({ scenario, regions, remplacer, ajouter }: Props) {
  const [lignes, setLignes] = useState(() => lignesDe(scenario))
  const [dossiers, setDossiers] = useState<readonly string[]>(scenario?.dossiers ?? [])
  const [controle, setControle] = useState(false)
  const formulaire = useRef<HTMLFormElement>(null)
  const donneurs = regions.filter(({ region }) => lignes.some(({ de }) => de === region))

  const simuler = (garder: (scenario: Scenario) => void) => {
    const siens = dossiers.filter((dossier) => donneurs.some(({ region }) => dossier.split('-')[1] === region))
    const saisi = scenarioDe(lignes, siens)
    setControle(true)
    if (saisi === undefined) montrerLaPremiereErreur(formulaire.current ?? undefined)
    else garder(saisi)
  }
  const changer = (ligne: LigneSaisie) => setLignes(lignes.map((autre) => (autre.id === ligne.id ? ligne : autre)))
  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault()
    simuler(remplacer)
  }
  return (
    <form ref={formulaire} onSubmit={envoyer} noValidate className="esms-simulateur fr-mb-4w">
      <h2 className="fr-h4 fr-mb-1w">Transferts</h2>
      <p className="fr-text--sm esms-mention">Tous les champs sont obligatoires. Montants en euros.</p>
      {lignes.map((ligne, rang) => (
        <LigneDeTransfert
          key={ligne.id}
          rang={rang + 1}
          ligne={ligne}
          erreurs={controle ? erreursDe(ligne) : {}}
          cede={cedePar(lignes, ligne.de)}
          donneur={regions.find(({ region }) => region === ligne.de)}
          changer={changer}
          {...(lignes.length > 1 ? { retirer: () => setLignes(lignes.filter((autre) => autre.id !== ligne.id)) } : {})}
        />
      ))}
      <Button
        type="button"
        priority="tertiary"
        iconId="fr-icon-add-line"
        onClick={() =>
          setLignes([
            ...lignes,
            { id: Math.max(...lignes.map(({ id }) => id)) + 1, de: '', vers: '', centimes: undefined },
          ])
        }
      >
        Ajouter un transfert
      </Button>
      <ProgrammationsARompre donneurs={donneurs} dossiers={dossiers} changer={setDossiers} />
      <div className="esms-actions">
        <Button type="submit">Simuler</Button>
        {scenario !== undefined && (
          <Button type="button" priority="secondary" onClick={() => simuler(ajouter)}>
            Simuler à côté, pour comparer
          </Button>
        )}
      </div>
    </form>
  )
}

type PropsProgrammations = {
  readonly donneurs: readonly EtatDeRegion[]
  readonly dossiers: readonly string[]
  readonly changer: (dossiers: readonly string[]) => void
}

/** Nothing is taken from a programmed project that nobody named. */
function ProgrammationsARompre({ donneurs, dossiers, changer }: PropsProgrammations) {
  const projets = donneurs.flatMap(({ projetsARisque }) => projetsARisque)
  if (projets.length === 0) return null
  return (
    <Checkbox
      className="fr-mt-3w"
      legend="Programmations qui peuvent être rompues, dans l’ordre où vous les cochez, une fois le disponible épuisé"
      options={projets.map(({ dossierId, programmeCentimes }) => ({
        label: `${dossierId}, ${formaterMontant(programmeCentimes)} programmés`,
        nativeInputProps: {
          checked: dossiers.includes(dossierId),
          onChange: ({ target }) =>
            changer(target.checked ? [...dossiers, dossierId] : dossiers.filter((autre) => autre !== dossierId)),
        },
      }))}
    />
  )
}
