package fr.esmsnumerique.budget.enveloppe.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;

/** Refused for the credits: not enough, not programmed, or already committed (BUD-01, BUD-02). */
public sealed interface RefusDeCredit extends MotifRefus {

    /** @param disponible what the holder could give; the demand asks for more */
    record DisponibleInsuffisant(Titulaire titulaire, long demande, long disponible) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.disponible_insuffisant";
        }

        @Override
        public String phrase() {
            return "AE disponibles pour %s : %s ; demandé : %s. Libérez une programmation ou attendez une notification."
                    .formatted(titulaire.nom(), Euros.de(disponible), Euros.de(demande));
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_01.reference();
        }
    }

    record ReserveInsuffisante(long demande, long reserve, LocalDate dateEffet) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.reserve_insuffisante";
        }

        @Override
        public String phrase() {
            return "Réserve nationale au %s : %s ; demandé : %s. Réduisez le montant ou augmentez l'enveloppe."
                    .formatted(dateEffet, Euros.de(reserve), Euros.de(demande));
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_11.reference();
        }
    }

    record RienDeProgramme(String dossier) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.rien_de_programme";
        }

        @Override
        public String phrase() {
            return "Aucune AE n'est programmée pour le dossier " + dossier + ". Programmez-le d'abord.";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_01.reference();
        }
    }

    record DejaProgramme(String dossier, long centimes) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.deja_programme";
        }

        @Override
        public String phrase() {
            return "Le dossier %s est déjà programmé pour %s. Libérez cette programmation avant d'en faire une autre."
                    .formatted(dossier, Euros.de(centimes));
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_01.reference();
        }
    }

    record DejaEngage(String dossier, long centimes) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.deja_engage";
        }

        @Override
        public String phrase() {
            return "Le dossier %s est déjà engagé pour %s, en une seule fois. Une modification passe par un avenant."
                    .formatted(dossier, Euros.de(centimes));
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_02.reference();
        }
    }

    record EngagementPartiel(String dossier, long demande, long programme) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.engagement_partiel";
        }

        @Override
        public String phrase() {
            return "L'engagement se fait en une seule fois pour tout le montant programmé : %s pour le dossier %s, et non %s."
                    .formatted(Euros.de(programme), dossier, Euros.de(demande));
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_02.reference();
        }
    }

    record MontantRevise(String dossier, long programme, long arrete) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.montant_revise";
        }

        @Override
        public String phrase() {
            return "Le financement du dossier %s est arrêté à %s, mais %s sont programmés. Libérez puis reprogrammez avant d'engager."
                    .formatted(dossier, Euros.de(arrete), Euros.de(programme));
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_02.reference();
        }
    }

    record EnveloppeDejaOuverte(EnveloppeId enveloppe) implements RefusDeCredit {
        @Override
        public String code() {
            return "enveloppe.deja_ouverte";
        }

        @Override
        public String phrase() {
            return "L'enveloppe " + enveloppe + " est déjà ouverte.";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.TENUE.reference();
        }
    }

    record EnveloppeNonOuverte(EnveloppeId enveloppe) implements RefusDeCredit {
        @Override
        public String code() {
            return "enveloppe.introuvable";
        }

        @Override
        public String phrase() {
            return "L'enveloppe " + enveloppe + " n'est pas ouverte. La CNSA l'ouvre d'abord.";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_01.reference();
        }
    }

    record NonArrete(String dossier) implements RefusDeCredit {
        @Override
        public String code() {
            return "financement.non_arrete";
        }

        @Override
        public String phrase() {
            return "Le financement du dossier " + dossier
                    + " n'est pas arrêté. L'instructeur le valide d'abord : le montant programmé est le sien.";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_01.reference();
        }
    }

    record MontantNul() implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.montant_nul";
        }

        @Override
        public String phrase() {
            return "Le montant est de 0 € : il n'y a rien à écrire.";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.TENUE.reference();
        }
    }
}
