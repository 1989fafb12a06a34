package fr.esmsnumerique.budget.enveloppe.model.refus;

import fr.esmsnumerique.budget.enveloppe.model.Euros;
import fr.esmsnumerique.budget.enveloppe.model.Regle;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;
import java.util.Optional;

/** Refused because the money is not there: available credits, national reserve, what is engaged (BUD-01, BUD-02, BUD-09, BUD-11). */
public sealed interface RefusDeCredit extends MotifRefus {

    /** @param disponible what the holder could give; the demand asks for more */
    record DisponibleInsuffisant(Titulaire titulaire, long demande, long disponible) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.disponible_insuffisant";
        }

        @Override
        public String constat() {
            return "AE disponibles pour %s : %s ; demandé : %s."
                    .formatted(titulaire.nom(), Euros.de(disponible), Euros.de(demande));
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_01.reference();
        }

        @Override
        public String action() {
            return "Libérez une programmation ou attendez une notification.";
        }

        @Override
        public Optional<Manque> manque() {
            return Optional.of(new Manque(disponible, demande));
        }
    }

    record ReserveInsuffisante(long demande, long reserve, LocalDate dateEffet) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.reserve_insuffisante";
        }

        @Override
        public String constat() {
            return "Réserve nationale au %s : %s ; demandé : %s."
                    .formatted(Paris.enLettres(dateEffet), Euros.de(reserve), Euros.de(demande));
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_11.reference();
        }

        @Override
        public String action() {
            return "Réduisez le montant ou augmentez l'enveloppe.";
        }

        @Override
        public Optional<Manque> manque() {
            return Optional.of(new Manque(reserve, demande));
        }
    }

    record RienDEngage(String dossier) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.rien_d_engage";
        }

        @Override
        public String constat() {
            return "Le dossier " + dossier + " n'est pas engagé.";
        }

        @Override
        public String action() {
            return "Vérifiez le numéro du dossier, ou engagez-le d'abord.";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_02.reference();
        }
    }

    /** @param retirable what is engaged and not paid */
    record RetraitExcessif(String dossier, long demande, long engage, long retirable) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.retrait_excessif";
        }

        @Override
        public String constat() {
            return "Dossier %s : %s engagés, dont %s payés ; retrait demandé : %s."
                    .formatted(dossier, Euros.de(engage), Euros.de(engage - retirable), Euros.de(demande));
        }

        @Override
        public String action() {
            return "Retirez au plus %s, ou attendez que le gestionnaire du fonds reprenne ce qui est payé."
                    .formatted(Euros.de(retirable));
        }

        @Override
        public Optional<Manque> manque() {
            return Optional.of(new Manque(retirable, demande));
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_09.reference();
        }
    }

    record MontantNul() implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.montant_nul";
        }

        @Override
        public String constat() {
            return "Le montant est de 0 € : il n'y a rien à écrire.";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.TENUE.reference();
        }

        @Override
        public String action() {
            return "Indiquez un montant différent de zéro.";
        }
    }
}
