package fr.esmsnumerique.budget.enveloppe.model.refus;

import fr.esmsnumerique.budget.enveloppe.model.Euros;
import fr.esmsnumerique.budget.enveloppe.model.Regle;
import fr.esmsnumerique.kernel.ReferenceLegale;

/** Refused because of what is programmed for the dossier, or of the grant it rests on (BUD-01, BUD-02). */
public sealed interface RefusDeProgrammation extends MotifRefus {

    record RienDeProgramme(String dossier) implements RefusDeProgrammation {
        @Override
        public String code() {
            return "ae.rien_de_programme";
        }

        @Override
        public String constat() {
            return "Aucune AE n'est programmée pour le dossier " + dossier + ".";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_01.reference();
        }

        @Override
        public String action() {
            return "Programmez-le d'abord.";
        }
    }

    record DejaProgramme(String dossier, long centimes) implements RefusDeProgrammation {
        @Override
        public String code() {
            return "ae.deja_programme";
        }

        @Override
        public String constat() {
            return "Le dossier %s est déjà programmé pour %s.".formatted(dossier, Euros.de(centimes));
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_01.reference();
        }

        @Override
        public String action() {
            return "Libérez cette programmation, ou reprogrammez au nouveau montant arrêté.";
        }
    }

    record DejaEngage(String dossier, long centimes) implements RefusDeProgrammation {
        @Override
        public String code() {
            return "ae.deja_engage";
        }

        @Override
        public String constat() {
            return "Le dossier %s est déjà engagé pour %s, en une seule fois.".formatted(dossier, Euros.de(centimes));
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_02.reference();
        }

        @Override
        public String action() {
            return "Une modification passe par un avenant, enregistré comme un retrait.";
        }
    }

    record EngagementPartiel(String dossier, long demande, long programme) implements RefusDeProgrammation {
        @Override
        public String code() {
            return "ae.engagement_partiel";
        }

        @Override
        public String constat() {
            return "L'engagement se fait en une seule fois pour tout le montant programmé : %s pour le dossier %s, et non %s."
                    .formatted(Euros.de(programme), dossier, Euros.de(demande));
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_02.reference();
        }

        @Override
        public String action() {
            return "Engagez le montant programmé, ou reprogrammez d'abord.";
        }
    }

    record MontantRevise(String dossier, long programme, long arrete) implements RefusDeProgrammation {
        @Override
        public String code() {
            return "ae.montant_revise";
        }

        @Override
        public String constat() {
            return "Le financement du dossier %s est arrêté à %s, mais %s sont programmés."
                    .formatted(dossier, Euros.de(arrete), Euros.de(programme));
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_02.reference();
        }

        @Override
        public String action() {
            return "Reprogrammez le dossier au montant arrêté, puis engagez.";
        }
    }

    record ProgrammationInchangee(String dossier, long centimes) implements RefusDeProgrammation {
        @Override
        public String code() {
            return "ae.programmation_inchangee";
        }

        @Override
        public String constat() {
            return "Le dossier %s est déjà programmé au montant arrêté, %s.".formatted(dossier, Euros.de(centimes));
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_01.reference();
        }

        @Override
        public String action() {
            return "Il n'y a rien à changer : engagez-le, ou libérez-le.";
        }
    }

    record ArreteNul(String dossier, long programme) implements RefusDeProgrammation {
        @Override
        public String code() {
            return "ae.arrete_nul";
        }

        @Override
        public String constat() {
            return "Le financement du dossier %s est arrêté à 0 €, mais %s sont programmés."
                    .formatted(dossier, Euros.de(programme));
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_01.reference();
        }

        @Override
        public String action() {
            return "Libérez la programmation.";
        }
    }

    record NonArrete(String dossier) implements RefusDeProgrammation {
        @Override
        public String code() {
            return "financement.non_arrete";
        }

        @Override
        public String constat() {
            return "Le financement du dossier " + dossier + " n'est pas arrêté.";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_01.reference();
        }

        @Override
        public String action() {
            return "L'instructeur le valide d'abord : le montant programmé est le sien.";
        }
    }
}
