import Button from '@codegouvfr/react-dsfr/Button'
import { useRef, useState, type FormEvent } from 'react'
import { ChampMontant } from '../../commun/ChampMontant'
import { ChampTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { libelle, SECTEURS, STATUTS_SOLUTION, TYPES_PROJET } from '../../commun/dossiers'
import { CHOIX_DE_REGIONS } from '../../commun/regions-choix'
import { erreursDe, VIDE, type Saisie } from './scenario'

const TYPES = ['ACQUISITION', 'MONTEE_VERSION', 'USAGE_SEUL'].map(
  (type) => [type, libelle(TYPES_PROJET, type)] as const,
)

type Props = { readonly depart: Saisie | undefined; readonly ajouter: (saisie: Saisie) => void }

/** One imagined project; the next starts from the last, so that one thing at a time is changed. */
export function Formulaire({ depart, ajouter }: Props) {
  const [saisie, setSaisie] = useState<Saisie>({ ...(depart ?? VIDE), nom: '' })
  const [controle, setControle] = useState(false)
  const formulaire = useRef<HTMLFormElement>(null)
  const erreurs = controle ? erreursDe(saisie) : {}
  const changer = (nom: keyof Saisie) => (valeur: string) => setSaisie({ ...saisie, [nom]: valeur })
  const centimes = (nom: 'prix' | 'amoa') => (valeur: number | undefined) => changer(nom)(String(valeur ?? ''))
  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault()
    setControle(true)
    if (Object.keys(erreursDe(saisie)).length > 0) montrerLaPremiereErreur(formulaire.current ?? undefined)
    else ajouter(saisie)
  }
  const texte = (nom: keyof Saisie, intitule: string) => (
    <ChampTexte libelle={intitule} valeur={saisie[nom]} changer={changer(nom)} erreur={erreurs[nom]} />
  )
  const liste = (nom: keyof Saisie, intitule: string, choix: readonly (readonly [string, string])[]) => (
    <ChoixDeListe libelle={intitule} valeur={saisie[nom]} changer={changer(nom)} choix={choix} erreur={erreurs[nom]} />
  )
  return (
    <form ref={formulaire} onSubmit={envoyer} noValidate aria-label="Ajouter un scénario">
      <h2 className="fr-h4 fr-mb-1w">Ajouter un scénario</h2>
      <p className="fr-text--sm esms-mention">Le nom, la région et le nombre d’ESSMS sont obligatoires.</p>
      <div className="esms-barre">
        {texte('nom', 'Nom du scénario')}
        <ChoixDeListe
          libelle="Région"
          sansChoix="Choisir une région"
          valeur={saisie.region}
          changer={changer('region')}
          choix={CHOIX_DE_REGIONS}
          erreur={erreurs.region}
        />
        {texte('nombre', 'ESSMS du projet')}
        {texte('organisme', 'ESSMS de l’organisme en tout')}
        {liste('type', 'Type de projet', TYPES)}
        {liste('secteur', 'Secteur', Object.entries(SECTEURS))}
        {liste('statut', 'Solution', Object.entries(STATUTS_SOLUTION))}
        <ChampMontant
          libelle="Prix de l’éditeur par ESSMS (en euros)"
          centimes={saisie.prix === '' ? undefined : Number(saisie.prix)}
          changer={centimes('prix')}
        />
        <ChampMontant
          libelle="Devis d’AMOA du projet (en euros)"
          centimes={saisie.amoa === '' ? undefined : Number(saisie.amoa)}
          changer={centimes('amoa')}
        />
        <Button type="submit">Ajouter ce scénario</Button>
      </div>
    </form>
  )
}
