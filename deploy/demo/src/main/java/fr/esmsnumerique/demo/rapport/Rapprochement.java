package fr.esmsnumerique.demo.rapport;

import fr.esmsnumerique.contrats.budget.client.modele.LigneRegion;
import fr.esmsnumerique.contrats.budget.client.modele.PilotageNational;
import fr.esmsnumerique.contrats.budget.client.modele.Postes;
import fr.esmsnumerique.contrats.budget.client.modele.Soldes;
import fr.esmsnumerique.demo.oracle.SituationAttendue;
import fr.esmsnumerique.demo.oracle.TableauAttendu;
import fr.esmsnumerique.demo.texte.Francais;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A consolidated table against the sum of its rows, the ledger's balances read apart, and the oracle. */
public final class Rapprochement {

    private static final int REGIONS = 18;

    private final PilotageNational table;
    private final Map<String, Postes> soldes;
    private final TableauAttendu oracle;

    public Rapprochement(PilotageNational table, Soldes soldes, TableauAttendu oracle) {
        this.table = table;
        this.soldes = soldes.getRegions().stream().collect(Collectors.toMap(s -> s.getRegion(), s -> s.getPostes()));
        this.oracle = oracle;
    }

    public void verifier(Controles controles) {
        controles.verifier(
                "dix-huit régions",
                table.getRegions().size() == REGIONS,
                table.getRegions().size() + " lignes");
        for (Mesure mesure : Mesure.AE) {
            long somme = table.getRegions().stream().mapToLong(mesure.ligne()).sum();
            long total = mesure.total().applyAsLong(table.getTotal());
            controles.verifier(
                    mesure.nom() + " : total = somme des lignes (" + Francais.euros(total) + ")",
                    somme == total,
                    Francais.euros(somme) + " en additionnant");
            List<String> ecarts = table.getRegions().stream()
                    .map(ligne -> ecart(mesure, ligne))
                    .filter(ecart -> !ecart.isEmpty())
                    .toList();
            controles.verifier(
                    mesure.nom() + " : chaque ligne = grand livre = règles",
                    ecarts.isEmpty(),
                    String.join(" ; ", ecarts));
        }
        List<String> nombres = new ArrayList<>();
        table.getRegions().forEach(ligne -> nombres.addAll(ecartsDeNombre(ligne)));
        controles.verifier(
                "dossiers, états, ESSMS, projets et cibles = règles", nombres.isEmpty(), String.join(" ; ", nombres));
        controles.verifier(
                "rapprochement de la plateforme sans écart",
                table.getRapprochement().getConforme(),
                table.getRapprochement().getEcarts().toString());
    }

    private String ecart(Mesure mesure, LigneRegion ligne) {
        long affiche = mesure.ligne().applyAsLong(ligne);
        Postes postes = soldes.get(ligne.getRegion());
        long livre = postes == null ? 0 : mesure.grandLivre().applyAsLong(postes);
        long regles = mesure.attendue().applyAsLong(attendue(ligne));
        return affiche == livre && affiche == regles
                ? ""
                : "%s affiche %s, le grand livre %s, les règles %s"
                        .formatted(
                                ligne.getSigle(),
                                Francais.euros(affiche),
                                Francais.euros(livre),
                                Francais.euros(regles));
    }

    private List<String> ecartsDeNombre(LigneRegion ligne) {
        SituationAttendue attendue = attendue(ligne);
        List<String> ecarts = new ArrayList<>();
        comparer(ecarts, ligne, "dossiers", ligne.getDossiers(), attendue.dossiers());
        comparer(ecarts, ligne, "ESSMS", ligne.getEssms(), attendue.essms());
        comparer(ecarts, ligne, "projets suivis", ligne.getProjetsSuivis(), attendue.projetsSuivis());
        comparer(
                ecarts,
                ligne,
                "projets aux cibles atteintes",
                ligne.getProjetsCiblesAtteintes(),
                attendue.projetsCiblesAtteintes());
        comparer(ecarts, ligne, "états", presents(ligne.getDossiersParEtat()), attendue.dossiersParEtat());
        long taux = ligne.getTauxEngagementPointsDeBase() == null ? 0 : ligne.getTauxEngagementPointsDeBase();
        comparer(ecarts, ligne, "taux", taux, attendue.tauxPointsDeBase());
        return ecarts;
    }

    private static void comparer(List<String> ecarts, LigneRegion ligne, String quoi, Object affiche, Object attendu) {
        if (!affiche.equals(attendu)) {
            ecarts.add("%s : %s %s au lieu de %s".formatted(ligne.getSigle(), affiche, quoi, attendu));
        }
    }

    private static Map<String, Integer> presents(Map<String, Integer> parEtat) {
        return parEtat.entrySet().stream()
                .filter(etat -> etat.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private SituationAttendue attendue(LigneRegion ligne) {
        return oracle.region(Region.deCode(ligne.getRegion()).orElseThrow(), table.getSituationAu());
    }
}
