package fr.esmsnumerique.usage.declaration.infrastructure;

import static fr.esmsnumerique.usage.Exemples.DEUX;
import static fr.esmsnumerique.usage.Exemples.INSTANT;
import static fr.esmsnumerique.usage.Exemples.UN;
import static fr.esmsnumerique.usage.Exemples.saisie;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.declaration.model.Declarations.Ecriture;
import fr.esmsnumerique.usage.declaration.model.VersionDeclaration;
import fr.esmsnumerique.usage.declaration.model.VersionDeclaration.Origine;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoDeTest.class)
class MongoDeclarationsIT {

    private static final YearMonth MARS = YearMonth.of(2026, 3);

    private final MongoDatabase base;
    private final MongoDeclarations declarations;

    MongoDeclarationsIT(MongoDatabase base) {
        this.base = base;
        this.declarations = new MongoDeclarations(base);
    }

    @Test
    void un_seul_document_par_essms_et_par_annee() {
        for (int mois = 1; mois <= 12; mois++) {
            assertThat(declarations.enregistrer("seul", UN, YearMonth.of(2026, mois), version(mois)))
                    .isEqualTo(Ecriture.AJOUTEE);
        }
        assertThat(declarations.enregistrer("seul", UN, YearMonth.of(2027, 1), version(1)))
                .isEqualTo(Ecriture.AJOUTEE);
        assertThat(base.getCollection("declarations").find().into(new ArrayList<>()))
                .filteredOn(d -> d.getString("_id").startsWith("seul/"))
                .hasSize(2);
        assertThat(declarations.duMois("seul", List.of(UN, DEUX), MARS)).containsOnlyKeys(UN);
    }

    @Test
    void chaque_valeur_remplacee_reste_et_une_redite_ne_s_ajoute_pas() {
        declarations.enregistrer("correction", UN, MARS, version(1));
        declarations.enregistrer("correction", UN, MARS, version(2));
        assertThat(declarations.enregistrer("correction", UN, MARS, version(2))).isEqualTo(Ecriture.INCHANGEE);
        declarations.enregistrer("correction", UN, MARS, version(1));
        var lue = declarations.duMois("correction", List.of(UN), MARS).get(UN);
        assertThat(lue.courante()).isEqualTo(version(1));
        assertThat(lue.historique()).containsExactly(version(1), version(2));
    }

    @Test
    void des_ecritures_simultanees_sur_la_meme_annee_ne_se_perdent_pas() throws Exception {
        List<Callable<Ecriture>> ecritures = new ArrayList<>();
        for (int mois = 1; mois <= 4; mois++) {
            YearMonth cible = YearMonth.of(2026, mois);
            ecritures.add(() -> declarations.enregistrer("concurrent", UN, cible, version(1)));
        }
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Ecriture> ecriture : fils.invokeAll(ecritures)) {
                assertThat(ecriture.get()).isEqualTo(Ecriture.AJOUTEE);
            }
        }
        for (int mois = 1; mois <= 4; mois++) {
            assertThat(declarations.duMois("concurrent", List.of(UN), YearMonth.of(2026, mois)))
                    .containsKey(UN);
        }
    }

    private static VersionDeclaration version(long eParcours) {
        return new VersionDeclaration(
                saisie(Map.of(Compteur.E_PARCOURS, eParcours)), INSTANT, "porteur", Origine.PORTEUR, null);
    }
}
