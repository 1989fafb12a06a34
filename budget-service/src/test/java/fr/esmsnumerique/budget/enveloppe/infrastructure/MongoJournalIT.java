package fr.esmsnumerique.budget.enveloppe.infrastructure;

import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static fr.esmsnumerique.budget.enveloppe.Exemples.cle;
import static fr.esmsnumerique.budget.enveloppe.Exemples.dossier;
import static fr.esmsnumerique.budget.enveloppe.Exemples.doter;
import static fr.esmsnumerique.budget.enveloppe.Exemples.ecrire;
import static fr.esmsnumerique.budget.enveloppe.Exemples.programmation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.VerifierIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Integrite;
import fr.esmsnumerique.budget.enveloppe.model.Journal;
import fr.esmsnumerique.budget.enveloppe.model.JournalIncoherentException;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.PointDeChaine;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.test.HorlogeDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoDeTest.class)
class MongoJournalIT {

    private final MongoDatabase base;
    private final MongoJournal journal;
    private final HorlogeDeTest horloge = HorlogeDeTest.a("2025-10-01T08:00:00Z");
    private Registre registre;

    MongoJournalIT(MongoDatabase base) {
        this.base = base;
        this.journal = new MongoJournal(base);
    }

    @BeforeEach
    void vider() {
        base.getCollection(MongoJournal.COLLECTION).deleteMany(new Document());
        registre = new Registre(G25, journal, horloge);
    }

    @AfterEach
    void fermer() {
        registre.close();
    }

    @Test
    void relit_exactement_ce_qu_il_a_ecrit() {
        doter(registre, 1_000);
        Mouvement ecrit =
                ecrire(registre, programmation(dossier(1), 10), FINANCIER, "p1").mouvement();

        List<Mouvement> lus = journal.lire(G25, 1, 500);

        assertThat(lus).hasSize(3).endsWith(ecrit).allMatch(Mouvement::empreinteExacte);
        assertThat(journal.lire(G25, 2, 1)).containsExactly(lus.get(1));
        assertThat(journal.lire(G25, 4, 500)).isEmpty();
        assertThat(journal.lire(EnveloppeId.de("2026-G25"), 1, 500)).isEmpty();
    }

    @Test
    void s_arrete_au_premier_numero_pris() {
        doter(registre, 1_000);
        List<Mouvement> connus = journal.lire(G25, 1, 10);

        assertThat(journal.ajouter(connus)).isEqualTo(Journal.Ajout.SEQUENCE_PRISE);
        assertThat(journal.lire(G25, 1, 10)).isEqualTo(connus);
    }

    @Test
    void deux_redacteurs_sur_la_meme_collection_ne_perdent_ni_ne_doublent_rien() {
        doter(registre, 1_000);
        try (Registre autre = new Registre(G25, new MongoJournal(base), horloge)) {
            List<CompletableFuture<Issue>> reponses = IntStream.range(0, 400)
                    .mapToObj(i -> (i % 2 == 0 ? registre : autre)
                            .soumettreSansAttendre(programmation(dossier(i), 10), FINANCIER, cle("p" + i)))
                    .toList();
            long ecrites = reponses.stream()
                    .map(CompletableFuture::join)
                    .filter(issue -> issue instanceof Issue.Ecrite)
                    .count();

            assertThat(ecrites).isEqualTo(100);
            assertThat(journal.lire(G25, 1, 500)).hasSize(102);
            assertThat(integrite().conforme()).isTrue();
        }
    }

    @Test
    void nomme_le_premier_mouvement_falsifie_dans_le_magasin() {
        remplir();
        falsifier(5, new Document("$set", new Document("auteur.nom", "Quelqu'un d'autre")));

        assertThat(integrite().faute()).get().satisfies(faute -> {
            assertThat(faute.sequence()).isEqualTo(5);
            assertThat(faute.raison()).contains("empreinte");
        });
    }

    @Test
    void nomme_un_mouvement_dont_les_lignes_ne_s_equilibrent_plus() {
        remplir();
        falsifier(6, new Document("$set", new Document("lignes.0", "27|DISPONIBLE|CIRCULAIRE||-999999|FMIS-1")));

        assertThat(integrite().faute())
                .get()
                .satisfies(faute -> assertThat(faute.sequence()).isEqualTo(6));
        assertThatThrownBy(() -> journal.lire(G25, 1, 500)).isInstanceOf(JournalIncoherentException.class);
    }

    @Test
    void nomme_un_mouvement_supprime_au_milieu_comme_a_la_fin() {
        remplir();
        supprimer(12);
        assertThat(integrite().faute())
                .get()
                .satisfies(faute -> assertThat(faute.sequence()).isEqualTo(12));

        supprimer(7);
        assertThat(integrite().faute())
                .get()
                .satisfies(faute -> assertThat(faute.sequence()).isEqualTo(7));
    }

    @Test
    void un_registre_neuf_refuse_de_travailler_sur_un_journal_falsifie() {
        remplir();
        falsifier(5, new Document("$set", new Document("motif", "réécrit")));

        try (Registre neuf = new Registre(G25, journal, horloge)) {
            assertThatThrownBy(() -> neuf.consulter(vue -> vue.etat().sequence()))
                    .isInstanceOf(JournalIncoherentException.class);
        }
    }

    private void remplir() {
        doter(registre, 1_000);
        IntStream.rangeClosed(1, 10).forEach(i -> ecrire(registre, programmation(dossier(i), 10), FINANCIER, "p" + i));
    }

    private Integrite integrite() {
        PointDeChaine tete = registre.consulter(vue -> vue.etat().tete());
        return new VerifierIntegrite(journal).executer(G25, List.of(tete));
    }

    private void falsifier(long sequence, Document changement) {
        base.getCollection(MongoJournal.COLLECTION).updateOne(id(sequence), changement);
    }

    private void supprimer(long sequence) {
        base.getCollection(MongoJournal.COLLECTION).deleteOne(id(sequence));
    }

    private static Document id(long sequence) {
        return new Document("_id", "2025-G25/%012d".formatted(sequence));
    }
}
