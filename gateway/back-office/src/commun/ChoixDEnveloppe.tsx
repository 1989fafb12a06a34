import CallOut from '@codegouvfr/react-dsfr/CallOut'
import type { ReactNode } from 'react'
import { useEnveloppeChoisie, type Enveloppe } from '../api/enveloppes'
import { ChoixDeListe } from './ChoixDeListe'
import { Lecture } from './Lecture'
import { useFiltres } from './useFiltres'

const NOMS = ['enveloppe', 'origine'] as const

/** The list of envelopes, in the address; alone it shows nothing to choose. The origin of credits is of one envelope: it does not follow to another. */
export function ChoixDEnveloppe({ enveloppes }: { readonly enveloppes: readonly Enveloppe[] }) {
  const { filtres, changer } = useFiltres(NOMS)
  if (enveloppes.length < 2) return null
  return (
    <ChoixDeListe
      libelle="Enveloppe"
      valeur={filtres.enveloppe === '' ? enveloppes[0]!.id : filtres.enveloppe}
      changer={(enveloppe) => changer({ enveloppe, origine: '' })}
      choix={enveloppes.map(
        ({ id, campagne, exercice }) => [id, `Exercice ${exercice}, campagne ${campagne}`] as const,
      )}
    />
  )
}

type Props = { readonly children: (enveloppe: string, enveloppes: readonly Enveloppe[]) => ReactNode }

/** What a screen shows of the chosen envelope; says what to wait for when none is open. */
export function SurUneEnveloppe({ children }: Props) {
  const { enveloppes, enveloppe } = useEnveloppeChoisie()
  return (
    <Lecture requete={enveloppes} quoi="enveloppes ouvertes" sansDate>
      {(liste) =>
        enveloppe === undefined ? (
          <CallOut iconId="fr-icon-information-line" title="Aucune enveloppe n’est ouverte" titleAs="h2">
            Les crédits apparaîtront ici quand la CNSA aura ouvert l’enveloppe d’un exercice.
          </CallOut>
        ) : (
          children(enveloppe, liste)
        )
      }
    </Lecture>
  )
}
