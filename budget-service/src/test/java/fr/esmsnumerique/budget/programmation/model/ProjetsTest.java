package fr.esmsnumerique.budget.programmation.model;

import static fr.esmsnumerique.budget.enveloppe.Exemples.BFC;
import static fr.esmsnumerique.budget.enveloppe.Exemples.CNSA;
import static fr.esmsnumerique.budget.enveloppe.Exemples.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Clore;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Degeler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Deprogrammer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Programmer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reprogrammer;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjetsTest {

    private static final LocalDate FIN_OCTOBRE = LocalDate.parse("2025-10-31");

    private final Livre livre = new Livre();

    @Test
    void un_projet_dit_ou_il_en_est_depuis_quand_et_par_qui() {
        livre.doter();
        String dossier = "G25-27-0001";
        livre.ecrire(Exemples.programmation(dossier, 300), FINANCIER);
        livre.maintenant = Instant.parse("2025-07-01T08:00:00Z");
        livre.ecrire(
                new Reprogrammer(dossier, BFC, Montant.euros(400), "Révision", () -> Exemples.ECHEANCES), DECIDEUR);
        assertThat(livre.projet(dossier, FIN_OCTOBRE)).hasValueSatisfying(projet -> {
            assertThat(projet.etat()).isEqualTo(EtatProjet.PROGRAMME);
            assertThat(projet.total()).isEqualTo(40_000);
            assertThat(projet.acte().depuis()).isEqualTo("2025-07-01");
            assertThat(projet.acte().par()).isEqualTo(DECIDEUR);
        });
        livre.maintenant = Instant.parse("2025-10-16T08:00:00Z");
        livre.geler("R1", 70_000, List.of(dossier));
        assertThat(etat(dossier)).contains(EtatProjet.GELE);
        livre.ecrire(new Degeler("R1", "Refusé"), Livre.DNS);
        assertThat(etat(dossier)).contains(EtatProjet.PROGRAMME);
        livre.ecrire(Exemples.engagement(dossier), new Auteur("autre", "Autre"));
        livre.ecrire(Livre.retrait(dossier, Optional.of(new Montant(1))), DECIDEUR);
        assertThat(livre.projet(dossier, FIN_OCTOBRE)).hasValueSatisfying(projet -> {
            assertThat(projet.etat()).isEqualTo(EtatProjet.ENGAGE);
            assertThat(projet.total()).isEqualTo(39_999);
            assertThat(projet.acte().par().sujet())
                    .as("qui a engagé, non qui a retiré")
                    .isEqualTo("autre");
        });
        livre.ecrire(Livre.retrait(dossier, Optional.empty()), DECIDEUR);
        assertThat(livre.projet(dossier, FIN_OCTOBRE)).hasValueSatisfying(projet -> {
            assertThat(projet.etat()).isEqualTo(EtatProjet.RETIRE);
            assertThat(projet.parts()).isEmpty();
        });
        livre.ecrire(Exemples.programmation(dossier, 10), FINANCIER);
        assertThat(etat(dossier)).contains(EtatProjet.PROGRAMME);
        livre.ecrire(new Deprogrammer(dossier, BFC, "Abandon"), FINANCIER);
        assertThat(etat(dossier)).contains(EtatProjet.RETIRE);
        assertThat(livre.projet(dossier, LocalDate.parse("2025-06-30"))
                        .orElseThrow()
                        .total())
                .as("l'état d'un jour passé se relit")
                .isEqualTo(30_000);
        assertThat(livre.projet(dossier, LocalDate.parse("2025-06-01"))).isEmpty();
    }

    @Test
    void un_dossier_libere_ou_caduc_n_est_plus_un_projet() {
        livre.doter();
        livre.ecrire(Exemples.programmation("G25-27-0001", 300), FINANCIER);
        livre.ecrire(new Deprogrammer("G25-27-0001", BFC, "Abandon"), FINANCIER);
        assertThat(etat("G25-27-0001")).isEmpty();
        livre.ecrire(Exemples.programmation("G25-27-0002", 300), FINANCIER);
        livre.maintenant = Instant.parse("2026-01-02T08:00:00Z");
        livre.ecrire(new Clore("Fin 2025"), CNSA);
        assertThat(livre.projet("G25-27-0002", LocalDate.parse("2025-12-30"))).isPresent();
        assertThat(livre.projet("G25-27-0002", LocalDate.parse("2025-12-31"))).isEmpty();
        assertThat(livre.ligne(BFC, "2025-12-31").chiffres().caduc()).isEqualTo(100_000);
    }

    @Test
    void on_choisit_les_projets_par_region_etat_et_origine_et_l_ordre_est_total() {
        livre.doter();
        livre.ecrire(
                new NotifierAe(Region.BOURGOGNE_FRANCHE_COMTE, 50_000, "FMIS-2", LocalDate.parse("2025-05-20")), CNSA);
        livre.ecrire(Exemples.programmation("G25-27-0002", 900), FINANCIER);
        livre.ecrire(Exemples.programmation("G25-27-0001", 200), FINANCIER);
        livre.ecrire(
                new Programmer("G25-44-0001", Livre.GRAND_EST, Montant.euros(200), () -> Exemples.ECHEANCES),
                FINANCIER);
        livre.ecrire(Exemples.engagement("G25-27-0002"), DECIDEUR);

        assertThat(dossiers(Optional.empty(), Optional.empty(), ChoixDeProjets.Tri.DOSSIER))
                .containsExactly("G25-27-0001", "G25-27-0002", "G25-44-0001");
        assertThat(dossiers(Optional.empty(), Optional.empty(), ChoixDeProjets.Tri.MONTANT))
                .containsExactly("G25-27-0002", "G25-27-0001", "G25-44-0001");
        assertThat(dossiers(Optional.empty(), Optional.empty(), ChoixDeProjets.Tri.DEPUIS))
                .containsExactly("G25-27-0002", "G25-44-0001", "G25-27-0001");
        assertThat(dossiers(Optional.of(EtatProjet.PROGRAMME), Optional.empty(), ChoixDeProjets.Tri.DOSSIER))
                .containsExactly("G25-27-0001", "G25-44-0001");
        List<Projet> second = new ChoixDeProjets(
                        Set.of(Region.BOURGOGNE_FRANCHE_COMTE),
                        Optional.empty(),
                        Optional.of("FMIS-2"),
                        ChoixDeProjets.Tri.DOSSIER)
                .parmi(livre.projets(FIN_OCTOBRE));
        assertThat(second).singleElement().satisfies(projet -> {
            assertThat(projet.dossier()).isEqualTo("G25-27-0001");
            assertThat(projet.total()).as("ce qui vient de FMIS-2 seulement").isEqualTo(10_000);
        });
    }

    private Optional<EtatProjet> etat(String dossier) {
        return livre.projet(dossier, FIN_OCTOBRE).map(Projet::etat);
    }

    private List<String> dossiers(Optional<EtatProjet> etat, Optional<String> origine, ChoixDeProjets.Tri tri) {
        return new ChoixDeProjets(Set.of(Region.BOURGOGNE_FRANCHE_COMTE, Region.GRAND_EST), etat, origine, tri)
                .parmi(livre.projets(FIN_OCTOBRE)).stream().map(Projet::dossier).toList();
    }
}
