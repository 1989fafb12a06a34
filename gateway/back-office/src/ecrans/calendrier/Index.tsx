import { SegmentedControl } from '@codegouvfr/react-dsfr/SegmentedControl'
import { adresseDe } from '../../api/client'
import { useAujourdhui, useCalendrier, type FiltreCalendrier } from '../../api/calendrier'
import { AideRegle } from '../../commun/AideRegle'
import { ChampDate } from '../../commun/ChampDate'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { ChoixDeRegion } from '../../commun/ChoixDeRegion'
import { formaterDate } from '../../commun/dates'
import { Fichiers } from '../../commun/Fichiers'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { Pages } from '../../commun/Pages'
import { compter } from '../../commun/pluriel'
import { TableDeListe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { useCampagneChoisie } from '../../commun/useCampagneChoisie'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { COLONNES, NATURES } from './colonnes'

/** Everything that is due, by day: campaign, credits, lapses, payments, usages. */
export default function Calendrier() {
  const aujourdhui = useAujourdhui()
  return (
    <>
      <FilDAriane parents={[]} ici="Calendrier" />
      <Titre>Calendrier des échéances</Titre>
      <Lecture requete={aujourdhui} quoi="jour de la plateforme" sansDate>
        {(jour) => <Liste aujourdhui={jour ?? ''} />}
      </Lecture>
    </>
  )
}

const NOMS = ['vue', 'du', 'au', 'region', 'nature', 'campagne', 'dossierId', 'curseur'] as const

function Liste({ aujourdhui }: { readonly aujourdhui: string }) {
  const { filtres, changer } = useFiltres(NOMS)
  const { vue, ...choix } = choisis(filtres)
  const du = filtres.du !== '' ? filtres.du : vue === 'toutes' || vue === 'passees' ? '' : aujourdhui
  const au = filtres.au !== '' ? filtres.au : vue === 'passees' ? aujourdhui : ''
  const { nature, ...reste } = choix
  const filtre = {
    ...reste,
    ...(du === '' ? {} : { du }),
    ...(au === '' ? {} : { au }),
    ...(nature === undefined ? {} : { nature: [nature] }),
    limite: 50,
  } as FiltreCalendrier
  const page = useCalendrier(filtre)
  const exporte = { du, au, region: filtres.region, nature: filtres.nature, campagne: filtres.campagne }
  const parametres = Object.fromEntries(Object.entries(exporte).filter(([, valeur]) => valeur !== ''))
  return (
    <>
      <Filtres aujourdhui={aujourdhui} />
      <Lecture requete={page} quoi="échéances">
        {({ elements, curseurSuivant }) => (
          <>
            <p role="status" className="fr-text--sm esms-mention">
              {compter(elements.length, 'échéance')} sur cette page
              {curseurSuivant === undefined ? '' : ', d’autres suivent'}
              {du !== '' && `, à partir du ${formaterDate(du)}`}
              {au !== '' && `, jusqu’au ${formaterDate(au)}`}.
            </p>
            <AideRegle
              titre="D’où viennent ces échéances"
              references={elements.flatMap(({ reference }) => (reference === undefined ? [] : [reference]))}
            >
              <p>
                Les dates de la campagne et des crédits viennent des textes, cités ici ; les déchéances, les paiements
                et les usages viennent des dossiers, relus chaque matin. Une région voit les siennes et les nationales.
                Chacune est rappelée dans la messagerie avant son terme.
              </p>
            </AideRegle>
            <TableDeListe
              id="echeances"
              legende="Échéances, de la plus proche à la plus lointaine"
              colonnes={COLONNES}
              lignes={elements}
              cleDe={({ id }) => id}
              vide={
                vue === undefined
                  ? 'Aucune échéance à venir pour ces filtres. Choisissez « Passées » ou « Toutes » pour voir les autres.'
                  : 'Aucune échéance pour ces filtres.'
              }
            />
            <Pages curseurSuivant={curseurSuivant} affiches={elements.length} nom="échéances" />
          </>
        )}
      </Lecture>
      <h2 className="fr-h5">Garder ces échéances</h2>
      <Fichiers quoi="Échéances" chemin="/calendrier/export" parametres={parametres} />
      <p>
        <a href={adresseDe('budget', '/calendrier/agenda', parametres)} download>
          Ajouter à un agenda (iCalendar)
        </a>{' '}
        <span className="fr-text--sm esms-mention">
          L’importer de nouveau met à jour les mêmes échéances, sans doublon.
        </span>
      </p>
      {filtres.dossierId !== '' && (
        <p>
          Échéances du dossier {filtres.dossierId} seulement.{' '}
          <button type="button" className="fr-link" onClick={() => changer({ dossierId: '' })}>
            Voir tous les dossiers
          </button>
        </p>
      )}
    </>
  )
}

const VUES = [
  ['', 'À venir'],
  ['passees', 'Passées'],
  ['toutes', 'Toutes'],
] as const

function Filtres({ aujourdhui }: { readonly aujourdhui: string }) {
  const { campagnes } = useCampagneChoisie()
  const { filtres, changer } = useFiltres(NOMS)
  const segment = ([valeur, label]: (typeof VUES)[number]) => ({
    label,
    nativeInputProps: {
      checked: filtres.vue === valeur,
      onChange: () => changer({ vue: valeur, du: '', au: '' }),
    },
  })
  return (
    <>
      <SegmentedControl
        className="fr-mb-2w"
        legend={aujourdhui === '' ? 'Période' : `Période, au ${formaterDate(aujourdhui)}`}
        name="vue"
        segments={[segment(VUES[0]), segment(VUES[1]), segment(VUES[2])]}
      />
      <div className="esms-barre" role="search" aria-label="Choisir les échéances">
        <ChoixDeListe
          libelle="Nature"
          sansChoix="Toutes les natures"
          valeur={filtres.nature}
          changer={(nature) => changer({ nature })}
          choix={Object.entries(NATURES)}
        />
        <ChoixDeListe
          libelle="Campagne"
          sansChoix="Toutes les campagnes"
          valeur={filtres.campagne}
          changer={(campagne) => changer({ campagne })}
          choix={campagnes.map((code) => [code, code] as const)}
        />
        <ChoixDeRegion />
        <ChampDate libelle="Du" valeur={filtres.du} changer={(du) => changer({ du })} />
        <ChampDate libelle="Au" valeur={filtres.au} changer={(au) => changer({ au })} />
      </div>
    </>
  )
}
