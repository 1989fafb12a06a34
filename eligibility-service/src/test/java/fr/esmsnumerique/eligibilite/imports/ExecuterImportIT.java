package fr.esmsnumerique.eligibilite.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.eligibilite.imports.ExecuterImport.Demande;
import fr.esmsnumerique.eligibilite.imports.RapportImport.Etat;
import fr.esmsnumerique.eligibilite.imports.RapportImport.Type;
import fr.esmsnumerique.eligibilite.imports.Rapports.Filtre;
import fr.esmsnumerique.eligibilite.referentiel.application.ImporterListe;
import fr.esmsnumerique.eligibilite.referentiel.infrastructure.ListesDeTest;
import fr.esmsnumerique.eligibilite.referentiel.model.Liste;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import fr.esmsnumerique.support.tableaux.FichierRecu;
import fr.esmsnumerique.support.tableaux.FluxCompte;
import fr.esmsnumerique.test.HorlogeDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Imports that go wrong, are cut, or are long. */
@ExtendWith(MongoDeTest.class)
class ExecuterImportIT {

    private static final Demande DEMANDE = new Demande(Type.SOLUTIONS_SAD, null, "Pilote");
    private static final String ENTETE = "codeSolution;nom;editeur;entreeLe\n";

    private final MongoRapports rapports;
    private final ImporterListe importer;
    private final ExecuterImport executer;
    private final Horloge horloge = HorlogeDeTest.a("2025-05-13T08:00:00Z");

    ExecuterImportIT(MongoDatabase base) {
        rapports = new MongoRapports(base);
        importer = new ImporterListe(ListesDeTest.sur(base));
        executer = new ExecuterImport(rapports, horloge, new InstanceDuService("essai"));
    }

    @BeforeEach
    void vider(MongoDatabase base) {
        base.drop();
    }

    @Test
    void une_ligne_fausse_parmi_vingt_mille_est_nommee_et_les_autres_gardees() throws IOException {
        verifierLongFichier(20_000, importer.de(Liste.SOLUTIONS_SAD));
    }

    @Test
    @Tag("long")
    void une_ligne_fausse_parmi_un_million_est_nommee_et_les_autres_gardees() throws IOException {
        TemoinMemoire temoin = new TemoinMemoire();
        Chargement chargement = importer.de(Liste.SOLUTIONS_SAD);
        verifierLongFichier(1_000_000, (flux, suivi) -> chargement.charger(new FluxCompte(flux, temoin::lu), suivi));
        assertThat(temoin.releves).isGreaterThan(4);
        assertThat(temoin.plusHaut - temoin.premier)
                .as("octets gardés en plus entre le début et la fin du fichier")
                .isLessThan(32L << 20);
    }

    /** What is still held after a collection, every four megabytes read; the first relevé comes once the five thousand objects are known. */
    private static final class TemoinMemoire {
        private long releves;
        private long premier;
        private long plusHaut;

        void lu(long octets) {
            if (octets >> 22 > releves) {
                releves++;
                System.gc();
                long garde = Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory();
                premier = releves == 1 ? garde : premier;
                plusHaut = Math.max(plusHaut, garde);
            }
        }
    }

    @Test
    void l_avancement_se_lit_pendant_l_import() throws IOException {
        AtomicReference<RapportImport> vu = new AtomicReference<>();
        RapportImport fin = executer(lignes(100), (flux, suivi) -> {
            importer.de(Liste.SOLUTIONS_SAD).charger(flux, suivi);
            suivi.progresser();
            vu.set(rapports.trouver(suivi.importId()).orElseThrow());
        });
        assertThat(vu.get().etat()).isEqualTo(Etat.EN_COURS);
        assertThat(vu.get().compte().lues()).isEqualTo(100);
        assertThat(vu.get().fichier().octetsLus()).isEqualTo(vu.get().fichier().octets());
        assertThat(fin.etat()).isEqualTo(Etat.TERMINE);
        assertThat(fin.compte().ajoutees()).isEqualTo(100);
    }

