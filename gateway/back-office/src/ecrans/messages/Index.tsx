import Badge from '@codegouvfr/react-dsfr/Badge'
import { SegmentedControl } from '@codegouvfr/react-dsfr/SegmentedControl'
import { Link } from 'react-router'
import { useMessages, type FiltreMessages, type ResumeMessage } from '../../api/messages'
import { colonneTexte } from '../../commun/colonnes'
import { formaterInstant } from '../../commun/dates'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { Pages } from '../../commun/Pages'
import { compter } from '../../commun/pluriel'
import { nomDeRegion } from '../../commun/regions-choix'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'

const COLONNES: readonly ColonneDe<ResumeMessage>[] = [
  {
    cle: 'objet',
    titre: 'Objet',
    aGauche: true,
    rendu: ({ id, objet, lu }) => (
      <>
        <Link to={`/messages/${id}`}>{objet}</Link>{' '}
        {!lu && (
          <Badge as="span" small noIcon severity="new">
            Non lu
          </Badge>
        )}
      </>
    ),
  },
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  { cle: 'sujet', titre: 'À propos de', aGauche: true, rendu: (message) => <Sujet {...message} /> },
  colonneTexte('recuLe', 'Reçu le', ({ recuLe }) => formaterInstant(recuLe)),
]

function Sujet({ dossierId, redeploiementId }: Pick<ResumeMessage, 'dossierId' | 'redeploiementId'>) {
  if (dossierId !== undefined) return <Link to={`/dossiers/${dossierId}`}>{dossierId}</Link>
  if (redeploiementId !== undefined) return <Link to={`/redeploiement/${redeploiementId}`}>{redeploiementId}</Link>
  return '–'
}

/** What the platform told this person's roles in their region, the latest first. */
export default function Messages() {
  const { filtres, changer } = useFiltres(['vue', 'dossierId', 'curseur'])
  const { vue: _vue, ...criteres } = choisis(filtres)
  const nonLus = filtres.vue === 'non-lus'
  const messages = useMessages({ limite: 50, ...criteres, nonLusSeulement: nonLus } as FiltreMessages)
  return (
    <>
      <FilDAriane parents={[]} ici="Messages" />
      <Titre>Messages</Titre>
      <Lecture requete={messages} quoi="messages">
        {(page) => (
          <>
            <SegmentedControl
              legend="Messages affichés"
              name="vue"
              className="fr-mb-2w"
              segments={[
                { label: 'Tous', nativeInputProps: { checked: !nonLus, onChange: () => changer({ vue: '' }) } },
                {
                  label: `Non lus (${page.nonLus})`,
                  nativeInputProps: { checked: nonLus, onChange: () => changer({ vue: 'non-lus' }) },
                },
              ]}
            />
            <p role="status" className="fr-text--sm esms-mention">
              {compter(page.elements.length, 'message affiché', 'messages affichés')}
            </p>
            <TableDeListe
              id="messages"
              legende="Messages, du plus récent au plus ancien"
              legendeMasquee
              colonnes={COLONNES}
              lignes={page.elements}
              cleDe={({ id }) => id}
              vide={nonLus ? 'Tout est lu.' : 'Aucun message. Ceux de vos rôles dans votre région arriveront ici.'}
            />
            <Pages curseurSuivant={page.curseurSuivant} affiches={page.elements.length} nom="messages" />
          </>
        )}
      </Lecture>
    </>
  )
}
