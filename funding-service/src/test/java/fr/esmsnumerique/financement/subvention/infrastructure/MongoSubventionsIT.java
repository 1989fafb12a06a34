package fr.esmsnumerique.financement.subvention.infrastructure;

import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.AGENT;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.INSTANT;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.calculee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.conventionnee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.decidee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.engagee;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.financement.calcul.model.Projets;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.calcul.model.TypeProjet;
import fr.esmsnumerique.financement.subvention.application.Resultat;
import fr.esmsnumerique.financement.subvention.application.Subventions.Selection;
import fr.esmsnumerique.financement.subvention.model.Attestation;
import fr.esmsnumerique.financement.subvention.model.Attribution;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.financement.subvention.model.Issue;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.evenements.CollectionAEvenements;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoDeTest.class)
@DisplayName("Subventions dans MongoDB")
class MongoSubventionsIT {

    private final CollectionAEvenements evenements;
    private final MongoSubventions subventions;
    private final MongoDatabase base;

    MongoSubventionsIT(MongoDatabase base) {
        this.base = base;
        Horloge horloge = () -> INSTANT;
        evenements = new CollectionAEvenements(base, SubventionDocument.COLLECTION);
        subventions = new MongoSubventions(base, horloge, () -> {});
    }

    @BeforeEach
    void vider() {
        base.getCollection(SubventionDocument.COLLECTION).deleteMany(new org.bson.Document());
    }

    @Test
    void relit_exactement_ce_qui_est_ecrit_a_chaque_etape() {
        Subvention calculee = calculee(Projets.vide()
                .organisme("210000014", 9, true)
                .essms(3, TypeProjet.ACQUISITION, Secteur.AHI, 1_234_567L, 999_999L)
                .exclu(TypeProjet.MONTEE_VERSION, "En double.", "ELI-28")
                .prixTotal(3)
                .devisAmoa(1)
                .projet());
        Subvention conventionnee = conventionnee(engagee(decidee(calculee)));
        Subvention attestee = ((Issue.Acceptee) conventionnee.attester(new Attestation(
                        "A-1", INSTANT.atZone(java.time.ZoneOffset.UTC).toLocalDate(), true)))
                .apres();
        assertThat(subventions.ajouter(calculee)).isTrue();
        assertThat(relue(calculee)).isEqualTo(calculee);

        for (Subvention etape : List.of(decidee(calculee), conventionnee, attestee)) {
            subventions.modifier(id(calculee), s -> new Issue.Acceptee(etape, List.of()));
            assertThat(relue(calculee)).isEqualTo(etape);
        }
    }

    @Test
    void n_ajoute_un_dossier_qu_une_fois() {
        assertThat(subventions.ajouter(calculee())).isTrue();
        assertThat(subventions.ajouter(calculee())).isFalse();
    }

    @Test
    void l_evenement_part_avec_le_changement_et_n_attend_plus_une_fois_confirme() {
        subventions.ajouter(calculee());
        subventions.modifier("G25-27-0001", s -> Attribution.de(s).arreter(AGENT, INSTANT, null));

        var attente = evenements.enAttente(10);
        assertThat(attente).hasSize(1);
        var evenement = attente.getFirst().evenement();
        assertThat(evenement.id()).isEqualTo("G25-27-0001/arrete");
        assertThat(evenement.type()).isEqualTo("financement.arrete");
        assertThat(evenement.donnees())
                .containsEntry("dossierId", "G25-27-0001")
                .containsEntry("region", "27")
                .containsEntry("campagne", "G25")
                .containsEntry("montantCentimes", 42_000_000L);

        evenements.confirmer(attente.getFirst());
        subventions.modifier("G25-27-0001", s -> Attribution.de(s).decider(AGENT, java.time.LocalDate.of(2025, 9, 25)));
        assertThat(evenements.enAttente(10))
                .extracting(a -> a.evenement().type())
                .containsExactly("decision-attributive.prise");
    }

    @Test
    void un_refus_n_ecrit_rien() {
        subventions.ajouter(calculee());
        String avant = brut();

        assertThat(subventions.modifier(
                        "G25-27-0001", s -> Attribution.de(s).decider(AGENT, java.time.LocalDate.of(2025, 9, 25))))
                .isInstanceOf(Resultat.Refuse.class);
        assertThat(brut()).isEqualTo(avant);
        assertThat(subventions.modifier("G25-27-0099", s -> Attribution.de(s).arreter(AGENT, INSTANT, null)))
                .isInstanceOf(Resultat.Introuvable.class);
    }

    @Test
    @DisplayName("Vingt agents arrêtent ensemble : un seul y parvient, un seul événement")
    void concurrence() throws Exception {
        subventions.ajouter(calculee());
        List<Future<Resultat>> reponses = new ArrayList<>();
        try (ExecutorService agents = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                reponses.add(agents.submit(() -> subventions.modifier(
                        "G25-27-0001", s -> Attribution.de(s).arreter(AGENT, INSTANT, null))));
            }
        }
        long faits = 0;
        for (Future<Resultat> reponse : reponses) {
            faits += reponse.get() instanceof Resultat.Fait ? 1 : 0;
        }
        assertThat(faits).isEqualTo(1);
        assertThat(evenements.enAttente(10)).hasSize(1);
    }

    @Test
    void liste_par_region_porteur_position_et_date() {
        for (String id : List.of("G25-27-0002", "G25-27-0001", "G25-52-0001")) {
            subventions.ajouter(pour(id));
        }

        assertThat(ids(selection(null, null, null, null))).containsExactly("G25-27-0001", "G25-27-0002", "G25-52-0001");
        assertThat(ids(selection(Region.BOURGOGNE_FRANCHE_COMTE, null, null, null)))
                .containsExactly("G25-27-0001", "G25-27-0002");
        assertThat(ids(selection(Region.BOURGOGNE_FRANCHE_COMTE, null, "G25-27-0001", null)))
                .containsExactly("G25-27-0002");
        assertThat(ids(selection(null, "porteur-G25-52-0001", null, null))).containsExactly("G25-52-0001");
        assertThat(ids(selection(null, null, null, INSTANT))).hasSize(3);
        assertThat(ids(selection(null, null, null, INSTANT.plusMillis(1)))).isEmpty();
    }

    private List<String> ids(Selection selection) {
        return subventions.lister(selection).stream()
                .map(lue -> lue.subvention().dossier().dossierId())
                .toList();
    }

    private static Selection selection(
            @Nullable Region region, @Nullable String porteur, @Nullable String apres, @Nullable Instant depuis) {
        return new Selection(region, porteur, apres, depuis, 50);
    }

    private static Subvention pour(String dossierId) {
        Subvention modele = calculee();
        DossierRetenu d = modele.dossier();
        DossierRetenu autre = new DossierRetenu(
                dossierId,
                d.campagne(),
                Region.deCode(dossierId.substring(4, 6)).orElseThrow(),
                new DossierRetenu.Porteur("porteur-" + dossierId, "Porteur"),
                d.solution(),
                d.editeur(),
                d.projet());
        return Subvention.calculee(
                autre, modele.calcul(), modele.regles(), modele.arbitrage().modulables(), modele.origine());
    }

    private Subvention relue(Subvention subvention) {
        return subventions.lire(id(subvention)).orElseThrow().subvention();
    }

    private String brut() {
        return String.valueOf(
                base.getCollection(SubventionDocument.COLLECTION).find().first());
    }

    private static String id(Subvention subvention) {
        return subvention.dossier().dossierId();
    }
}
