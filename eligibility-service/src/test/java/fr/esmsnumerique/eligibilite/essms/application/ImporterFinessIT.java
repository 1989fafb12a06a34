package fr.esmsnumerique.eligibilite.essms.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.eligibilite.essms.infrastructure.ReferentielDeTest;
import fr.esmsnumerique.eligibilite.essms.model.Referentiel;
import fr.esmsnumerique.eligibilite.evaluation.LigneDeTest;
import fr.esmsnumerique.eligibilite.imports.ExecuterImport;
import fr.esmsnumerique.eligibilite.imports.ExecuterImport.Demande;
import fr.esmsnumerique.eligibilite.imports.ImportsDeTest;
import fr.esmsnumerique.eligibilite.imports.RapportImport;
import fr.esmsnumerique.eligibilite.imports.RapportImport.Type;
import fr.esmsnumerique.eligibilite.referentiel.infrastructure.ListesDeTest;
import fr.esmsnumerique.support.tableaux.FichierRecu;
import fr.esmsnumerique.test.HorlogeDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A national file, streamed: as many lines as FINESS holds, less than half of them of L.312-1. */
@ExtendWith(MongoDeTest.class)
class ImporterFinessIT {

    private static final int LIGNES = 103_000;

    @Test
    void un_extrait_national_passe_vite_et_le_relire_n_ajoute_rien(MongoDatabase base) throws IOException {
        Referentiel referentiel = ReferentielDeTest.sur(base);
        ImporterFiness importer = ReferentielDeTest.importeur(referentiel, ListesDeTest.sur(base));
        ExecuterImport executer = ImportsDeTest.sur(base, HorlogeDeTest.a("2025-05-13T08:00:00Z"));
        RapportImport premier = charger(executer, importer);
        int attendus = (LIGNES + 1) / 2;
        assertThat(premier.compte().lues()).isEqualTo(LIGNES);
        assertThat(premier.compte().ajoutees()).isEqualTo(attendus - 1);
        assertThat(premier.compte().ignorees()).isEqualTo(LIGNES - attendus);
        assertThat(premier.compte().rejetees()).isEqualTo(1);
        RapportImport second = charger(executer, importer);
        assertThat(second.compte().inchangees()).isEqualTo(attendus - 1);
        assertThat(second.compte().ajoutees() + second.compte().misesAJour()).isZero();
        assertThat(second.fichier().empreinte()).isEqualTo(premier.fichier().empreinte());
        assertThat(referentiel.trouver(LigneDeTest.finess("2100", 3))).isPresent();
    }

    private static RapportImport charger(ExecuterImport executer, ImporterFiness importer) throws IOException {
        try (FichierRecu fichier = FichierRecu.recevoir(extrait())) {
            return executer.executer(new Demande(Type.FINESS, null, "Pilote"), fichier, importer);
        }
    }

    private static InputStream extrait() {
        Stream<String> lignes = Stream.concat(
                Stream.of("finess;etalab;111;2025-05-12\n"),
                IntStream.rangeClosed(1, LIGNES).mapToObj(ImporterFinessIT::ligne));
        Iterator<InputStream> morceaux = lignes.<InputStream>map(
                        l -> new ByteArrayInputStream(l.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        return new SequenceInputStream(new java.util.Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return morceaux.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return morceaux.next();
            }
        });
    }

    private static String ligne(int rang) {
        String numero =
                rang == 501 ? "210000000" : LigneDeTest.finess("21%02d".formatted(rang / 10_000), rang % 10_000);
        String groupe = rang % 2 == 1 ? "4401" : "1101";
        return "structureet;" + numero + ";210000014;ÉTABLISSEMENT " + rang
                + ";NOM LONG;;;1;RUE;DES LILAS;;;231;21;COTE-D'OR;21000 DIJON;;;500;EHPAD;" + groupe
                + ";Personnes Âgées;;8710A;40;ARS/PCD;;;1988-05-02;2017-01-03;2024-04-22;\n";
    }
}
