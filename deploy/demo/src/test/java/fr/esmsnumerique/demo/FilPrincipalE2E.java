package fr.esmsnumerique.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.contrats.budget.client.modele.LigneRegion;
import fr.esmsnumerique.contrats.budget.client.modele.PilotageNational;
import fr.esmsnumerique.demo.actes.Comptes;
import fr.esmsnumerique.demo.oracle.Annee2025;
import fr.esmsnumerique.demo.plateforme.Adresses;
import fr.esmsnumerique.demo.plateforme.Plateforme;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Plays the whole thread on a started platform with real tokens, then reads figures that were worked out on paper. */
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class FilPrincipalE2E {

    private static final Adresses ADRESSES = Adresses.depuis(System.getenv());
    private static List<String> ecarts = List.of("pas encore joué");
    private static PilotageNational table;

    @BeforeAll
    static void jouer() {
        JouerDemo joueur = new JouerDemo(System.out::println);
        ecarts = joueur.jouer(ADRESSES, List.of());
        table = new Plateforme(ADRESSES, phrase -> {})
                .lire(Comptes.CNSA, poste -> poste.pilotage().lirePilotageNational(Annee2025.EXERCICE));
    }

    @Test
    void le_grand_livre_le_tableau_l_api_et_les_regles_disent_la_meme_chose() {
        assertThat(ecarts).isEmpty();
    }

    @Test
    void les_montants_nationaux_sont_ceux_du_papier() {
        assertThat(table.getTotal().getNotifieCentimes()).isEqualTo(420_000_000L);
        assertThat(table.getTotal().getEngageCentimes()).isEqualTo(98_200_000L + 83_800_000L + 140_460_197L);
        assertThat(table.getTotal().getProgrammeCentimes()).isEqualTo(37_800_000L);
        assertThat(table.getTotal().getDossiers()).isEqualTo(12);
        assertThat(table.getTotal().getEssms()).isEqualTo(250);
    }

    @Test
    void chaque_region_a_les_siens() {
        assertThat(region("27").getPayeCentimes()).isEqualTo(98_200_000L);
        assertThat(region("52").getPayeCentimes()).isEqualTo(42_000_000L + 14_600_000L + 12_600_000L);
        assertThat(region("44").getPayeCentimes()).isEqualTo(63_000_000L + 38_730_099L);
        assertThat(region("11").getNotifieCentimes()).isZero();
    }

    @Test
    void jouer_de_nouveau_ne_change_rien() {
        List<String> seconds = new JouerDemo(phrase -> {}).jouer(ADRESSES, List.of());
        assertThat(seconds).isEqualTo(ecarts);
        PilotageNational apres = new Plateforme(ADRESSES, phrase -> {})
                .lire(Comptes.CNSA, poste -> poste.pilotage().lirePilotageNational(Annee2025.EXERCICE));
        assertThat(apres.getTotal()).isEqualTo(table.getTotal());
        assertThat(apres.getRegions()).isEqualTo(table.getRegions());
    }

    private static LigneRegion region(String code) {
        return table.getRegions().stream()
                .filter(ligne -> ligne.getRegion().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
