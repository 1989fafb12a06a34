package fr.esmsnumerique.financement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.contrats.eligibilite.modele.Declarations;
import fr.esmsnumerique.contrats.eligibilite.modele.DemandesSpecifiques;
import fr.esmsnumerique.contrats.eligibilite.modele.DevisAmoa;
import fr.esmsnumerique.contrats.eligibilite.modele.Dossier;
import fr.esmsnumerique.contrats.eligibilite.modele.FinancementAnterieur;
import fr.esmsnumerique.contrats.eligibilite.modele.LigneEssms;
import fr.esmsnumerique.contrats.eligibilite.modele.VoieAchat;
import fr.esmsnumerique.financement.calcul.model.BaremesDeTest;
import fr.esmsnumerique.financement.calcul.model.CalculSubvention;
import fr.esmsnumerique.financement.calcul.model.Ligne;
import fr.esmsnumerique.financement.calcul.model.Poste;
import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import fr.esmsnumerique.financement.subvention.infrastructure.DossierRecu;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Du dossier retenu au projet à financer : AMOA et ESSMS pilotes")
class DossierRecuTest {

    @ParameterizedTest
    @EnumSource(VoieAchat.class)
    @DisplayName("FUN-14 : l'assistance au marché suppose l'achat par le SAD, à 15 000 €")
    void assistance_au_marche(VoieAchat voie) {
        ProjetAFinancer projet = recu(d -> d.amoaMarche(true), voie);

        Ligne marche = amoa(projet).getFirst();
        assertThat(amoa(projet)).hasSize(1);
        assertThat(marche.retenu().centimes()).isEqualTo(voie == VoieAchat.SAD ? 1_500_000 : 0);
        assertThat(marche.reference().regle()).isEqualTo("FUN-14");
        if (voie != VoieAchat.SAD) {
            assertThat(marche.motif()).contains("SAD");
        }
    }

    @Test
    void une_voie_d_achat_tue_ne_vaut_pas_sad() {
        assertThat(amoa(recu(d -> d.amoaMarche(true), null)).getFirst().retenu().centimes())
                .isZero();
    }

    @Test
    @DisplayName("FUN-15 : le pilotage se demande sans devis, un devis vaut demande")
    void pilotage() {
        assertThat(amoa(recu(d -> d.amoaPilotage(true), null)))
                .extracting(l -> l.retenu().centimes())
                .containsExactly(10_000_000L);
        assertThat(amoa(recu(d -> d.amoaPilotage(false).amoa(new DevisAmoa().devisCentimes(1L)), null)))
                .hasSize(1);
        assertThat(amoa(recu(d -> d.amoaPilotage(false).amoaMarche(false), VoieAchat.SAD)))
                .isEmpty();
        assertThat(amoa(recu(UnaryOperator.identity(), VoieAchat.SAD))).isEmpty();
    }

    @Test
    @DisplayName(
            "AMB-30 : les lignes écartées comme déjà financées pour la même solution comptent dans la taille, une fois chacune")
    void pilotes() {
        assertThat(avecAnterieur("DUI-ALPHA", false, 2).essmsPilotes()).isEqualTo(2);
        assertThat(avecAnterieur("DUI-BETA", false, 2).essmsPilotes()).isZero();
        assertThat(avecAnterieur("DUI-ALPHA", true, 2).essmsPilotes()).isZero();

        Dossier deuxFois = DossiersDeTest.groupement("G22-27-0001");
        LigneEssms pilote = anterieure(deuxFois.getEssms().getFirst(), "DUI-ALPHA", false);
        anterieure(deuxFois.getEssms().getLast(), "DUI-ALPHA", false).numeroFiness(pilote.getNumeroFiness());
        assertThat(lu(deuxFois).essmsPilotes()).isEqualTo(1);
    }

    private static ProjetAFinancer avecAnterieur(String solution, boolean financable, int nombre) {
        Dossier dossier = DossiersDeTest.simple("G22-27-0001");
        dossier.getEssms().stream().limit(nombre).forEach(l -> anterieure(l, solution, financable));
        return lu(dossier);
    }

    private static LigneEssms anterieure(LigneEssms ligne, String solution, boolean financable) {
        return ligne.financable(financable)
                .clauseNonFinancable("ELI-28")
                .financementsAnterieurs(
                        List.of(new FinancementAnterieur().campagne("A21").codeSolution(solution)));
    }

    private static ProjetAFinancer recu(UnaryOperator<DemandesSpecifiques> demandes, @Nullable VoieAchat voie) {
        Dossier dossier = DossiersDeTest.groupement("G22-27-0001")
                .demandesSpecifiques(demandes.apply(new DemandesSpecifiques()))
                .declarations(new Declarations().voieAchat(voie));
        return lu(dossier);
    }

    /** As it travels between the two services. */
    private static ProjetAFinancer lu(Dossier dossier) {
        JsonMapper json = JsonMapper.shared();
        return DossierRecu.enDossierRetenu(json.readValue(
                        json.writeValueAsBytes(dossier),
                        fr.esmsnumerique.contrats.eligibilite.client.modele.Dossier.class))
                .projet();
    }

    private static List<Ligne> amoa(ProjetAFinancer projet) {
        return CalculSubvention.calculer(projet, BaremesDeTest.g22()).lignes().stream()
                .filter(l -> l.poste() == Poste.AMOA)
                .toList();
    }
}
