package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Demande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** What waits for the writer. */
sealed interface Tache {

    void echouer(RuntimeException cause);

    /** A task whose caller waits for a {@code T}. */
    sealed interface Rendue<T> extends Tache {

        CompletableFuture<T> reponse();

        @Override
        default void echouer(RuntimeException cause) {
            reponse().completeExceptionally(cause);
        }
    }

    record Ecriture(Demande demande, Auteur auteur, CleDemande cle, CompletableFuture<Issue> reponse)
            implements Rendue<Issue> {}

    /** Makes the writer look at the convoy. */
    record Reveil() implements Tache {

        @Override
        public void echouer(RuntimeException cause) {
            // nobody waits for it
        }
    }

    record Lecture<T>(Function<Vue, T> lecture, CompletableFuture<T> reponse) implements Rendue<T> {

        void lire(Vue vue) {
            try {
                reponse.complete(lecture.apply(vue));
            } catch (RuntimeException faute) {
                reponse.completeExceptionally(faute);
            }
        }
    }
}
