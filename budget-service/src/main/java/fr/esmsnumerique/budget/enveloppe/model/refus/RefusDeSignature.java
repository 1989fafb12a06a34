package fr.esmsnumerique.budget.enveloppe.model.refus;

import fr.esmsnumerique.budget.enveloppe.model.Regle;
import fr.esmsnumerique.kernel.ReferenceLegale;

/** Refused for who signs a redeployment, or for what is signed (BUD-10). */
public sealed interface RefusDeSignature extends MotifRefus {

    @Override
    default ReferenceLegale reference() {
        return Regle.BUD_10.reference();
    }

    record SignatureEnCours(String redeploiement) implements RefusDeSignature {
        @Override
        public String code() {
            return "redeploiement.signature_en_cours";
        }

        @Override
        public String constat() {
            return "Une signature ou un refus du redéploiement " + redeploiement + " est en cours d'écriture.";
        }

        @Override
        public String action() {
            return "Réessayez dans quelques secondes.";
        }

        @Override
        public ReferenceLegale reference() {
            return Regle.BUD_04.reference();
        }
    }

    record MemeSignataire(String redeploiement, String nom) implements RefusDeSignature {
        @Override
        public String code() {
            return "redeploiement.meme_signataire";
        }

        @Override
        public String constat() {
            return "%s a déjà signé le redéploiement %s.".formatted(nom, redeploiement);
        }

        @Override
        public String action() {
            return "Faites signer une autre personne, de l'autre institution.";
        }
    }

    record MemeQualite(String redeploiement, String qualite) implements RefusDeSignature {
        @Override
        public String code() {
            return "redeploiement.meme_qualite";
        }

        @Override
        public String constat() {
            return "Le redéploiement %s est déjà signé par un %s.".formatted(redeploiement, qualite);
        }

        @Override
        public String action() {
            return "La CNSA et la DNS signent chacune une fois.";
        }
    }

    record RepartitionChangee(String redeploiement) implements RefusDeSignature {
        @Override
        public String code() {
            return "redeploiement.repartition_changee";
        }

        @Override
        public String constat() {
            return "La répartition du redéploiement " + redeploiement
                    + " n'est pas celle que la première signature a gelée.";
        }

        @Override
        public String action() {
            return "Refusez-le et faites une nouvelle proposition.";
        }
    }
}
