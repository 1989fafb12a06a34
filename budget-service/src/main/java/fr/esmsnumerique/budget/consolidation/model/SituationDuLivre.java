package fr.esmsnumerique.budget.consolidation.model;

import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.PaiementsRefuses.PaiementRefuse;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as a consolidation reads it. The envelope is frozen at one mouvement, so that a restarted run counts the same; what other years engaged and what was refused
 * is as it stands when the run reads it.
 */
public final class SituationDuLivre {

    private final List<Mouvement> mouvements;
    private final Balance balance;
    private final Set<String> engagesAilleurs;
    private final Map<String, List<PaiementRefuse>> paiementsRefuses;

    /** The only envelope of its campaign. */
    public SituationDuLivre(List<Mouvement> mouvements) {
        this(mouvements, Set.of(), List.of());
    }

    /**
     * @param engagesAilleurs dossiers engaged in the envelope of another year
     * @param paiementsRefuses what the ledger refused of what funding reported
     */
    public SituationDuLivre(
            List<Mouvement> mouvements, Set<String> engagesAilleurs, List<PaiementRefuse> paiementsRefuses) {
        this.mouvements = List.copyOf(mouvements);
        this.balance = Balance.de(this.mouvements);
        this.engagesAilleurs = Set.copyOf(engagesAilleurs);
        this.paiementsRefuses = paiementsRefuses.stream().collect(Collectors.groupingBy(PaiementRefuse::dossier));
    }

    /**
     * Why payments funding counts are not in the ledger, when it refused exactly that: one payment, or all it refused of the dossier. A refusal settled since says nothing
     * of a new difference.
     */
    Optional<String> paiementRefuse(String dossier, long manque) {
        List<PaiementRefuse> refuses = refuses(dossier, false);
        List<PaiementRefuse> exacts =
                refuses.stream().filter(refus -> refus.centimes() == manque).toList();
        if (!exacts.isEmpty()) {
            return phrases(exacts);
        }
        return refuses.stream().mapToLong(PaiementRefuse::centimes).sum() == manque
                ? phrases(refuses)
                : Optional.empty();
    }

    /** Why a payment the ledger holds was not taken back. */
    Optional<String> rejetRefuse(String dossier) {
        return phrases(refuses(dossier, true));
    }

    /** A rejection is retained without an amount. */
    private List<PaiementRefuse> refuses(String dossier, boolean rejets) {
        return paiementsRefuses.getOrDefault(dossier, List.of()).stream()
                .filter(refus -> (refus.centimes() == 0) == rejets)
                .toList();
    }

    private static Optional<String> phrases(List<PaiementRefuse> refuses) {
        return refuses.stream().map(PaiementRefuse::phrase).distinct().reduce((une, autre) -> une + " " + autre);
    }

    /** Of a dossier without credits here. */
    CreditsDossier sansCredits(String dossier) {
        return engagesAilleurs.contains(dossier) ? CreditsDossier.AILLEURS : CreditsDossier.AUCUN;
    }

    public Balance balance() {
        return balance;
    }

    /** Net amount each dossier of the holder has on these posts. */
    public Map<String, Long> parDossier(Titulaire titulaire, Poste... postes) {
        List<Poste> retenus = List.of(postes);
        Map<String, Long> montants = new TreeMap<>();
        for (Mouvement mouvement : mouvements) {
            for (Ligne ligne : mouvement.lignes()) {
                if (retenus.contains(ligne.compte().poste())
                        && ligne.compte().titulaire().equals(titulaire)) {
                    montants.merge(ligne.compte().dossier(), ligne.centimes(), Math::addExact);
                }
            }
        }
        return montants;
    }

    /** What each dossier of the holder has; one that came back to nothing is not there. */
    public Map<String, CreditsDossier> credits(Titulaire titulaire) {
        Map<String, EnumMap<Poste, Long>> montants = new TreeMap<>();
        Map<String, LocalDate> engagements = new TreeMap<>();
        for (Mouvement mouvement : mouvements) {
            for (Ligne ligne : mouvement.lignes()) {
                String dossier = ligne.compte().dossier();
                if (!dossier.isEmpty() && ligne.compte().titulaire().equals(titulaire)) {
                    montants.computeIfAbsent(dossier, _ -> new EnumMap<>(Poste.class))
                            .merge(ligne.compte().poste(), ligne.centimes(), Math::addExact);
                    if (mouvement.type() == TypeMouvement.ENGAGEMENT) {
                        engagements.put(dossier, mouvement.dateEffet());
                    }
                }
            }
        }
        Map<String, CreditsDossier> credits = new TreeMap<>();
        montants.forEach((dossier, parPoste) -> {
            if (parPoste.values().stream().anyMatch(centimes -> centimes != 0)) {
                credits.put(dossier, credits(parPoste, engagements.get(dossier), engagesAilleurs.contains(dossier)));
            }
        });
        return credits;
    }

    private static CreditsDossier credits(
            Map<Poste, Long> parPoste, @Nullable LocalDate engageLe, boolean engageAilleurs) {
        long engage = parPoste.getOrDefault(Poste.ENGAGE, 0L);
        return new CreditsDossier(
                parPoste.getOrDefault(Poste.PROGRAMME, 0L),
                parPoste.getOrDefault(Poste.GELE, 0L),
                engage,
                parPoste.getOrDefault(Poste.RESTE_A_PAYER, 0L),
                Math.addExact(
                        parPoste.getOrDefault(Poste.PAYE_AVANCE, 0L), parPoste.getOrDefault(Poste.PAYE_SOLDE, 0L)),
                engage == 0 ? null : engageLe,
                engageAilleurs);
    }
}
