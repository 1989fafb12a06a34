package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.financement.calcul.model.Bareme.FinancementSpecifique;
import fr.esmsnumerique.kernel.Montant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Funding reserved to organisations of fewer than 15 establishments, up to a ceiling and on quotes (FUN-21): equipment, project assistance. */
final class LignesSpecifiques {

    private static final String AMOA = "Assistance à maîtrise d'ouvrage, par porteur";

    private final Contexte contexte;
    private final ProjetAFinancer projet;
    private final FinancementSpecifique regles;
    private final List<Ligne> lignes = new ArrayList<>();

    private LignesSpecifiques(Contexte contexte) {
        this.contexte = contexte;
        this.projet = contexte.projet();
        this.regles = contexte.bareme().petitsOrganismes();
    }

    static List<Ligne> lignes(Contexte contexte) {
        LignesSpecifiques calcul = new LignesSpecifiques(contexte);
        calcul.equipement();
        calcul.amoa();
        return calcul.lignes;
    }

    private boolean estPetit(OrganismeProjet organisme) {
        boolean abaisse = organisme.corseOuUltramarin() && contexte.lectures().retient(Option.SEUIL_ABAISSE);
        return organisme.totalEssms() < (abaisse ? regles.seuilCorseOutreMer() : regles.seuil());
    }

    /** Establishments with the same quote share a line. */
    private void equipement() {
        boolean tous = contexte.lectures().retient(Option.TOUS_LES_ESSMS)
                && projet.organismes().stream().anyMatch(this::estPetit);
        Map<Montant, List<EssmsProjet>> parDevis = new LinkedHashMap<>();
        List<EssmsProjet> nonPetits = new ArrayList<>();
        for (EssmsProjet e : projet.financables()) {
            boolean ouvert = tous || estPetit(projet.organismeDe(e));
            e.devis()
                    .ifPresent(devis ->
                            (ouvert ? parDevis.computeIfAbsent(devis, d -> new ArrayList<>()) : nonPetits).add(e));
        }
        parDevis.forEach((devis, essms) -> lignes.add(Ligne.plafonnee(
                Poste.EQUIPEMENT,
                "Équipement et infrastructure, devis de " + Euros.format(devis) + " par ESSMS",
                essms.size(),
                regles.equipementParEssms(),
                devis.fois(essms.size()),
                essms,
                contexte.lectures().mention(Ambiguite.AMB_13))));
        if (!nonPetits.isEmpty()) {
            lignes.add(Ligne.nulle(
                    Poste.EQUIPEMENT,
                    "Équipement et infrastructure",
                    nonPetits.size(),
                    regles.equipementParEssms().reference(),
                    contexte.lectures().mention(Ambiguite.AMB_13),
                    "L'organisme gère " + seuilDit() + " : il n'est pas un petit organisme.",
                    nonPetits));
        }
    }

    private void amoa() {
        projet.devisDeAmoa().ifPresent(devis -> lignes.add(amoaOuverte() ? amoaPlafonnee(devis) : amoaRefusee()));
    }

    private boolean amoaOuverte() {
        return contexte.lectures().retient(Option.ORGANISMES_TOUS_PETITS)
                ? projet.organismes().stream().allMatch(this::estPetit)
                : projet.organismes().stream().anyMatch(this::estPetit);
    }

    private Ligne amoaPlafonnee(Montant devis) {
        return Ligne.plafonnee(
                Poste.AMOA,
                AMOA,
                1,
                regles.amoaParPorteur(),
                devis,
                List.of(),
                contexte.lectures().mention(Ambiguite.AMB_12));
    }

    private Ligne amoaRefusee() {
        return Ligne.nulle(
                Poste.AMOA,
                AMOA,
                1,
                regles.amoaParPorteur().reference(),
                contexte.lectures().mention(Ambiguite.AMB_12),
                "Le groupement compte un organisme de " + seuilDit() + ".",
                List.of());
    }

    private String seuilDit() {
        return regles.seuil() + " ESSMS ou plus (" + regles.seuilCorseOutreMer() + " en Corse et outre-mer)";
    }
}
