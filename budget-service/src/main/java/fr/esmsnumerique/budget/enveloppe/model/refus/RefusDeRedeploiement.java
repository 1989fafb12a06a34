package fr.esmsnumerique.budget.enveloppe.model.refus;

import fr.esmsnumerique.budget.enveloppe.model.Euros;
import fr.esmsnumerique.budget.enveloppe.model.Regle;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Refused because of a redeployment: its day, its signatures, what it moves, or what it holds frozen (BUD-04, BUD-10). */
public sealed interface RefusDeRedeploiement extends MotifRefus {

    @Override
    default ReferenceLegale reference() {
        return Regle.BUD_04.reference();
    }

    /** @param centimes frozen for the dossier */
    record CreditsGeles(String dossier, long centimes, String redeploiement) implements RefusDeRedeploiement {
        @Override
        public String code() {
            return "ae.gele";
        }

        @Override
        public String constat() {
            return "%s du dossier %s sont gelés par le redéploiement %s, qui attend sa seconde signature."
                    .formatted(Euros.de(centimes), dossier, redeploiement);
        }

        @Override
        public String action() {
            return "Attendez qu'il soit exécuté ou refusé.";
        }
    }

    record JourNonEchu(LocalDate jourReference, LocalDate jour) implements RefusDeRedeploiement {
        @Override
        public String code() {
            return "redeploiement.jour_non_echu";
        }

        @Override
        public String constat() {
            return "Les AE non engagées se constatent à la fin du %s ; nous sommes le %s."
                    .formatted(Paris.enLettres(jourReference), Paris.enLettres(jour));
        }

        @Override
        public String action() {
            return "Signez à partir du " + Paris.enLettres(jourReference.plusDays(1)) + ".";
        }
    }

    record DecisionRequise(LocalDate jourReference, LocalDate jourDeLaCampagne) implements RefusDeRedeploiement {
        @Override
        public String code() {
            return "redeploiement.decision_requise";
        }

        @Override
        public String constat() {
            return "La campagne fixe le redéploiement au %s, la proposition au %s."
                    .formatted(Paris.enLettres(jourDeLaCampagne), Paris.enLettres(jourReference));
        }

        @Override
        public String action() {
            return "Indiquez la décision qui permet un autre jour de référence.";
        }
    }

    record RepartitionInvalide(List<Repartition.Anomalie> anomalies) implements RefusDeRedeploiement {
        public RepartitionInvalide {
            anomalies = List.copyOf(anomalies);
        }

        @Override
        public String code() {
            return "redeploiement.repartition_invalide";
        }

        @Override
        public String constat() {
            return anomalies.stream().map(Repartition.Anomalie::phrase).collect(Collectors.joining(" "));
        }

        @Override
        public String action() {
            return "Corrigez la répartition puis recommencez.";
        }
    }

    /** What is missing, region by region. */
    record CessionImpossible(List<ObstacleDeCession> obstacles) implements RefusDeRedeploiement {
        public CessionImpossible {
            obstacles = List.copyOf(obstacles);
        }

        @Override
        public String code() {
            return "redeploiement.cession_impossible";
        }

        @Override
        public String constat() {
            return obstacles.stream().map(ObstacleDeCession::phrase).collect(Collectors.joining(" "));
        }

        @Override
        public String action() {
            return "Refusez cette proposition et faites-en une nouvelle sur les soldes d'aujourd'hui.";
        }
    }

    record DejaGele(String redeploiement) implements RefusDeRedeploiement {
        @Override
        public String code() {
            return "redeploiement.deja_gele";
        }

        @Override
        public String constat() {
            return "Le redéploiement " + redeploiement + " a déjà gelé des crédits, et n'en gèle qu'une fois.";
        }

        @Override
        public String action() {
            return "Relisez son état ; au besoin, faites une nouvelle proposition.";
        }
    }

    /** @param raison what became of its freeze */
    record NonGele(String redeploiement, String raison) implements RefusDeRedeploiement {

        /** @param dernier what was last written for it, none before its first signature */
        public static NonGele apres(String redeploiement, Optional<TypeMouvement> dernier) {
            return new NonGele(
                    redeploiement, dernier.map(NonGele::raison).orElse("il n'a pas reçu sa première signature"));
        }

        private static String raison(TypeMouvement dernier) {
            return switch (dernier) {
                case REDEPLOIEMENT -> "il est déjà exécuté";
                case DEGEL -> "il a été refusé et ses crédits rendus";
                default -> "la clôture de l'exercice a rendu ses crédits caducs";
            };
        }

        @Override
        public String code() {
            return "redeploiement.non_gele";
        }

        @Override
        public String constat() {
            return "Le redéploiement %s ne tient aucun crédit gelé : %s.".formatted(redeploiement, raison);
        }

        @Override
        public String action() {
            return "Relisez son état ; au besoin, faites une nouvelle proposition.";
        }
    }

    /** @param etat executed or refused */
    record DejaClos(String redeploiement, String etat) implements RefusDeRedeploiement {
        @Override
        public String code() {
            return "redeploiement.deja_clos";
        }

        @Override
        public String constat() {
            return "Le redéploiement %s est %s : il ne change plus.".formatted(redeploiement, etat);
        }

        @Override
        public String action() {
            return "Pour déplacer d'autres crédits, faites une nouvelle proposition.";
        }
    }
}
