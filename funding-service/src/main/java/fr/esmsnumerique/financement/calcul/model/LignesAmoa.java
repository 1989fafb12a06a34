package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Project assistance: without an amount in 2021 (FUN-01), two flat amounts per project in 2022 (FUN-14, FUN-15), a ceiling per carrier on quote in 2025 (FUN-21).
 */
final class LignesAmoa {

    private static final String PILOTAGE = "Assistance à maîtrise d'ouvrage, pilotage du projet";
    private static final String MARCHE = "Assistance à maîtrise d'ouvrage, procédure de marché";

    private final Contexte contexte;
    private final FinancementSpecifique regles;
    private final DemandeAmoa demande;

    private LignesAmoa(Contexte contexte) {
        this.contexte = contexte;
        this.regles = contexte.bareme().specifique();
        this.demande = contexte.projet().amoa();
    }

    static void ajouter(Contexte contexte, List<Ligne> lignes) {
        LignesAmoa calcul = new LignesAmoa(contexte);
        if (calcul.demande.pilotage()) {
            lignes.add(calcul.pilotage());
        }
        if (calcul.demande.marche()) {
            lignes.add(calcul.marche());
        }
    }

    private Ligne pilotage() {
        Optional<ReferenceLegale> sansMontant = regles.sansMontant();
        if (sansMontant.isPresent()) {
            return nulle(
                    PILOTAGE,
                    sansMontant.get(),
                    null,
                    "Le texte permet de la financer sans en donner le montant : l'ARS le fixe par une décision motivée.");
        }
        Aide aide = regles.pilotage().orElseThrow(() -> new IllegalStateException("AMOA sans barème"));
        String lecture = contexte.lectures().mention(Ambiguite.AMB_12);
        ReferenceLegale reference = aide.montant().reference();
        if (!pilotageOuvert()) {
            return nulle(
                    PILOTAGE,
                    reference,
                    lecture,
                    "Le groupement compte un organisme de " + regles.grandOrganisme() + ".");
        }
        if (!aide.surDevis()) {
            return Ligne.forfaitDuProjet(Poste.AMOA, PILOTAGE, aide.montant(), lecture);
        }
        return demande.devisConnu()
                .map(devis -> Ligne.plafonnee(Poste.AMOA, PILOTAGE, 1, aide.montant(), devis, Groupe.VIDE, lecture))
                .orElseGet(() -> nulle(
                        PILOTAGE,
                        reference,
                        lecture,
                        "Le financement est accordé sur présentation d'un devis : aucun n'est joint."));
    }

    private boolean pilotageOuvert() {
        return contexte.lectures().retient(Option.UN_PETIT_ORGANISME)
                ? contexte.unPetitOrganisme()
                : contexte.tousPetitsOrganismes();
    }

    /** Open to a project in which a small organisation takes part, when it buys through the central purchasing body. */
    private Ligne marche() {
        Optional<Aide> aide = regles.marche();
        if (aide.isEmpty()) {
            ReferenceLegale voisine = regles.equipement().montant().reference();
            return nulle(MARCHE, voisine, null, "La campagne ne finance pas cette assistance.");
        }
        PrixCite forfait = aide.get().montant();
        if (!demande.parSad()) {
            return nulle(
                    MARCHE,
                    forfait.reference(),
                    null,
                    "Elle suppose un achat par le système d'acquisition dynamique (SAD) de la centrale d'achat.");
        }
        if (!contexte.unPetitOrganisme()) {
            return nulle(MARCHE, forfait.reference(), null, "Aucun organisme du projet n'est un petit organisme.");
        }
        return Ligne.forfaitDuProjet(Poste.AMOA, MARCHE, forfait, null);
    }

    private static Ligne nulle(String libelle, ReferenceLegale reference, @Nullable String lecture, String motif) {
        return Ligne.nulle(Poste.AMOA, libelle, 1, reference, lecture, motif, Groupe.VIDE);
    }
}
