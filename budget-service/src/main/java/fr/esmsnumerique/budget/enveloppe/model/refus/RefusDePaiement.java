package fr.esmsnumerique.budget.enveloppe.model.refus;

import fr.esmsnumerique.budget.enveloppe.model.Euros;
import fr.esmsnumerique.budget.enveloppe.model.Regle;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.Optional;

/** Refused because what was paid does not match what was committed (BUD-09). */
public sealed interface RefusDePaiement extends MotifRefus {

    record NonEngage(String dossier) implements RefusDePaiement {
        @Override
        public String code() {
            return "paiement.non_engage";
        }

        @Override
        public String constat() {
            return "Le dossier " + dossier + " n'est pas engagé : rien ne peut lui être payé.";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_09.reference();
        }

        @Override
        public String action() {
            return "Rapprochez le retour du gestionnaire du fonds.";
        }
    }

    record PaiementExcessif(String dossier, long demande, long reste) implements RefusDePaiement {
        @Override
        public String code() {
            return "paiement.excessif";
        }

        @Override
        public String constat() {
            return "Reste à payer au dossier %s : %s ; paiement déclaré : %s."
                    .formatted(dossier, Euros.de(reste), Euros.de(demande));
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_09.reference();
        }

        @Override
        public String action() {
            return "Rapprochez le retour du gestionnaire du fonds.";
        }

        @Override
        public Optional<Manque> manque() {
            return Optional.of(new Manque(reste, demande));
        }
    }

    record VersementDejaPaye(String versement) implements RefusDePaiement {
        @Override
        public String code() {
            return "paiement.deja_enregistre";
        }

        @Override
        public String constat() {
            return "Le versement " + versement + " est déjà enregistré comme payé.";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_09.reference();
        }

        @Override
        public String action() {
            return "Un paiement erroné se reprend par son rejet.";
        }
    }

    record VersementNonPaye(String versement) implements RefusDePaiement {
        @Override
        public String code() {
            return "paiement.rien_a_rejeter";
        }

        @Override
        public String constat() {
            return "Le versement " + versement + " n'est pas enregistré comme payé : il n'y a rien à reprendre.";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_09.reference();
        }

        @Override
        public String action() {
            return "Rapprochez le retour du gestionnaire du fonds.";
        }
    }
}
