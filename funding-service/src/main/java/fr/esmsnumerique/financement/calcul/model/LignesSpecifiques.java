package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Equipment of small organisations: flat per establishment in 2021 and 2022 (FUN-03, FUN-13), up to a ceiling on quotes in 2025 (FUN-21). Establishments with the same quote
 * share a line.
 */
final class LignesSpecifiques {

    private static final String LIBELLE = "Équipement et infrastructure";

    private final Contexte contexte;
    private final FinancementSpecifique regles;
    private final List<Ligne> lignes;

    private LignesSpecifiques(Contexte contexte, List<Ligne> lignes) {
        this.contexte = contexte;
        this.regles = contexte.bareme().specifique();
        this.lignes = lignes;
    }

    static void ajouter(Contexte contexte, List<Ligne> lignes) {
        new LignesSpecifiques(contexte, lignes).equipement();
        LignesAmoa.ajouter(contexte, lignes);
    }

    private void equipement() {
        boolean tous = contexte.lectures().retient(Option.TOUS_LES_ESSMS) && contexte.unPetitOrganisme();
        List<EssmsProjet> essms = contexte.projet().essms();
        int nombre = essms.size();
        Groupe ouverts = new Groupe(nombre);
        Groupe nonPetits = new Groupe(nombre);
        for (int i = 0; i < nombre; i++) {
            EssmsProjet e = essms.get(i);
            if (e.equipement() != null && contexte.estEquipable(e)) {
                (tous || contexte.estDUnPetit(e) ? ouverts : nonPetits).ajouter(e);
            }
        }
        if (regles.equipement().surDevis()) {
            surDevis(ouverts);
        } else if (!ouverts.estVide()) {
            lignes.add(Ligne.forfait(
                    Poste.EQUIPEMENT,
                    LIBELLE + ", forfait",
                    regles.equipement().montant(),
                    ouverts,
                    contexte.lectures().mention(Ambiguite.AMB_13)));
        }
        if (!nonPetits.estVide()) {
            lignes.add(nulle(
                    nonPetits, "L'organisme gère " + regles.grandOrganisme() + " : il n'est pas un petit organisme."));
        }
    }

    private void surDevis(Groupe ouverts) {
        Groupe sansDevis = Groupe.VIDE;
        for (Groupe memeDevis : ouverts.selon(LignesSpecifiques::devis)) {
            Montant devis = devis(memeDevis.premier());
            if (devis == null) {
                sansDevis = memeDevis;
            } else {
                lignes.add(surDevis(devis, memeDevis));
            }
        }
        if (!sansDevis.estVide()) {
            lignes.add(nulle(sansDevis, "Le financement est accordé sur présentation d'un devis : aucun n'est joint."));
        }
    }

    private static @Nullable Montant devis(EssmsProjet essms) {
        DemandeEquipement demande = essms.equipement();
        return demande == null ? null : demande.devis();
    }

    private Ligne surDevis(Montant devis, Groupe essms) {
        return Ligne.plafonnee(
                Poste.EQUIPEMENT,
                LIBELLE + ", devis de " + Euros.format(devis) + " par ESSMS",
                essms.taille(),
                regles.equipement().montant(),
                devis.fois(essms.taille()),
                essms,
                contexte.lectures().mention(Ambiguite.AMB_13));
    }

    private Ligne nulle(Groupe essms, String motif) {
        return Ligne.nulle(
                Poste.EQUIPEMENT,
                LIBELLE,
                essms.taille(),
                regles.equipement().montant().reference(),
                contexte.lectures().mention(Ambiguite.AMB_13),
                motif,
                essms);
    }
}
