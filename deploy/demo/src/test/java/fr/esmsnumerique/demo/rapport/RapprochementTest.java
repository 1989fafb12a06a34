package fr.esmsnumerique.demo.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.contrats.budget.client.modele.IndicateursPilotage;
import fr.esmsnumerique.contrats.budget.client.modele.LigneRegion;
import fr.esmsnumerique.contrats.budget.client.modele.PilotageNational;
import fr.esmsnumerique.contrats.budget.client.modele.Postes;
import fr.esmsnumerique.contrats.budget.client.modele.SoldeRegion;
import fr.esmsnumerique.contrats.budget.client.modele.Soldes;
import fr.esmsnumerique.contrats.budget.client.modele.StatutPilotage;
import fr.esmsnumerique.demo.donnees.Dossiers2025;
import fr.esmsnumerique.demo.oracle.ScenarioCourt;
import fr.esmsnumerique.demo.oracle.SituationAttendue;
import fr.esmsnumerique.demo.oracle.TableauAttendu;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checks must fail for one centime or one application: a table made from the oracle, then altered. */
class RapprochementTest {

    private static final LocalDate AU = LocalDate.of(2025, 10, 14);

    private final TableauAttendu oracle = new TableauAttendu(Dossiers2025.courts(), ScenarioCourt.creer());
    private final PilotageNational table = table();
    private final Soldes soldes = soldes();

    @Test
    void rien_a_dire_quand_tout_concorde() {
        assertThat(ecarts()).isEmpty();
    }

    @Test
    void un_centime_de_plus_dans_une_ligne_se_voit_dans_la_somme_et_dans_la_ligne() {
        LigneRegion bfc = ligne(Region.BOURGOGNE_FRANCHE_COMTE);
        bfc.setEngageCentimes(bfc.getEngageCentimes() + 1);
        assertThat(ecarts()).hasSize(2).allSatisfy(ecart -> assertThat(ecart).contains("AE engagées"));
    }

    @Test
    void un_centime_de_moins_au_grand_livre_se_voit() {
        Postes postes = soldes.getRegions().getFirst().getPostes();
        postes.setPayeAvanceCentimes(postes.getPayeAvanceCentimes() + 1);
        assertThat(ecarts()).singleElement().asString().contains("le grand livre 0,01 €");
    }

    @Test
    void un_dossier_dans_le_mauvais_etat_se_voit() {
        ligne(Region.GRAND_EST).getDossiersParEtat().put("RETENU", 4);
        assertThat(ecarts()).singleElement().asString().contains("GES").contains("états");
    }

    @Test
    void le_rapprochement_de_la_plateforme_compte_aussi() {
        table.getRapprochement().setConforme(false);
        assertThat(ecarts()).singleElement().asString().contains("rapprochement");
    }

    @Test
    void le_tableau_imprime_a_dix_huit_lignes_un_total_et_des_colonnes_alignees() {
        List<String> lignes = TableauNational.texte(table).lines().skip(1).toList();
        assertThat(lignes).hasSize(1 + 1 + 18 + 1 + 1);
        int statut = lignes.getFirst().indexOf("Statut");
        assertThat(lignes.stream()
                        .filter(ligne -> !ligne.startsWith("---"))
                        .skip(1)
                        .map(ligne -> ligne.substring(statut)))
                .hasSize(19)
                .allMatch(texte -> texte.equals("Sans objet") || texte.equals("Vigilance"));
        assertThat(lignes.getLast())
                .startsWith("Total")
                .contains("3 900 000,00")
                .contains("250");
    }

    private List<String> ecarts() {
        Controles controles = new Controles(phrase -> {});
        new Rapprochement(table, soldes, oracle).verifier(controles);
        return controles.ecarts();
    }

    private LigneRegion ligne(Region region) {
        return table.getRegions().stream()
                .filter(ligne -> ligne.getRegion().equals(region.code()))
                .findFirst()
                .orElseThrow();
    }

    private PilotageNational table() {
        List<LigneRegion> lignes =
                Arrays.stream(Region.values()).map(this::ligneAttendue).toList();
        var total = new IndicateursPilotage()
                .notifieCentimes(lignes.stream()
                        .mapToLong(LigneRegion::getNotifieCentimes)
                        .sum())
                .alloueCentimes(lignes.stream()
                        .mapToLong(LigneRegion::getAlloueCentimes)
                        .sum())
                .programmeCentimes(lignes.stream()
                        .mapToLong(LigneRegion::getProgrammeCentimes)
                        .sum())
                .engageCentimes(lignes.stream()
                        .mapToLong(LigneRegion::getEngageCentimes)
                        .sum())
                .payeCentimes(
                        lignes.stream().mapToLong(LigneRegion::getPayeCentimes).sum())
                .nonEngageCentimes(lignes.stream()
                        .mapToLong(LigneRegion::getNonEngageCentimes)
                        .sum())
                .dossiers(lignes.stream().mapToInt(LigneRegion::getDossiers).sum())
                .essms(lignes.stream().mapToInt(LigneRegion::getEssms).sum())
                .projetsSuivis(0)
                .projetsCiblesAtteintes(0)
                .statut(StatutPilotage.VIGILANCE);
        return new PilotageNational()
                .situationAu(AU)
                .regions(lignes)
                .total(total)
                .rapprochement(new fr.esmsnumerique.contrats.budget.client.modele.Rapprochement()
                        .conforme(true)
                        .ecarts(List.of()));
    }

    private LigneRegion ligneAttendue(Region region) {
        SituationAttendue attendue = oracle.region(region, AU);
        LigneRegion ligne = new LigneRegion()
                .region(region.code())
                .nom(region.nom())
                .sigle(region.sigle())
                .notifieCentimes(attendue.notifie())
                .alloueCentimes(attendue.alloue())
                .programmeCentimes(attendue.programme())
                .engageCentimes(attendue.engage())
                .payeCentimes(attendue.paye())
                .nonEngageCentimes(attendue.nonEngage())
                .dossiers(attendue.dossiers())
                .dossiersParEtat(attendue.dossiersParEtat())
                .essms(attendue.essms())
                .projetsSuivis(attendue.projetsSuivis())
                .projetsCiblesAtteintes(attendue.projetsCiblesAtteintes())
                .statut(StatutPilotage.SANS_OBJET);
        return attendue.alloue() == 0 ? ligne : ligne.tauxEngagementPointsDeBase((int) attendue.tauxPointsDeBase());
    }

    private Soldes soldes() {
        return new Soldes()
                .regions(Arrays.stream(Region.values())
                        .map(region ->
                                new SoldeRegion().region(region.code()).postes(postes(oracle.region(region, AU))))
                        .toList());
    }

    private static Postes postes(SituationAttendue attendue) {
        return new Postes()
                .notifieCentimes(attendue.notifie())
                .alloueCentimes(attendue.alloue())
                .programmeCentimes(attendue.programme())
                .engageCentimes(attendue.engage())
                .nonEngageCentimes(attendue.nonEngage())
                .payeAvanceCentimes(attendue.paye())
                .payeSoldeCentimes(0L);
    }
}
