package fr.esmsnumerique.deploiement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No engine here: the file is checked against its schema, our own rules, and what each application reads. */
class ComposeTest {

    /** One-shot, or without any command in its image. */
    private static final Set<String> SANS_SANTE = Set.of("mongo-init", "budget-dossier", "collecteur");

    private static final Compose COMPOSE = new Compose();

    @TempDir
    static Path copie;

    @TempDir
    Path dossier;

    @BeforeAll
    static void fabriquer_les_secrets_comme_un_exploitant() throws Exception {
        Path script = Files.copy(Compose.DOSSIER.resolve("preparer-secrets.sh"), copie.resolve("preparer-secrets.sh"));
        for (int fois = 0; fois < 2; fois++) {
            Process processus = new ProcessBuilder("bash", script.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(copie.resolve("sortie").toFile())
                    .start();
            assertThat(processus.waitFor())
                    .as(ApplicationDeployee.contenu(copie.resolve("sortie")))
                    .isZero();
        }
    }

    @Test
    void le_fichier_suit_le_schema_de_compose() throws JsonProcessingException {
        Map<String, Object> sansNom = new LinkedHashMap<>();
        COMPOSE.fichier().champs().forEach((nom, valeur) -> sansNom.put(nom, valeur.valeur()));
        assertThat(sansNom.remove("name")).isEqualTo("esms");
        // "id" is a word of older drafts, which the schema's own does not have.
        String schema = ApplicationDeployee.contenu(Path.of("src", "test", "resources", "compose-spec.json"))
                .replaceAll("\"id\": \"[^\"]*\",", "");
        var controle = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                .getSchema(schema, InputFormat.JSON);

        List<Error> erreurs = controle.validate(new ObjectMapper().writeValueAsString(sansNom), InputFormat.JSON);

        assertThat(erreurs).isEmpty();
    }

    @Test
    void chaque_processus_est_borne_sans_droit_ni_version_flottante() {
        COMPOSE.services().forEach((nom, service) -> {
            assertThat(COMPOSE.interpoler(service.texte("image")))
                    .as(nom)
                    .matches(".+:[0-9a-z]*[0-9].*")
                    .doesNotEndWith(":latest");
            Arbre limites = service.a("deploy", "resources", "limits");
            assertThat(limites.texte("cpus") + limites.texte("memory")).as(nom).isNotBlank();
            assertThat(service.texte("read_only")).as(nom).isEqualTo("true");
            assertThat(service.champ("cap_drop").elements())
                    .as(nom)
                    .extracting(Arbre::texte)
                    .containsExactly("ALL");
            assertThat(service.champ("security_opt").elements())
                    .as(nom)
                    .extracting(Arbre::texte)
                    .contains("no-new-privileges:true");
            assertThat(service.champ("logging").texte("driver")).as(nom).isEqualTo("json-file");
            assertThat(service.siPresent("healthcheck").isPresent())
                    .as("%s dit sa santé", nom)
                    .isNotEqualTo(SANS_SANTE.contains(nom));
        });
    }

    @Test
    void seul_le_mandataire_est_joint_d_ailleurs_et_la_base_ne_sort_pas() {
        COMPOSE.services()
                .forEach((nom, service) -> assertThat(service.elements("ports"))
                        .as(nom)
                        .allMatch(
                                port -> nom.equals("mandataire") || port.texte().startsWith("127.0.0.1:")));
        assertThat(COMPOSE.fichier().a("networks", "magasin").texte("internal")).isEqualTo("true");
        assertThat(COMPOSE.services().get("mandataire").champ("networks").elements())
                .extracting(Arbre::texte)
                .containsExactly("facade");
        assertThat(COMPOSE.services().get("passerelle").champ("networks").elements())
                .extracting(Arbre::texte)
                .doesNotContain("magasin");
    }

    @Test
    void ce_qui_est_attendu_existe_et_dit_sa_sante() {
        Map<String, Arbre> services = COMPOSE.services();
        services.forEach((nom, service) -> service.siPresent("depends_on")
                .ifPresent(attendus -> attendus.champs().forEach((attendu, condition) -> {
                    assertThat(services).containsKey(attendu);
                    assertThat(condition.texte("condition"))
                            .as("%s attend %s", nom, attendu)
                            .isEqualTo(
                                    services.get(attendu)
                                                    .siPresent("healthcheck")
                                                    .isPresent()
                                            ? "service_healthy"
                                            : "service_completed_successfully");
                })));
    }

    @Test
    void les_secrets_sont_des_fichiers_que_le_script_fabrique_et_que_chacun_declare() {
        Map<String, Arbre> declares = COMPOSE.fichier().champ("secrets").champs();
        declares.forEach((nom, secret) -> {
            assertThat(secret.texte("file")).isEqualTo("./secrets/" + nom);
            assertThat(copie.resolve("secrets").resolve(nom)).exists();
        });
        Set<String> demandes = new TreeSet<>();
        COMPOSE.services().forEach((nom, service) -> {
            service.elements("secrets")
                    .forEach(s -> demandes.add(s.valeur() instanceof String court ? court : s.texte("source")));
            service.siPresent("environment")
                    .ifPresent(variables -> assertThat(variables.champs().keySet())
                            .as(nom)
                            .filteredOn(v -> !v.equals("ESMS_DOSSIER_SECRETS"))
                            .noneMatch(v -> v.matches(".*(SECRET|MOT_DE_PASSE|MONGODB_URI).*")));
        });
        assertThat(demandes).isEqualTo(declares.keySet());
    }

    @Test
    void un_secret_se_remplit_a_la_main_et_se_lit_dans_son_conteneur() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copie.resolve("secrets"))))
                .isEqualTo("rwx------");
        for (String nom : List.of("smtp", "tls-certificat", "tls-cle", "mongo-cle")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                            copie.resolve("secrets").resolve(nom))))
                    .as(nom)
                    .isEqualTo("rw-r--r--");
        }
    }

    /** What a tmpfs holds is counted in the limit of memory: a few files received at once would end the process. */
    @ParameterizedTest
    @ValueSource(strings = {"eligibilite", "financement", "budget", "usage", "notification", "passerelle"})
    void ce_qui_est_recu_est_ecrit_sur_le_disque(String nom) {
        Arbre service = COMPOSE.services().get(nom);

        assertThat(service.siPresent("tmpfs")).isEmpty();
        assertThat(service.elements("volumes")).extracting(Arbre::texte).contains("/tmp");
    }

    @Test
    void le_mandataire_ne_garde_aucun_corps_et_suit_la_passerelle() {
        assertThat(ApplicationDeployee.contenu(Compose.DOSSIER.resolve(Path.of("mandataire", "nginx.conf"))))
                .contains(
                        "proxy_request_buffering off;", "limit_conn connexions", "proxy_pass http://$passerelle:8080;")
                .containsPattern("resolver 127\\.0\\.0\\.11 ");
    }

    @Test
    void les_fichiers_montes_existent() {
        Set<String> montes = COMPOSE.services().values().stream()
                .flatMap(service -> service.elements("volumes").stream())
                .map(volume -> volume.texte().split(":")[0])
                .filter(source -> source.startsWith("./"))
                .collect(Collectors.toSet());
        assertThat(montes).isNotEmpty().allMatch(source -> Files.exists(Compose.DOSSIER.resolve(source)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eligibilite", "financement", "budget", "usage", "notification", "passerelle"})
    void une_application_demarre_en_production_avec_ce_qui_lui_est_donne(String nom) {
        ApplicationDeployee application = COMPOSE.application(nom, this::secret);

        assertThat(application.refus(dossier)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eligibilite", "financement", "budget", "usage", "notification", "passerelle"})
    void ce_qui_est_donne_est_lu_et_ce_qui_est_obligatoire_est_donne(String nom) {
        ApplicationDeployee application = COMPOSE.application(nom, this::secret);

        assertThat(application.lues()).containsAll(application.donnees());
        assertThat(application.obligatoires(dossier)).hasSizeGreaterThan(5).isSubsetOf(application.donnees());
    }

    private String secret(String nom) {
        return ApplicationDeployee.contenu(copie.resolve("secrets").resolve(nom));
    }
}
