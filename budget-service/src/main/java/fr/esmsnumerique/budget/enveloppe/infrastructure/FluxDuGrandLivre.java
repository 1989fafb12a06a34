package fr.esmsnumerique.budget.enveloppe.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.JournalIncoherentException;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.support.evenements.Evenement;
import fr.esmsnumerique.support.evenements.EvenementEnAttente;
import fr.esmsnumerique.support.evenements.SourceEvenements;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The stream of mouvements is its own outbox: {@link EvenementDuMouvement} says which are events, whose id is the mouvement's, so there is never one without the other (I9). All that is kept is a cursor per envelope, the last mouvement before which everything was received: {@code curseurs}, {@code {_id: enveloppe, sequence}}.
 */
public final class FluxDuGrandLivre implements SourceEvenements {

    private static final Logger JOURNAL = LoggerFactory.getLogger(FluxDuGrandLivre.class);

    private final Registres registres;
    private final MongoCollection<Document> curseurs;
    private final Map<EnveloppeId, Curseur> positions = new ConcurrentHashMap<>();

    public FluxDuGrandLivre(Registres registres, MongoDatabase base) {
        this.registres = registres;
        this.curseurs = base.getCollection("curseurs");
    }

    @Override
    public synchronized List<EvenementEnAttente> enAttente(int max) {
        List<EvenementEnAttente> attente = new ArrayList<>();
        for (Registre registre : registres.declares()) {
            Curseur curseur = positions.computeIfAbsent(registre.enveloppe(), this::relire);
            retenir(registre.enveloppe(), curseur);
            try {
                ajouter(attente, suite(registre, curseur), curseur, max);
            } catch (JournalIncoherentException altere) {
                // Nothing more is written nor told of this envelope, which integrity checks report; the others go on.
                JOURNAL.error("Événements retenus, enveloppe {} : {}", registre.enveloppe(), altere.getMessage());
            }
        }
        return attente;
    }

    private static void ajouter(List<EvenementEnAttente> attente, List<Mouvement> suite, Curseur curseur, int max) {
        for (Mouvement mouvement : suite) {
            if (attente.size() == max) {
                break;
            }
            Optional<Evenement> evenement = EvenementDuMouvement.de(mouvement);
            if (evenement.isEmpty()) {
                curseur.passer(mouvement.sequence());
            } else if (!curseur.recus.contains(mouvement.sequence())) {
                attente.add(new EvenementEnAttente(evenement.get(), mouvement.id()));
            }
        }
    }

    /**
     * What became durable here since the last look needs no word of the writer, who would stop judging to give it. When nothing did, it is asked: another instance may
     * have written, and died before it told.
     */
    private static List<Mouvement> suite(Registre registre, Curseur curseur) {
        List<Mouvement> durables = registre.durables(curseur.sequence + 1);
        if (curseur.sequence + durables.size() == curseur.vue) {
            durables = registre.consulter(vue -> vue.depuis(curseur.sequence + 1));
        }
        curseur.vue = curseur.sequence + durables.size();
        return durables;
    }

    @Override
    public synchronized void confirmer(EvenementEnAttente attente) {
        MouvementId id = (MouvementId) attente.origine();
        Curseur curseur = positions.computeIfAbsent(id.enveloppe(), this::relire);
        curseur.passer(id.sequence());
    }

    /** Once per batch, not per event: after a crash the last batch is sent again, under the same ids. */
    private void retenir(EnveloppeId enveloppe, Curseur curseur) {
        if (curseur.sequence > curseur.retenue) {
            curseurs.updateOne(
                    new Document("_id", enveloppe.toString()),
                    new Document("$max", new Document("sequence", curseur.sequence)),
                    new UpdateOptions().upsert(true));
            curseur.retenue = curseur.sequence;
        }
    }

    private Curseur relire(EnveloppeId enveloppe) {
        Document document =
                curseurs.find(new Document("_id", enveloppe.toString())).first();
        return new Curseur(document == null ? 0 : document.getLong("sequence"));
    }

    /** Everything up to {@code sequence} was received, and some beyond, whose predecessors wait. */
    private static final class Curseur {
        private final Set<Long> recus = new HashSet<>();
        private long sequence;
        /** What a restart would begin from. */
        private long retenue;
        /** Last mouvement looked at. */
        private long vue;

        Curseur(long sequence) {
            this.sequence = sequence;
            this.retenue = sequence;
            this.vue = sequence;
        }

        void passer(long recu) {
            if (recu > sequence) {
                recus.add(recu);
            }
            while (recus.remove(sequence + 1)) {
                sequence++;
            }
        }
    }
}
