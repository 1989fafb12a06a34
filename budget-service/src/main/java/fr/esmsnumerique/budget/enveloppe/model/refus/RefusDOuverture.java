package fr.esmsnumerique.budget.enveloppe.model.refus;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Regle;
import fr.esmsnumerique.kernel.ReferenceLegale;

/** Refused because the envelope is not opened, or already is. */
public sealed interface RefusDOuverture extends MotifRefus {

    record EnveloppeDejaOuverte(EnveloppeId enveloppe) implements RefusDOuverture {
        @Override
        public String code() {
            return "enveloppe.deja_ouverte";
        }

        @Override
        public String constat() {
            return "L'enveloppe " + enveloppe + " est déjà ouverte.";
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

    record EnveloppeNonOuverte(EnveloppeId enveloppe) implements RefusDOuverture {
        @Override
        public String code() {
            return "enveloppe.introuvable";
        }

        @Override
        public String constat() {
            return "L'enveloppe " + enveloppe + " n'est pas ouverte.";
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
}
