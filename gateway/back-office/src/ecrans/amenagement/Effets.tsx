import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { Link } from 'react-router'
import { useEffets } from '../../api/amenagements'
import { Lecture } from '../../commun/Lecture'
import { formaterMois } from '../../commun/mois'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import type { components } from '../../genere/usage'

type Effet = components['schemas']['EffetAmenagement']

const COLONNES: readonly ColonneDe<Effet>[] = [
  {
    cle: 'projet',
    titre: 'Projet',
    aGauche: true,
    rendu: ({ dossierId }) => <Link to={`/usages/${dossierId}`}>{dossierId}</Link>,
  },
  { cle: 'mois', titre: 'Mois', aGauche: true, rendu: ({ mois }) => formaterMois(mois) },
  { cle: 'avant', titre: 'Sans l’aménagement', aGauche: true, rendu: ({ avant }) => avant.explication },
  { cle: 'apres', titre: 'Avec lui', aGauche: true, rendu: ({ apres }) => apres.explication },
  {
    cle: 'atteste',
    titre: 'Attestation',
    aGauche: true,
    rendu: ({ atteste }) => (atteste ? 'Déjà attestée, pas refaite' : 'Pas encore'),
  },
]

/** What it changes on the months already declared; read on demand, since every project is computed again. */
export function Effets({ id }: { readonly id: string }) {
  const [demande, setDemande] = useState(false)
  const [curseur, setCurseur] = useState('')
  const effets = useEffets(id, curseur, demande)
  return (
    <section aria-labelledby="titre-effets">
      <h2 id="titre-effets" className="fr-h5">
        Effet sur les mois déclarés
      </h2>
      {!demande ? (
        <Button priority="secondary" onClick={() => setDemande(true)}>
          Calculer l’effet
        </Button>
      ) : (
        <Lecture requete={effets} quoi="effets" sansDate>
          {({ elements, curseurSuivant }) => (
            <>
              <TableDeListe
                id="effets"
                legende="Mesures passées, sans et avec cet aménagement"
                colonnes={COLONNES}
                lignes={elements}
                cleDe={({ dossierId, mois }) => `${dossierId} ${mois}`}
                vide="Aucune mesure ne change dans les projets lus."
              />
              {curseurSuivant !== undefined && (
                <Button priority="tertiary" onClick={() => setCurseur(curseurSuivant)}>
                  Projets suivants
                </Button>
              )}
            </>
          )}
        </Lecture>
      )}
    </section>
  )
}
