package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDEcheance;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCloture;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCredit;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * REPORT in the year that ended: lapsed credits leave for the next year, CADUC −, REPORTE +. Only on a referenced decision; {@link RecevoirReport} writes the other
 * half in the envelope of the next year.
 *
 * @param decision reference of the decision, origin of the credits in the next year
 */
public record Reporter(List<Part> parts, String decision, LocalDate dateDecision, RegleDeReport regle)
        implements Demande {

    public Reporter {
        parts = List.copyOf(parts);
        if (decision.isBlank()) {
            throw new IllegalArgumentException("Un report a une décision");
        }
    }

    @Override
    public Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant instant) {
        LocalDate jour = Paris.jour(instant);
        return regle(etat, jour)
                .or(() -> credits(etat))
                .map(Demande::refuser)
                .orElseGet(() -> Demande.accepter(ecriture(etat, jour)));
    }

    /** The next year is the one the credits go to: neither before it, nor after. */
    private Optional<MotifRefus> regle(EtatEnveloppe etat, LocalDate jour) {
        EnveloppeId suivante = etat.id().suivante();
        if (!etat.estOuverte()) {
            return Optional.of(new RefusDOuverture.EnveloppeNonOuverte(etat.id()));
        }
        if (!regle.surDecision()) {
            return Optional.of(new RefusDeCloture.ReportInterdit(etat.id(), regle.reference()));
        }
        if (jour.getYear() != suivante.exercice()) {
            return Optional.of(new RefusDEcheance.ExerciceErrone(suivante, jour));
        }
        return dateDecision.isAfter(jour)
                ? Optional.of(new RefusDEcheance.DateInvalide(dateDecision, "la décision de report est datée du futur"))
                : Optional.empty();
    }

    private Optional<MotifRefus> credits(EtatEnveloppe etat) {
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part.montant().estNul())) {
            return Optional.of(new RefusDeCredit.MontantNul());
        }
        return cumul().entrySet().stream()
                .<MotifRefus>mapMulti((demande, refus) -> {
                    Source source = demande.getKey();
                    long caduc = somme(caducs(etat, source));
                    if (caduc < demande.getValue()) {
                        refus.accept(new RefusDeCloture.CaducInsuffisant(
                                source.titulaire(), source.origine(), demande.getValue(), caduc, regle.reference()));
                    }
                })
                .findFirst();
    }

    private Ecriture ecriture(EtatEnveloppe etat, LocalDate jour) {
        List<Ligne> lignes = new ArrayList<>();
        cumul().forEach((source, centimes) -> {
            for (Ligne pris : Prelevement.plusAnciensDAbord(caducs(etat, source), centimes)) {
                lignes.add(pris.inverse());
                lignes.add(new Ligne(pris.compte().pour(Poste.REPORTE, ""), pris.centimes()));
            }
        });
        return Ecriture.de(TypeMouvement.REPORT, lignes, jour)
                .avec(References.de(
                        Map.of(References.DECISION, decision, References.DATE_DECISION, dateDecision.toString())));
    }

    private Map<Source, Long> cumul() {
        Map<Source, Long> cumul = new LinkedHashMap<>();
        parts.forEach(part -> cumul.merge(part.source(), part.montant().centimes(), Math::addExact));
        return cumul;
    }

    private static List<Ligne> caducs(EtatEnveloppe etat, Source source) {
        return etat.soldes().duTitulaire(source.titulaire(), Poste.CADUC).stream()
                .filter(ligne -> ligne.compte().origine().reference().equals(source.origine()))
                .toList();
    }

    private static long somme(List<Ligne> lignes) {
        return lignes.stream().mapToLong(Ligne::centimes).sum();
    }

    /**
     * Lapsed credits of one holder and one origin.
     *
     * @param origine circular, redeployment or carry-over they came from; empty for the reserve of the nation
     */
    public record Source(Titulaire titulaire, String origine) {}

    /** What is carried over from one source. */
    public record Part(Source source, Montant montant) {}

    /** What the campaign says of carry-over. */
    public record RegleDeReport(boolean surDecision, ReferenceLegale reference) {}
}
