package fr.esmsnumerique.budget.enveloppe.model.refus;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Regle;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;
import java.util.Optional;

/** Refused for its date: cut-off, budget year, or a date that cannot be (BUD-03, BUD-05, AMB-06). */
public sealed interface RefusDEcheance extends MotifRefus {

    record DerogationRequise(LocalDate jour, ReferenceLegale reference) implements RefusDEcheance {
        @Override
        public String code() {
            return "ae.derogation_requise";
        }

        @Override
        public String constat() {
            return "Les crédits initiaux s'engagent avant le %s.".formatted(Paris.enLettres(jour));
        }

        @Override
        public String action() {
            return "Ce jour-là, indiquez qui accorde la dérogation et pourquoi.";
        }

        @Override
        public Optional<String> autreLecture() {
            return Optional.of("AMB-06 : si « avant le » incluait le jour dit, l'engagement du " + Paris.enLettres(jour)
                    + " serait accepté sans dérogation.");
        }
    }

    /** @param limite last day, included */
    record ApresEcheance(LocalDate jour, LocalDate limite, ReferenceLegale reference) implements RefusDEcheance {
        @Override
        public String code() {
            return "ae.echeance_passee";
        }

        @Override
        public String constat() {
            return "Ces crédits pouvaient être engagés jusqu'au %s inclus ; nous sommes le %s. Ils ne peuvent plus l'être."
                    .formatted(Paris.enLettres(limite), Paris.enLettres(jour));
        }

        @Override
        public String action() {
            return "Ces AE deviennent caduques à la clôture ; seul un report décidé les rendrait utilisables.";
        }
    }

    record ExerciceClos(EnveloppeId enveloppe, LocalDate jour, ReferenceLegale reference) implements RefusDEcheance {
        @Override
        public String code() {
            return "ae.exercice_clos";
        }

        @Override
        public String constat() {
            return "L'exercice %d est clos ; nous sommes le %s. Les AE non engagées ne donnent aucun droit l'année suivante."
                    .formatted(enveloppe.exercice(), Paris.enLettres(jour));
        }

        @Override
        public String action() {
            return "Programmez le dossier sur l'enveloppe de l'exercice en cours.";
        }
    }

    record ExerciceErrone(EnveloppeId enveloppe, LocalDate jour) implements RefusDEcheance {
        @Override
        public String code() {
            return "ae.exercice_errone";
        }

        @Override
        public String constat() {
            return "L'enveloppe %s ne reçoit d'écriture que datée de %d ; la date est le %s."
                    .formatted(enveloppe, enveloppe.exercice(), Paris.enLettres(jour));
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.TENUE.reference();
        }

        @Override
        public String action() {
            return "Choisissez l'enveloppe de cet exercice, ou une date qui en relève.";
        }
    }

    record DateInvalide(LocalDate date, String raison) implements RefusDEcheance {
        @Override
        public String code() {
            return "ae.date_invalide";
        }

        @Override
        public String constat() {
            return "Date refusée (" + Paris.enLettres(date) + ") : " + raison + ".";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.TENUE.reference();
        }

        @Override
        public String action() {
            return "Corrigez la date.";
        }
    }
}
