package fr.esmsnumerique.eligibilite.dossier.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier.Identite;
import fr.esmsnumerique.eligibilite.dossier.model.FicheDossier;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FichesEnMemoireTest {

    private static final Acte ACTE = new Acte(Instant.parse("2025-05-12T09:00:00Z"), "Agent", "Acte", "");

    private final Map<String, FicheDossier> magasin = new HashMap<>();
    private final List<Collection<String>> lectures = new ArrayList<>();
    private final FichesEnMemoire memoire = new FichesEnMemoire(ids -> {
        lectures.add(List.copyOf(ids));
        return ids.stream().map(magasin::get).toList();
    });

    @Test
    void ne_relit_que_ce_qui_est_nouveau_ou_ce_qu_un_autre_a_change() {
        Dossier un = brouillon("G25-27-0001");
        Dossier deux = brouillon("G25-27-0002");
        ecrire(un);
        ecrire(deux);
        assertThat(memoire.a(versions())).extracting(FicheDossier::id).containsExactlyInAnyOrder(un.id(), deux.id());
        assertThat(memoire.a(versions())).hasSize(2);
        assertThat(lectures).hasSize(1);

        Suite.Faite depose = (Suite.Faite) deux.deposer(ACTE);
        ecrire(depose.dossier());
        assertThat(memoire.a(versions())).contains(FicheDossier.de(depose.dossier()));
        assertThat(lectures).hasSize(2);
        assertThat(lectures.getLast()).containsExactly(deux.id());
    }

    @Test
    void une_fiche_lue_plus_neuve_que_sa_version_annoncee_se_relit_tant_que_le_magasin_ne_la_confirme_pas() {
        Dossier dossier = brouillon("G25-27-0003");
        List<VersionLue> anciennes = List.of(new VersionLue(dossier.id(), 1));
        ecrire(((Suite.Faite) dossier.deposer(ACTE)).dossier());
        assertThat(memoire.a(anciennes)).extracting(FicheDossier::version).containsExactly(2L);
        assertThat(memoire.a(versions())).extracting(FicheDossier::version).containsExactly(2L);
        assertThat(lectures).hasSize(1);
    }

    private List<VersionLue> versions() {
        return magasin.values().stream()
                .map(f -> new VersionLue(f.id(), f.version()))
                .toList();
    }

    private void ecrire(Dossier dossier) {
        magasin.put(dossier.id(), FicheDossier.de(dossier));
    }

    private static Dossier brouillon(String id) {
        return Dossier.brouillon(
                new Identite(id, null, Region.BOURGOGNE_FRANCHE_COMTE, List.of(Region.BOURGOGNE_FRANCHE_COMTE)),
                ProjetDeTest.acquisition(15, Region.BOURGOGNE_FRANCHE_COMTE).declare(),
                ACTE);
    }
}
