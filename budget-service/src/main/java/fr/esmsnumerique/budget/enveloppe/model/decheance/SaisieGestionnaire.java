package fr.esmsnumerique.budget.enveloppe.model.decheance;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Examen;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDEcheance;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Entry of an engagement in the fund manager's tool, with all it was before. Not a mouvement: it moves no money.
 *
 * @param engagement the ENGAGEMENT mouvement it is about
 * @param historique first to last, never empty
 */
public record SaisieGestionnaire(MouvementId engagement, String dossier, List<Changement> historique) {

    public SaisieGestionnaire {
        historique = List.copyOf(historique);
        if (historique.isEmpty()) {
            throw new IllegalArgumentException("Une saisie a au moins une valeur");
        }
    }

    /** Number of changes, the condition of a write. */
    public long version() {
        return historique.size();
    }

    public Changement actuelle() {
        return historique.getLast();
    }

    /**
     * The entry after a change, or why not. The same values again are not a change.
     *
     * @param connue the entry as it stands, if there is one
     */
    public static Examen examiner(
            Optional<SaisieGestionnaire> connue, EngagementEnCours engagement, Changement nouveau) {
        LocalDate aujourdhui = Paris.jour(nouveau.le());
        if (nouveau.dateSaisie().isAfter(aujourdhui) || nouveau.dateSaisie().isBefore(engagement.engageLe())) {
            return new Refusee(new RefusDEcheance.DateInvalide(
                    nouveau.dateSaisie(),
                    "la saisie se situe entre l'engagement (" + Paris.enLettres(engagement.engageLe())
                            + ") et aujourd'hui"));
        }
        if (connue.isEmpty()) {
            return new Changee(new SaisieGestionnaire(engagement.mouvement(), engagement.dossier(), List.of(nouveau)));
        }
        SaisieGestionnaire avant = connue.get();
        if (avant.actuelle().memesValeurs(nouveau)) {
            return new Inchangee(avant);
        }
        if (nouveau.motif().isBlank()) {
            return new Refusee(new RefusDeTenue.MotifDeSaisieRequis(
                    avant.actuelle().numero(), avant.actuelle().dateSaisie()));
        }
        List<Changement> historique = new ArrayList<>(avant.historique());
        historique.add(nouveau);
        return new Changee(new SaisieGestionnaire(avant.engagement(), avant.dossier(), historique));
    }

    /**
     * Values entered once.
     *
     * @param le instant they were recorded
     * @param motif why they replace others, empty for the first
     */
    public record Changement(Instant le, Auteur par, String numero, LocalDate dateSaisie, String motif) {

        boolean memesValeurs(Changement autre) {
            return numero.equals(autre.numero) && dateSaisie.equals(autre.dateSaisie);
        }
    }

    /** What becomes of a change. */
    public sealed interface Examen {}

    /** To be written. */
    public record Changee(SaisieGestionnaire saisie) implements Examen {}

    /** Already so. */
    public record Inchangee(SaisieGestionnaire saisie) implements Examen {}

    /** Nothing to write. */
    public record Refusee(MotifRefus motif) implements Examen {}
}
