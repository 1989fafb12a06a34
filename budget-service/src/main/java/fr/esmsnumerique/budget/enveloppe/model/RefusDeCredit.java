package fr.esmsnumerique.budget.enveloppe.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;
import java.util.Optional;

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
            return "AE disponibles pour %s : %s ; demandé : %s. %s"
                    .formatted(titulaire.nom(), Euros.de(disponible), Euros.de(demande), action());
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
        public String phrase() {
            return "Réserve nationale au %s : %s ; demandé : %s. %s"
                    .formatted(dateEffet, Euros.de(reserve), Euros.de(demande), action());
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

    record RienDeProgramme(String dossier) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.rien_de_programme";
        }

        @Override
        public String phrase() {
            return "Aucune AE n'est programmée pour le dossier " + dossier + ". " + action();
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

    record DejaProgramme(String dossier, long centimes) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.deja_programme";
        }

        @Override
        public String phrase() {
            return "Le dossier %s est déjà programmé pour %s. %s".formatted(dossier, Euros.de(centimes), action());
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

    record DejaEngage(String dossier, long centimes) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.deja_engage";
        }

        @Override
        public String phrase() {
            return "Le dossier %s est déjà engagé pour %s, en une seule fois. %s"
                    .formatted(dossier, Euros.de(centimes), action());
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

    record EngagementPartiel(String dossier, long demande, long programme) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.engagement_partiel";
        }

        @Override
        public String phrase() {
            return "L'engagement se fait en une seule fois pour tout le montant programmé : %s pour le dossier %s, et non %s. %s"
                    .formatted(Euros.de(programme), dossier, Euros.de(demande), action());
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

    record MontantRevise(String dossier, long programme, long arrete) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.montant_revise";
        }

        @Override
        public String phrase() {
            return "Le financement du dossier %s est arrêté à %s, mais %s sont programmés. %s"
                    .formatted(dossier, Euros.de(arrete), Euros.de(programme), action());
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

    record ProgrammationInchangee(String dossier, long centimes) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.programmation_inchangee";
        }

        @Override
        public String phrase() {
            return "Le dossier %s est déjà programmé au montant arrêté, %s. %s"
                    .formatted(dossier, Euros.de(centimes), action());
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

    record ArreteNul(String dossier, long programme) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.arrete_nul";
        }

        @Override
        public String phrase() {
            return "Le financement du dossier %s est arrêté à 0 €, mais %s sont programmés. %s"
                    .formatted(dossier, Euros.de(programme), action());
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

    record EnveloppeDejaOuverte(EnveloppeId enveloppe) implements RefusDeCredit {
        @Override
        public String code() {
            return "enveloppe.deja_ouverte";
        }

        @Override
        public String phrase() {
            return "L'enveloppe " + enveloppe + " est déjà ouverte. " + action();
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.TENUE.reference();
        }

        @Override
        public String action() {
            return "Utilisez-la ; une ouverture erronée se corrige par son inverse.";
        }
    }

    record EnveloppeNonOuverte(EnveloppeId enveloppe) implements RefusDeCredit {
        @Override
        public String code() {
            return "enveloppe.introuvable";
        }

        @Override
        public String phrase() {
            return "L'enveloppe " + enveloppe + " n'est pas ouverte. " + action();
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_01.reference();
        }

        @Override
        public String action() {
            return "La CNSA l'ouvre d'abord.";
        }
    }

    record NonArrete(String dossier) implements RefusDeCredit {
        @Override
        public String code() {
            return "financement.non_arrete";
        }

        @Override
        public String phrase() {
            return "Le financement du dossier " + dossier + " n'est pas arrêté. " + action();
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

    record MontantNul() implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.montant_nul";
        }

        @Override
        public String phrase() {
            return "Le montant est de 0 € : il n'y a rien à écrire. " + action();
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

    record RienDEngage(String dossier) implements RefusDeCredit {
        @Override
        public String code() {
            return "ae.rien_d_engage";
        }

        @Override
        public String phrase() {
            return "Le dossier " + dossier + " n'est pas engagé. " + action();
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
        public String phrase() {
            return "Dossier %s : %s engagés, dont %s payés ; retrait demandé : %s. %s"
                    .formatted(dossier, Euros.de(engage), Euros.de(engage - retirable), Euros.de(demande), action());
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
}
