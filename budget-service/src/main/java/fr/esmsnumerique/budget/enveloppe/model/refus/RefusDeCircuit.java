package fr.esmsnumerique.budget.enveloppe.model.refus;

import fr.esmsnumerique.budget.enveloppe.model.Euros;
import fr.esmsnumerique.budget.enveloppe.model.Regle;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;
import java.util.Optional;

/** Refused because of how the region organises its engagements: delegations of signature, separation of roles. The texts leave it to the ARS. */
public sealed interface RefusDeCircuit extends MotifRefus {

    @Override
    default ReferenceLegale reference() {
        return Regle.TENUE.reference();
    }

    /** The code is that of a missing role: nobody learns from it what the ledger holds. */
    record SansDelegation() implements RefusDeCircuit {
        @Override
        public String code() {
            return "acces.role";
        }

        @Override
        public String constat() {
            return "Engager demande le rôle ARS_DECIDEUR, ou une délégation de signature dans votre ARS.";
        }

        @Override
        public String action() {
            return "Demandez une délégation à un décideur de votre ARS.";
        }
    }

    record HorsVigueur(String delegation, LocalDate du, LocalDate au, boolean revoquee, LocalDate jour)
            implements RefusDeCircuit {

        @Override
        public String code() {
            return "delegation.hors_vigueur";
        }

        @Override
        public String constat() {
            return revoquee
                    ? "Votre délégation de signature " + delegation + " a été révoquée."
                    : "Votre délégation de signature %s vaut du %s au %s inclus ; nous sommes le %s."
                            .formatted(delegation, Paris.enLettres(du), Paris.enLettres(au), Paris.enLettres(jour));
        }

        @Override
        public String action() {
            return "Demandez une nouvelle délégation à un décideur de votre ARS.";
        }
    }

    record PlafondDepasse(long centimes, long plafond) implements RefusDeCircuit {
        @Override
        public String code() {
            return "delegation.plafond_depasse";
        }

        @Override
        public String constat() {
            return "Votre délégation de signature va jusqu'à %s ; la subvention est de %s."
                    .formatted(Euros.de(plafond), Euros.de(centimes));
        }

        @Override
        public Optional<Manque> manque() {
            return Optional.of(new Manque(plafond, centimes));
        }

        @Override
        public String action() {
            return "Faites engager ce dossier par un décideur de votre ARS.";
        }
    }

    record DelegationIntrouvable(String delegation) implements RefusDeCircuit {
        @Override
        public String code() {
            return "delegation.introuvable";
        }

        @Override
        public String constat() {
            return "Votre région n'a pas de délégation de signature " + delegation + ".";
        }

        @Override
        public String action() {
            return "Vérifiez son identifiant dans la liste.";
        }
    }

    record DejaRevoquee(String delegation) implements RefusDeCircuit {
        @Override
        public String code() {
            return "delegation.deja_revoquee";
        }

        @Override
        public String constat() {
            return "La délégation de signature " + delegation + " est déjà révoquée.";
        }

        @Override
        public String action() {
            return "Accordez-en une nouvelle s'il le faut.";
        }
    }

    record DatesInvalides(LocalDate du, LocalDate au, LocalDate jour) implements RefusDeCircuit {
        @Override
        public String code() {
            return "delegation.dates_invalides";
        }

        @Override
        public String constat() {
            return "Une délégation commence au plus tôt aujourd'hui et dure trois ans au plus : du %s au %s, nous sommes le %s."
                    .formatted(Paris.enLettres(du), Paris.enLettres(au), Paris.enLettres(jour));
        }

        @Override
        public String action() {
            return "Corrigez les dates.";
        }
    }

    record DelegationASoiMeme() implements RefusDeCircuit {
        @Override
        public String code() {
            return "delegation.a_soi_meme";
        }

        @Override
        public String constat() {
            return "On ne se délègue pas sa propre signature.";
        }

        @Override
        public String action() {
            return "Désignez une autre personne.";
        }
    }

    record SeparationInchangee(boolean assouplie) implements RefusDeCircuit {
        @Override
        public String code() {
            return "separation.inchangee";
        }

        @Override
        public String constat() {
            return "La séparation des rôles est déjà " + (assouplie ? "assouplie" : "stricte") + " dans votre région.";
        }

        @Override
        public String action() {
            return "Il n'y a rien à décider.";
        }
    }

    record ModifieEntreTemps() implements RefusDeCircuit {
        @Override
        public String code() {
            return "circuit.modifie_entretemps";
        }

        @Override
        public String constat() {
            return "Le circuit d'engagement de votre région change au même moment.";
        }

        @Override
        public String action() {
            return "Réessayez avec la même clé.";
        }
    }
}
