package fr.esmsnumerique.eligibilite.dossier.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why an operation did not take place; the application is untouched. */
public sealed interface Refus {

    /** The rule that refuses, {@code null} when it is only the order of things. */
    default @Nullable RegleOpposee regle() {
        return switch (this) {
            case ConsultationManquante _, DepartementHorsDossier _ -> RegleOpposee.CONSULTATION;
            case HorsDelai _ -> RegleOpposee.CLOTURE;
            case ComplementAttendu _ -> RegleOpposee.COMPLEMENT;
            case DejaReprise _, RepriseNonAdmise _ -> RegleOpposee.REPRISE;
            case ReglesNonVersees _ -> RegleOpposee.REGLES_NON_VERSEES;
            case FinanceurNational _ -> RegleOpposee.FINANCEUR_NATIONAL;
            case ClausesEnAttente _,
                    EtatIncompatible _,
                    ClauseNonAttendue _,
                    VersionDepassee _,
                    MotifAffectation _,
                    DateDeNotification _,
                    ComiteAVenir _ -> null;
        };
    }

    /** EX-73: no text of that campaign is on file, and nothing falls back on another's. */
    record ReglesNonVersees(String campagne) implements Refus {}

    record EtatIncompatible(Operation operation, EtatDossier etat) implements Refus {}

    /** @param attendues clauses that do wait for a verdict */
    record ClauseNonAttendue(String clause, List<String> attendues) implements Refus {}

    /** PIL-03: no financing decision before these conseils départementaux were consulted. */
    record ConsultationManquante(Set<String> departements) implements Refus {}

    record DepartementHorsDossier(String departement, Set<String> attendus) implements Refus {}

    /** A late application cannot be put right by dialogue (AMB-35). */
    record HorsDelai() implements Refus {}

    /** A financed application leaves no clause undecided, at the national call either. */
    record ClausesEnAttente(List<String> clauses) implements Refus {}

    /** The campaign does not say which ARS signs and pays for a project of the national call. */
    record FinanceurNational(String campagne) implements Refus {}

    /** Somebody changed the application since it was read. */
    record VersionDepassee(long actuelle, List<EntreeHistorique> depuis) implements Refus {}

    /** The carrier still has time to bring the missing documents (CAL-12). */
    record ComplementAttendu(LocalDate jusquau) implements Refus {}

    /** Somebody else follows the application: taking it over needs a reason. */
    record MotifAffectation(Affectation actuelle) implements Refus {}

    /** The carrier cannot have been told before the decision, nor tomorrow. */
    record DateDeNotification(LocalDate auPlusTot, LocalDate auPlusTard) implements Refus {}

    /** The committee that examines it has not met yet. */
    record ComiteAVenir(LocalDate le) implements Refus {}

    /** ELI-35: an application is taken over once. */
    record DejaReprise(String dossierId) implements Refus {}

    /** ELI-35: the later campaign does not take over applications of that one. */
    record RepriseNonAdmise(String campagne, String origine) implements Refus {}
}
