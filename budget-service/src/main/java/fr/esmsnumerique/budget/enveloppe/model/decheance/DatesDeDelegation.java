package fr.esmsnumerique.budget.enveloppe.model.decheance;

import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Date of the circular that delegated credits, by holder and origin. Credits that moved keep the oldest circular among those they came from: prudent, since no text
 * says that a redeployment or a carry-over starts the delay again.
 */
public final class DatesDeDelegation {

    public static final DatesDeDelegation AUCUNE = new DatesDeDelegation();

    private final Map<Credit, LocalDate> dates = new HashMap<>();
    /** Oldest circular of what each carry-over took from each holder. */
    private final Map<Emission, LocalDate> reportees = new HashMap<>();

    private DatesDeDelegation() {}

    /** @param precedentes those of the envelope of the year before, where carried-over credits come from */
    public static DatesDeDelegation de(Iterable<Mouvement> mouvements, DatesDeDelegation precedentes) {
        DatesDeDelegation dates = new DatesDeDelegation();
        Set<String> corriges = corriges(mouvements);
        for (Mouvement mouvement : mouvements) {
            switch (mouvement.type()) {
                case NOTIFICATION_AE -> {
                    if (!corriges.contains(mouvement.id().toString())) {
                        dates.notifier(mouvement);
                    }
                }
                case REDEPLOIEMENT -> dates.redeployer(mouvement);
                case REPORT -> {
                    dates.emettre(mouvement);
                    dates.recevoir(mouvement, precedentes);
                }
                case OUVERTURE,
                        PROGRAMMATION,
                        DEPROGRAMMATION,
                        ENGAGEMENT,
                        RETRAIT,
                        GEL,
                        DEGEL,
                        CLOTURE,
                        PAIEMENT,
                        REJET_PAIEMENT,
                        CORRECTION -> {}
            }
        }
        return dates;
    }

    public Optional<LocalDate> date(Titulaire titulaire, Origine origine) {
        return Optional.ofNullable(dates.get(new Credit(titulaire, origine)));
    }

    /** Their credits went back whole: none of those that are left came from them. */
    private static Set<String> corriges(Iterable<Mouvement> mouvements) {
        Set<String> corriges = new HashSet<>();
        for (Mouvement mouvement : mouvements) {
            mouvement.references().lire(References.MOUVEMENT_CORRIGE).ifPresent(corriges::add);
        }
        return corriges;
    }

    private void notifier(Mouvement mouvement) {
        LocalDate date = LocalDate.parse(
                mouvement.references().lire(References.DATE_CIRCULAIRE).orElseThrow());
        disponibles(mouvement).forEach(ligne -> garder(ligne.compte(), date));
    }

    private void redeployer(Mouvement mouvement) {
        Optional<LocalDate> ancienne = mouvement.lignes().stream()
                .filter(ligne -> ligne.compte().poste() == Poste.GELE)
                .flatMap(ligne -> date(ligne.compte()).stream())
                .min(LocalDate::compareTo);
        ancienne.ifPresent(date -> disponibles(mouvement).stream()
                .filter(ligne -> ligne.compte().origine().nature() == Origine.Nature.REDEPLOIEMENT)
                .filter(ligne -> date(ligne.compte()).isEmpty())
                .forEach(ligne -> garder(ligne.compte(), date)));
    }

    private void emettre(Mouvement mouvement) {
        for (Ligne ligne : mouvement.lignes()) {
            if (ligne.compte().poste() == Poste.REPORTE) {
                Emission emission =
                        new Emission(mouvement.id().toString(), ligne.compte().titulaire());
                date(ligne.compte())
                        .ifPresent(date -> reportees.merge(emission, date, DatesDeDelegation::laPlusAncienne));
            }
        }
    }

    private void recevoir(Mouvement mouvement, DatesDeDelegation precedentes) {
        mouvement
                .references()
                .lire(References.REPORT_EMIS)
                .ifPresent(emis -> disponibles(mouvement)
                        .forEach(ligne -> Optional.ofNullable(precedentes.reportees.get(
                                        new Emission(emis, ligne.compte().titulaire())))
                                .ifPresent(date -> garder(ligne.compte(), date))));
    }

    private void garder(Compte compte, LocalDate date) {
        dates.merge(new Credit(compte.titulaire(), compte.origine()), date, DatesDeDelegation::laPlusAncienne);
    }

    private Optional<LocalDate> date(Compte compte) {
        return date(compte.titulaire(), compte.origine());
    }

    private static LocalDate laPlusAncienne(LocalDate une, LocalDate autre) {
        return une.isBefore(autre) ? une : autre;
    }

    private static List<Ligne> disponibles(Mouvement mouvement) {
        return mouvement.lignes().stream()
                .filter(ligne -> ligne.compte().poste() == Poste.DISPONIBLE && ligne.centimes() > 0)
                .toList();
    }

    private record Credit(Titulaire titulaire, Origine origine) {}

    private record Emission(String report, Titulaire titulaire) {}
}