    @Test
    void une_panne_en_cours_de_route_laisse_l_import_interrompu_et_le_refaire_n_ajoute_que_le_reste()
            throws IOException {
        assertThatThrownBy(() -> executer(lignes(3_000), (flux, suivi) -> {
                    InputStream coupe = new SequenceInputStream(
                            new ByteArrayInputStream(flux.readNBytes(135_000)), new FluxCoupe());
                    importer.de(Liste.SOLUTIONS_SAD).charger(coupe, suivi);
                }))
                .isInstanceOf(UncheckedIOException.class);
        RapportImport coupe = rapports.lister(Filtre.TOUS).getFirst();
        assertThat(coupe.etat()).isEqualTo(Etat.INTERROMPU);
        assertThat(coupe.motif()).isEqualTo(ExecuterImport.COUPURE);
        assertThat(coupe.compte().ajoutees()).isEqualTo(2_000);
        RapportImport reprise = executer(lignes(3_000), importer.de(Liste.SOLUTIONS_SAD));
        assertThat(reprise.compte().inchangees()).isEqualTo(2_000);
        assertThat(reprise.compte().ajoutees()).isEqualTo(1_000);
    }

    @Test
    void au_redemarrage_seuls_les_imports_de_cette_instance_sont_dits_interrompus() {
        RapportImport mien = executer.inscrire(DEMANDE, "0123456789abcdef", 10);
        RapportImport autre = new ExecuterImport(rapports, horloge, new InstanceDuService("voisine"))
                .inscrire(DEMANDE, "fedcba9876543210", 10);
        new ReprendreAuDemarrage(rapports, new InstanceDuService("essai"), horloge).marquerLesInterrompus();
        assertThat(rapports.trouver(mien.id()).orElseThrow().etat()).isEqualTo(Etat.INTERROMPU);
        assertThat(rapports.trouver(autre.id()).orElseThrow().etat()).isEqualTo(Etat.EN_COURS);
    }

    @Test
    void trop_de_lignes_refusees_sont_comptees_et_les_premieres_gardees() throws IOException {
        RapportImport fin = executer(
                Stream.concat(Stream.of(ENTETE), IntStream.range(0, 20_600).mapToObj(i -> "A;" + i + "\n")),
                importer.de(Liste.SOLUTIONS_SAD));
        assertThat(fin.compte().rejetees()).isEqualTo(20_600);
        assertThat(fin.erreurs()).hasSize(RapportImport.ERREURS_LISTEES);
        List<ErreurImport> gardees = rapports.refus(fin).toList();
        assertThat(gardees).hasSize(SuiviImport.REFUS_GARDES);
        assertThat(gardees.getFirst().ligne()).isEqualTo(2);
        assertThat(gardees.getLast().ligne()).isEqualTo(20_001);
    }

    private void verifierLongFichier(int nombre, Chargement chargement) throws IOException {
        Stream<String> lignes = Stream.concat(
                Stream.of(ENTETE),
                IntStream.rangeClosed(1, nombre)
                        .mapToObj(i -> i == nombre / 2
                                ? "Z;Nom;Éditeur;hier\n"
                                : "S-" + i % 5_000 + ";Nom;Éditeur;2021-03-01\n"));
        RapportImport fin = executer(lignes, chargement);
        assertThat(fin.etat()).isEqualTo(Etat.TERMINE);
        assertThat(fin.compte().lues()).isEqualTo(nombre);
        assertThat(fin.compte().ajoutees()).isEqualTo(5_000);
        assertThat(fin.compte().inchangees()).isEqualTo(nombre - 5_001);
        assertThat(fin.erreurs()).singleElement().satisfies(e -> {
            assertThat(e.ligne()).isEqualTo(nombre / 2 + 1);
            assertThat(e.champ()).isEqualTo("entreeLe");
            assertThat(e.code()).isEqualTo("date.invalide");
        });
    }

    private RapportImport executer(Stream<String> lignes, Chargement chargement) throws IOException {
        Iterator<InputStream> morceaux = lignes.<InputStream>map(
                        l -> new ByteArrayInputStream(l.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        InputStream flux = new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return morceaux.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return morceaux.next();
            }
        });
        try (FichierRecu fichier = FichierRecu.recevoir(flux)) {
            return executer.executer(DEMANDE, fichier, chargement);
        }
    }

    private static Stream<String> lignes(int nombre) {
        return Stream.concat(
                Stream.of(ENTETE),
                IntStream.range(0, nombre)
                        .mapToObj(i -> "S-%06d;Nom de la solution;Éditeur;2021-03-01\n".formatted(i)));
    }

    /** A disk or a network that fails. */
    private static final class FluxCoupe extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("coupure");
        }
    }
}
