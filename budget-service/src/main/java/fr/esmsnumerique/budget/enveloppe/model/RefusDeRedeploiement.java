package fr.esmsnumerique.budget.enveloppe.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;
import java.util.List;
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
        public String phrase() {
            return "%s du dossier %s sont gelés par le redéploiement %s, qui attend sa seconde signature. Attendez qu'il soit exécuté ou refusé."
                    .formatted(Euros.de(centimes), dossier, redeploiement);
        }
    }

    record JourNonEchu(LocalDate jourReference, LocalDate jour) implements RefusDeRedeploiement {
        @Override
        public String code() {
            return "redeploiement.jour_non_echu";
        }

        @Override
        public String phrase() {
            return "Les AE non engagées se constatent à la fin du %s ; nous sommes le %s. Signez à partir du %s."
                    .formatted(jourReference, jour, jourReference.plusDays(1));
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
        public String phrase() {
            return anomalies.stream().map(Repartition.Anomalie::phrase).collect(Collectors.joining(" "));
        }
    }

    /** What is missing, region by region. */
    record CessionImpossible(List<PossibiliteDeCession.Obstacle> obstacles) implements RefusDeRedeploiement {
        public CessionImpossible {
            obstacles = List.copyOf(obstacles);
        }

        @Override
        public String code() {
            return "redeploiement.cession_impossible";
        }

        @Override
        public String phrase() {
            return obstacles.stream().map(PossibiliteDeCession.Obstacle::phrase).collect(Collectors.joining(" "));
        }
    }

    record DejaGele(String redeploiement) implements RefusDeRedeploiement {
        @Override
        public String code() {
            return "redeploiement.deja_gele";
        }

        @Override
        public String phrase() {
            return "Le redéploiement " + redeploiement
                    + " a déjà gelé des crédits : un redéploiement n'en gèle qu'une fois. Faites une nouvelle proposition.";
        }
    }

    /** @param raison what became of its freeze */
    record NonGele(String redeploiement, String raison) implements RefusDeRedeploiement {

        static NonGele de(EtatEnveloppe etat, String redeploiement) {
            String raison = etat.dernierDuRedeploiement(redeploiement)
                    .map(dernier -> switch (dernier.type()) {
                        case REDEPLOIEMENT -> "il est déjà exécuté";
                        case DEGEL -> "il a été refusé et ses crédits rendus";
                        default -> "la clôture de l'exercice a rendu ses crédits caducs";
                    })
                    .orElse("il n'a pas reçu sa première signature");
            return new NonGele(redeploiement, raison);
        }

        @Override
        public String code() {
            return "redeploiement.non_gele";
        }

        @Override
        public String phrase() {
            return "Le redéploiement %s ne tient aucun crédit gelé : %s.".formatted(redeploiement, raison);
        }
    }

    record MemeSignataire(String redeploiement, String nom) implements RefusDeRedeploiement {
        @Override
        public String code() {
            return "redeploiement.meme_signataire";
        }

        @Override
        public String phrase() {
            return "%s a déjà signé le redéploiement %s : la seconde signature est celle d'une autre personne."
                    .formatted(nom, redeploiement);
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_10.reference();
        }
    }

    record MemeQualite(String redeploiement, String qualite) implements RefusDeRedeploiement {
        @Override
        public String code() {
            return "redeploiement.meme_qualite";
        }

        @Override
        public String phrase() {
            return "Le redéploiement %s est déjà signé par un %s : la CNSA et la DNS signent chacune une fois."
                    .formatted(redeploiement, qualite);
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_10.reference();
        }
    }

    record RepartitionChangee(String redeploiement) implements RefusDeRedeploiement {
        @Override
        public String code() {
            return "redeploiement.repartition_changee";
        }

        @Override
        public String phrase() {
            return "La répartition du redéploiement " + redeploiement
                    + " n'est pas celle que la première signature a gelée. Refusez-le et faites une nouvelle proposition.";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_10.reference();
        }
    }
}
