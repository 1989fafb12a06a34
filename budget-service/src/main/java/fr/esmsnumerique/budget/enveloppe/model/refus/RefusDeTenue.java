package fr.esmsnumerique.budget.enveloppe.model.refus;

import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.Regle;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.Instant;
import java.time.LocalDate;

/** Refused for who asks, or for how the ledger is kept. */
public sealed interface RefusDeTenue extends MotifRefus {

    record SeparationDesRoles(String dossier) implements RefusDeTenue {
        @Override
        public String code() {
            return "ae.separation_des_roles";
        }

        @Override
        public String constat() {
            return "Vous avez programmé le dossier " + dossier + ".";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.TENUE.reference();
        }

        @Override
        public String action() {
            return "Une autre personne doit l'engager, ou l'ARS assouplit la séparation des rôles par une décision.";
        }
    }

    record AutreRegion(String dossier) implements RefusDeTenue {
        @Override
        public String code() {
            return "acces.region";
        }

        @Override
        public String constat() {
            return "Le dossier " + dossier + " relève d'une autre région.";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_01.reference();
        }

        @Override
        public String action() {
            return "Adressez-vous à l'ARS qui en est le pivot.";
        }
    }

    /** @param action the way that exists instead */
    record CorrectionImpossible(MouvementId mouvement, String raison, String action) implements RefusDeTenue {
        @Override
        public String code() {
            return "ae.correction_impossible";
        }

        @Override
        public String constat() {
            return "Le mouvement " + mouvement + " ne peut pas être corrigé : " + raison + ".";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.TENUE.reference();
        }
    }

    record CleReutilisee() implements RefusDeTenue {
        @Override
        public String code() {
            return "idempotence.corps_different";
        }

        @Override
        public String constat() {
            return "Cette clé d'idempotence a servi à une autre demande.";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.TENUE.reference();
        }

        @Override
        public String action() {
            return "Choisissez une nouvelle clé.";
        }
    }

    record HorlogeEnRecul(Instant derniereDecision, Instant maintenant) implements RefusDeTenue {
        @Override
        public String code() {
            return "ae.horloge_en_recul";
        }

        @Override
        public String constat() {
            return "L'horloge du serveur (%s) est en retard sur le dernier mouvement (%s) : rien n'est écrit tant qu'elle n'est pas juste."
                    .formatted(maintenant, derniereDecision);
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.TENUE.reference();
        }

        @Override
        public String action() {
            return "Réessayez avec la même clé une fois l'horloge remise à l'heure.";
        }
    }

    record MotifDeSaisieRequis(String numero, LocalDate dateSaisie) implements RefusDeTenue {
        @Override
        public String code() {
            return "saisie.motif_requis";
        }

        @Override
        public String constat() {
            return "Cet engagement est déjà saisi chez le gestionnaire du fonds (numéro %s, le %s)."
                    .formatted(numero, Paris.enLettres(dateSaisie));
        }

        @Override
        public String action() {
            return "Indiquez pourquoi la saisie change.";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.TENUE.reference();
        }
    }
}
