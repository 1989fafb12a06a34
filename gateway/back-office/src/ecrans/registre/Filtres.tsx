import Button from '@codegouvfr/react-dsfr/Button'
import Input from '@codegouvfr/react-dsfr/Input'
import { useState } from 'react'
import type { Enveloppe } from '../../api/enveloppes'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { ChoixDEnveloppe } from '../../commun/ChoixDEnveloppe'
import { ChoixDeRegion } from '../../commun/ChoixDeRegion'
import { Horloges } from '../../commun/Horloges'
import { CHOIX_DE_TYPES } from '../../commun/mouvements'
import { useFiltres } from '../../commun/useFiltres'

const NOMS = ['type', 'region', 'dossier', 'depuis', 'au', 'connu-le', 'sens'] as const
const SENS = [
  ['DECROISSANT', 'Le plus récent d’abord'],
  ['CROISSANT', 'Dans l’ordre du journal'],
] as const

/** Which movements the journal shows; everything is in the address. */
export function Filtres({ enveloppes }: { readonly enveloppes: readonly Enveloppe[] }) {
  const { filtres, changer } = useFiltres(NOMS)
  const [dossier, setDossier] = useState(filtres.dossier)
  return (
    <form
      className="esms-barre"
      role="search"
      aria-label="Filtrer les mouvements"
      onSubmit={(evenement) => {
        evenement.preventDefault()
        changer({ dossier: dossier.trim().toUpperCase() })
      }}
    >
      <ChoixDEnveloppe enveloppes={enveloppes} />
      <ChoixDeListe
        libelle="Nature"
        sansChoix="Toutes les natures"
        valeur={filtres.type}
        changer={(type) => changer({ type })}
        choix={CHOIX_DE_TYPES}
      />
      <ChoixDeRegion />
      <Input
        label="À effet depuis le"
        nativeInputProps={{
          type: 'date',
          value: filtres.depuis,
          onChange: ({ target }) => changer({ depuis: target.value }),
        }}
      />
      <Horloges au={filtres.au} connuLe={filtres['connu-le']} changer={changer} />
      <ChoixDeListe
        libelle="Ordre"
        valeur={filtres.sens === '' ? 'DECROISSANT' : filtres.sens}
        changer={(sens) => changer({ sens: sens === 'DECROISSANT' ? '' : sens })}
        choix={SENS}
      />
      <Input
        label="Dossier"
        nativeInputProps={{
          value: dossier,
          autoComplete: 'off',
          placeholder: 'G25-27-0001',
          onChange: ({ target }) => setDossier(target.value),
        }}
      />
      <Button type="submit" priority="secondary" iconId="fr-icon-search-line">
        Chercher ce dossier
      </Button>
      <Button
        type="button"
        priority="tertiary no outline"
        onClick={() => {
          setDossier('')
          changer(Object.fromEntries(NOMS.map((nom) => [nom, ''])))
        }}
      >
        Effacer les filtres
      </Button>
    </form>
  )
}
