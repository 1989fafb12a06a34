import Button from '@codegouvfr/react-dsfr/Button'
import Notice from '@codegouvfr/react-dsfr/Notice'
import { useOutletContext } from 'react-router'
import type { Enveloppe } from '../../api/enveloppes'
import { useEtatDeReference, type EtatDeReference } from '../../api/redeploiement'
import { estNational, type Session } from '../../api/session'
import { AideRegle } from '../../commun/AideRegle'
import { Chiffre, Chiffres } from '../../commun/Chiffres'
import { ChoixDEnveloppe, SurUneEnveloppe } from '../../commun/ChoixDEnveloppe'
import { formaterDate, formaterJourEtMois } from '../../commun/dates'
import { enOrdre, exporter } from '../../commun/exporter'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { formaterMontant } from '../../commun/montant'
import { compter } from '../../commun/pluriel'
import { TableDeListe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { useFiltres } from '../../commun/useFiltres'
import { useTri } from '../../commun/useTri'
import { COLONNES_ETAT, ligneDuTotal } from './colonnes'
import { ListeDesRedeploiements } from './Liste'
import { ProjetsARisque } from './ProjetsARisque'

export default function RedeploiementIndex() {
  return (
    <>
      <FilDAriane parents={[]} ici="Redéploiement" />
      <Titre>Redéploiement des AE non engagées</Titre>
      <SurUneEnveloppe>
        {(enveloppe, enveloppes) => <Etat key={enveloppe} enveloppe={enveloppe} enveloppes={enveloppes} />}
      </SurUneEnveloppe>
    </>
  )
}

type Props = { readonly enveloppe: string; readonly enveloppes: readonly Enveloppe[] }

function Etat({ enveloppe, enveloppes }: Props) {
  const session = useOutletContext<Session>()
  const { filtres } = useFiltres(['au'])
  const etat = useEtatDeReference(enveloppe, filtres.au)
  return (
    <>
      <div className="esms-barre">
        <ChoixDEnveloppe enveloppes={enveloppes} />
        {estNational(session) && (
          <Button
            iconId="fr-icon-settings-5-line"
            linkProps={{ to: `/redeploiement/simulateur?enveloppe=${enveloppe}` }}
          >
            Simuler un redéploiement
          </Button>
        )}
      </div>
      <ListeDesRedeploiements enveloppe={enveloppe} />
      <h2 className="fr-h4">Ce qui n’est pas engagé</h2>
      <Lecture requete={etat} quoi="état de référence">
        {(donnees) => <EtatLu etat={donnees} />}
      </Lecture>
    </>
  )
}

function EtatLu({ etat }: { readonly etat: EtatDeReference }) {
  const jour = formaterJourEtMois(etat.jourReference)
  const { finDeJournee, debutDeJournee } = etat.total
  return (
    <>
      <Notice
        className="fr-mb-3w"
        severity={etat.provisoire ? 'warning' : 'info'}
        title={
          etat.provisoire
            ? `Prévision à la date du ${formaterDate(etat.au)} : la journée du ${jour} n’est pas terminée.`
            : `État figé à la fin de la journée du ${formaterDate(etat.au)}.`
        }
        description={etat.note ?? ''}
      />
      <AideRegle
        titre={`Pourquoi la fin de la journée du ${jour} ?`}
        references={[etat.lectureRetenue.reference, etat.autreLecture.reference]}
      >
        <p>
          Le texte admet deux lectures. Celle qui est appliquée : « {etat.lectureRetenue.libelle.toLowerCase()} »,{' '}
          {formaterMontant(finDeJournee.nonEngageCentimes)} non engagés. L’autre : «{' '}
          {etat.autreLecture.libelle.toLowerCase()} », {formaterMontant(debutDeJournee.nonEngageCentimes)}. Aucun
          critère de répartition n’est donné par les textes : la décision est humaine.
        </p>
      </AideRegle>
      <Chiffres>
        <Chiffre libelle="AE non engagées" valeur={formaterMontant(finDeJournee.nonEngageCentimes)}>
          sur {formaterMontant(finDeJournee.alloueCentimes)} alloués
        </Chiffre>
        <Chiffre libelle="dont disponibles" valeur={formaterMontant(finDeJournee.disponibleCentimes)}>
          sans projet
        </Chiffre>
        <Chiffre libelle="dont programmées" valeur={formaterMontant(finDeJournee.programmeCentimes)}>
          {compter(
            etat.regions.reduce((somme, { projetsARisque }) => somme + projetsARisque.length, 0),
            'projet à risque',
            'projets à risque',
          )}
        </Chiffre>
        <Chiffre libelle="dont gelées" valeur={formaterMontant(finDeJournee.geleCentimes)}>
          par une première signature
        </Chiffre>
      </Chiffres>
      <TableauDesRegions etat={etat} />
      <ProjetsARisque regions={etat.regions} />
    </>
  )
}

function TableauDesRegions({ etat }: { readonly etat: EtatDeReference }) {
  const { tri, sens, trier } = useTri('nonEngage', 'desc')
  const total = ligneDuTotal(etat)
  const lignes = enOrdre(etat.regions, COLONNES_ETAT, { tri, sens })
  return (
    <>
      <TableDeListe
        id="etat-des-regions"
        legende={`AE par région, ${etat.lectureRetenue.libelle.toLowerCase()} du ${formaterDate(etat.au)}`}
        colonnes={COLONNES_ETAT}
        lignes={lignes}
        cleDe={({ region }) => region}
        vide="Aucune région visible."
        {...(etat.regions.length > 1 ? { total } : {})}
        tri={{ tri, sens, trier }}
      />
      <Button
        priority="secondary"
        iconId="fr-icon-download-line"
        className="fr-mb-6w"
        onClick={() =>
          exporter(`redeploiement_${etat.enveloppe}_etat-au-${etat.au}.csv`, COLONNES_ETAT, [...lignes, total])
        }
      >
        Exporter l’état (CSV)
      </Button>
    </>
  )
}
