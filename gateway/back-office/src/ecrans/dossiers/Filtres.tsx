import Button from '@codegouvfr/react-dsfr/Button'
import { useState, type FormEvent } from 'react'
import { useNavigate, useOutletContext } from 'react-router'
import { useCampagnes } from '../../api/comites'
import { estNational, type Session } from '../../api/session'
import { ChampTexte } from '../../commun/ChampTexte'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { ETATS_DOSSIER, SECTEURS, TYPES_PROJET } from '../../commun/dossiers'
import { CHOIX_DE_REGIONS } from '../../commun/regions-choix'
import { useFiltres } from '../../commun/useFiltres'
import { NOMS } from './noms'

const SUIVIS = [
  ['moi', 'Ceux que je suis'],
  ['personne', 'Ceux que personne ne suit'],
] as const
const RETARDS = [
  ['true', 'Échéance passée'],
  ['false', 'Sans échéance passée'],
] as const

/** Which files the list shows; each choice is one click and lives in the address. */
export function Filtres() {
  const session = useOutletContext<Session>()
  const { filtres, changer } = useFiltres(NOMS)
  const campagnes = useCampagnes()
  const liste = (
    nom: (typeof NOMS)[number],
    libelle: string,
    sansChoix: string,
    choix: readonly (readonly [string, string])[],
  ) => (
    <ChoixDeListe
      key={nom}
      libelle={libelle}
      sansChoix={sansChoix}
      valeur={filtres[nom]}
      changer={(valeur) => changer({ [nom]: valeur })}
      choix={choix}
    />
  )
  return (
    <>
      <AllerAuDossier />
      <div className="esms-barre" role="search" aria-label="Filtrer les dossiers">
        {estNational(session) && liste('region', 'Région', 'Toutes les régions', CHOIX_DE_REGIONS)}
        {liste('etat', 'État', 'Tous les états', Object.entries(ETATS_DOSSIER))}
        {liste('suiviPar', 'Suivi', 'Tous', SUIVIS)}
        {liste('enRetard', 'Échéance', 'Toutes', RETARDS)}
        {liste('typeProjet', 'Type de projet', 'Tous les types', Object.entries(TYPES_PROJET))}
        {liste('secteur', 'Secteur', 'Tous les secteurs', Object.entries(SECTEURS))}
        {liste(
          'campagne',
          'Campagne',
          'Toutes les campagnes',
          (campagnes.data ?? []).map(({ code }) => [code, code] as const),
        )}
        <Button
          priority="tertiary no outline"
          onClick={() => changer(Object.fromEntries(NOMS.map((nom) => [nom, ''])))}
        >
          Effacer les filtres
        </Button>
      </div>
    </>
  )
}

/** Straight to a file whose number is known. */
function AllerAuDossier() {
  const [numero, setNumero] = useState('')
  const [erreur, setErreur] = useState<string>()
  const aller = useNavigate()
  const ouvrir = (evenement: FormEvent) => {
    evenement.preventDefault()
    const id = numero.trim().toUpperCase()
    if (/^[A-Z][A-Z0-9]{1,7}-\d{2}-\d{4}$/.test(id)) void aller(`/dossiers/${id}`)
    else setErreur('Écrivez un numéro comme G25-27-0001.')
  }
  return (
    <form className="esms-barre" onSubmit={ouvrir} noValidate>
      <ChampTexte libelle="Numéro de dossier" valeur={numero} changer={setNumero} erreur={erreur} />
      <Button type="submit" priority="secondary" iconId="fr-icon-arrow-right-line" iconPosition="right">
        Ouvrir le dossier
      </Button>
    </form>
  )
}
