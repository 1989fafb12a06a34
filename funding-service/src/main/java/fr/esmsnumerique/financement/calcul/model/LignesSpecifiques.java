package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Equipment of small organisations: flat per establishment in 2021 and 2022 (FUN-03, FUN-13), up to a ceiling on quotes in 2025 (FUN-21). Establishments with the same quote
 * share a line.
 */
final class LignesSpecifiques {

    private static final String LIBELLE = "Équipement et infrastructure";

    private final Contexte contexte;
    private final FinancementSpecifique regles;
    private final List<Ligne> lignes = new ArrayList<>();

    private LignesSpecifiques(Contexte contexte) {
        this.contexte = contexte;
        this.regles = contexte.bareme().specifique();
    }

    static List<Ligne> lignes(Contexte contexte) {
        LignesSpecifiques calcul = new LignesSpecifiques(contexte);
        calcul.equipement();
        calcul.lignes.addAll(LignesAmoa.lignes(contexte));
        return calcul.lignes;
    }

    private void equipement() {
        List<EssmsProjet> ouverts = new ArrayList<>();
        List<EssmsProjet> nonPetits = new ArrayList<>();
        for (EssmsProjet e : contexte.equipables()) {
            if (e.demandeEquipement().isPresent()) {
                (estOuvert(e) ? ouverts : nonPetits).add(e);
            }
        }
        if (regles.equipement().surDevis()) {
            surDevis(ouverts);
        } else if (!ouverts.isEmpty()) {
            lignes.add(Ligne.forfait(
                    Poste.EQUIPEMENT,
                    LIBELLE + ", forfait",
                    regles.equipement().montant(),
                    ouverts,
                    contexte.lectures().mention(Ambiguite.AMB_13)));
        }
        ajouterNul(nonPetits, "L'organisme gère " + regles.grandOrganisme() + " : il n'est pas un petit organisme.");
    }

    private boolean estOuvert(EssmsProjet essms) {
        ProjetAFinancer projet = contexte.projet();
        boolean tous = contexte.lectures().retient(Option.TOUS_LES_ESSMS)
                && projet.organismes().stream().anyMatch(o -> regles.estPetit(o, contexte.lectures()));
        return tous || regles.estPetit(projet.organismeDe(essms), contexte.lectures());
    }

    private void surDevis(List<EssmsProjet> ouverts) {
        Map<Montant, List<EssmsProjet>> parDevis = new LinkedHashMap<>();
        List<EssmsProjet> sansDevis = new ArrayList<>();
        for (EssmsProjet e : ouverts) {
            e.demandeEquipement()
                    .flatMap(DemandeEquipement::devisConnu)
                    .ifPresentOrElse(
                            devis -> parDevis.computeIfAbsent(devis, d -> new ArrayList<>())
                                    .add(e),
                            () -> sansDevis.add(e));
        }
        parDevis.forEach((devis, essms) -> lignes.add(Ligne.plafonnee(
                Poste.EQUIPEMENT,
                LIBELLE + ", devis de " + Euros.format(devis) + " par ESSMS",
                essms.size(),
                regles.equipement().montant(),
                devis.fois(essms.size()),
                essms,
                contexte.lectures().mention(Ambiguite.AMB_13))));
        ajouterNul(sansDevis, "Le financement est accordé sur présentation d'un devis : aucun n'est joint.");
    }

    private void ajouterNul(List<EssmsProjet> essms, String motif) {
        if (!essms.isEmpty()) {
            lignes.add(Ligne.nulle(
                    Poste.EQUIPEMENT,
                    LIBELLE,
                    essms.size(),
                    regles.equipement().montant().reference(),
                    contexte.lectures().mention(Ambiguite.AMB_13),
                    motif,
                    essms));
        }
    }
}
