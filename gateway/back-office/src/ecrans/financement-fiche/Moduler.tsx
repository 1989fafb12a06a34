import { useState } from 'react'
import { useModulation, type NatureModulation } from '../../api/financements'
import { ChampMontant } from '../../commun/ChampMontant'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { Confirmation } from '../../commun/Confirmation'
import { NATURES_MODULATION, POSTES } from '../../commun/financement'
import { formaterMontant } from '../../commun/montant'
import type { PropsActe } from './ActesDuMontant'

/** One line brought to another amount, for a reason the campaign admits; the former adjustments are kept with it. */
export function Moduler({ financement, terminer, fermer }: PropsActe) {
  const { dossierId, calcul, modulations } = financement
  const [ligne, setLigne] = useState('')
  const [nature, setNature] = useState('')
  const [retenu, setRetenu] = useState<number>()
  const [nombre, setNombre] = useState('')
  const [motif, setMotif] = useState('')
  const [controle, setControle] = useState(false)
  const action = useModulation(dossierId, ({ montantCentimes }) =>
    terminer(`Modulation enregistrée : le montant retenu est ${formaterMontant(montantCentimes)}.`),
  )
  const parNombre = nature === 'COMPOSITION_FINESS'
  const erreurs = {
    ligne: ligne === '' ? 'Choisissez la ligne à moduler.' : undefined,
    nature: nature === '' ? 'Choisissez le cas que le texte admet.' : undefined,
    nombre: parNombre && !/^\d{1,4}$/.test(nombre) ? 'Indiquez le nombre de structures à compter.' : undefined,
    retenu: !parNombre && retenu === undefined ? 'Indiquez le montant à retenir, en euros.' : undefined,
    motif: erreurDeTexte(motif, 'le motif', 10, 2000),
  }
  const confirmer = () => {
    setControle(true)
    if (Object.values(erreurs).some((erreur) => erreur !== undefined)) return montrerLaPremiereErreur()
    const autres = (modulations.at(-1)?.ajustements ?? [])
      .filter((ajustement) => String(ajustement.ligne) !== ligne)
      .map(({ ligne: rang, nature: cas, nombre: compte, retenuCentimes }) =>
        cas === 'COMPOSITION_FINESS'
          ? { ligne: rang, nature: cas, nombre: compte }
          : { ligne: rang, nature: cas, retenuCentimes },
      )
    const nouvelle = {
      ligne: Number(ligne),
      nature: nature as NatureModulation,
      ...(parNombre ? { nombre: Number(nombre) } : { retenuCentimes: retenu! }),
    }
    action.mutate({ motif: motif.trim(), ajustements: [...autres, nouvelle] })
  }
  const vu = (nom: keyof typeof erreurs) => (controle ? erreurs[nom] : undefined)
  return (
    <Confirmation
      titre={`Moduler la subvention ${dossierId}`}
      bouton="Moduler"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      <p>
        Le calcul reste tel quel : les deux montants sont gardés, avec votre nom et le motif. Tous les champs sont
        obligatoires.
      </p>
      <ChoixDeListe
        libelle="Ligne du calcul"
        sansChoix="Choisir une ligne"
        valeur={ligne}
        changer={setLigne}
        erreur={vu('ligne')}
        choix={calcul.lignes.map(
          ({ poste, libelle, retenuCentimes }, rang) =>
            [
              String(rang + 1),
              `${rang + 1}. ${POSTES[poste]}, ${libelle} : ${formaterMontant(retenuCentimes)}`,
            ] as const,
        )}
      />
      <ChoixDeListe
        libelle="Cas"
        sansChoix="Choisir un cas"
        valeur={nature}
        changer={setNature}
        erreur={vu('nature')}
        choix={Object.entries(NATURES_MODULATION)}
      />
      {parNombre ? (
        <ChampTexte libelle="Structures à compter" valeur={nombre} changer={setNombre} erreur={vu('nombre')} />
      ) : (
        <ChampMontant
          libelle="Montant à retenir (en euros)"
          centimes={retenu}
          changer={setRetenu}
          erreur={vu('retenu')}
        />
      )}
      <ChampTexte long libelle="Motif" valeur={motif} changer={setMotif} erreur={vu('motif')} />
    </Confirmation>
  )
}
