package fr.esmsnumerique.budget.enveloppe.model.refus;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Euros;
import fr.esmsnumerique.budget.enveloppe.model.Regle;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;
import java.util.Optional;

/** Refused at the end of the budget year: closing and carry-over. */
public sealed interface RefusDeCloture extends MotifRefus {

    record ClotureTropTot(EnveloppeId enveloppe, LocalDate jour) implements RefusDeCloture {
        @Override
        public String code() {
            return "ae.cloture_trop_tot";
        }

        @Override
        public String constat() {
            return "L'exercice %d court jusqu'au 31 décembre inclus ; nous sommes le %s."
                    .formatted(enveloppe.exercice(), Paris.enLettres(jour));
        }

        @Override
        public String action() {
            return "Clôturez à partir du 1er janvier ; d'ici là, l'état de clôture donne une prévision.";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_05.reference();
        }
    }

    record RienAClore(EnveloppeId enveloppe) implements RefusDeCloture {
        @Override
        public String code() {
            return "ae.rien_a_clore";
        }

        @Override
        public String constat() {
            return "Il ne reste rien à clore dans l'enveloppe %s : tout est engagé, ou déjà caduc."
                    .formatted(enveloppe);
        }

        @Override
        public String action() {
            return "Consultez l'état de clôture.";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.TENUE.reference();
        }
    }

    /** @param origine empty for the reserve of the nation */
    record CaducInsuffisant(Titulaire titulaire, String origine, long demande, long caduc, ReferenceLegale reference)
            implements RefusDeCloture {
        @Override
        public String code() {
            return "ae.caduc_insuffisant";
        }

        @Override
        public String constat() {
            return "AE caduques pour %s (%s) : %s ; report demandé : %s."
                    .formatted(
                            titulaire.nom(),
                            origine.isEmpty() ? "réserve" : origine,
                            Euros.de(caduc),
                            Euros.de(demande));
        }

        @Override
        public String action() {
            return "Réduisez le montant, ou clôturez d'abord l'exercice.";
        }

        @Override
        public Optional<Manque> manque() {
            return Optional.of(new Manque(caduc, demande));
        }
    }

    record ReportInterdit(EnveloppeId enveloppe, ReferenceLegale reference) implements RefusDeCloture {
        @Override
        public String code() {
            return "ae.report_interdit";
        }

        @Override
        public String constat() {
            return "La campagne %s n'admet aucun report d'AE.".formatted(enveloppe.campagne());
        }

        @Override
        public String action() {
            return "La CNSA publie d'abord la règle qui l'autorise.";
        }
    }
}
